package org.rapporteur.reconcile.claim;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Period;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;

/**
 * All of a finding that the rules look at, wherever it stands: findings of equal content come out alike
 * of every comparison. Of a report that says one thing thousands of times, one is compared for all.
 */
record Content(List<Object> parts) {
    static Content of(Finding finding) {
        return finding.match(Content::event, Content::quotation, Content::quantity, Content::relation);
    }

    private static Content of(Object... parts) {
        return new Content(Stream.of(parts).map(String::valueOf).collect(Collectors.toUnmodifiableList()));
    }

    private static Content event(PoliticalEvent event) {
        EventTime time = event.time();
        @Nullable EventPlace place = event.place();
        return of(
                event.act(),
                entities(event.actors()),
                entities(event.recipients()),
                String.valueOf(time.start()),
                String.valueOf(time.end()),
                time.words() != null,
                place == null
                        ? ""
                        : List.of(
                                String.valueOf(place.name()),
                                place.words().text(),
                                String.valueOf(place.countryCode()),
                                String.valueOf(place.resolution())),
                event.words().text());
    }

    private static Content quotation(Quotation quotation) {
        @Nullable Entity speaker = quotation.speaker();
        return of(
                speaker == null ? "" : entities(List.of(speaker)),
                quotation.type(),
                quotation.content().stream().map(Evidence::text).toList());
    }

    private static Content quantity(Quantity quantity) {
        @Nullable Period period = quantity.period();
        return of(
                quantity.amount(),
                String.valueOf(quantity.measure()),
                entities(quantity.about()),
                period == null ? "" : List.of(String.valueOf(period.start()), String.valueOf(period.end())),
                String.valueOf(quantity.change()),
                String.valueOf(quantity.direction()),
                quantity.basis().evidence().get(0).text());
    }

    private static Content relation(Relation relation) {
        return of(
                relation.relation(),
                relation.parties().stream()
                        .map(party -> party.role() + entities(List.of(party.entity())))
                        .toList(),
                relation.terms());
    }

    private static List<String> entities(List<Entity> entities) {
        return entities.stream()
                .map(entity -> entity.text() + entity.identity())
                .toList();
    }
}
