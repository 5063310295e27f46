package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.knowledge.Plover;
import org.rapporteur.model.Act;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Puts an event together from its reading, its parties, its time and its place. */
final class EventMaker {
    private final Plover plover;
    private final Cameo cameo = Cameo.load();
    private final Contexts contexts = Contexts.load();

    EventMaker(Plover plover) {
        this.plover = plover;
    }

    /**
     * Makes the event.
     *
     * @param confidence how likely it is to hold, 0 to 1
     */
    PoliticalEvent event(
            AnnotatedReport report,
            Reading reading,
            Assignment parties,
            ReportParties who,
            Clock clock,
            double confidence) {
        EventTime time = clock.time(reading);
        @Nullable EventPlace place = new Scene(who).place(reading).orElse(null);
        Evidence words = words(reading);
        @Nullable Entity speaker = speaker(reading, parties, who);
        List<Evidence> evidence = evidence(report, reading, parties, time, place);
        Act act = act(reading, clock.isHistorical(reading, time));
        Basis basis = Basis.of(
                FindingKind.EVENT,
                report.report().id(),
                evidence,
                confidence,
                act.type().name(),
                words.span().toString(),
                distinguishing(parties));
        return new PoliticalEvent(
                basis, act, entities(parties.actors()), entities(parties.recipients()), time, place, words, speaker);
    }

    private Act act(Reading reading, boolean historical) {
        Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
        auxiliary.addAll(reading.auxiliaryModes());
        if (historical) {
            auxiliary.add(AuxiliaryMode.HISTORICAL);
        }
        List<String> told = contexts.of(reading);
        String trigger = String.join(" ", reading.match().frame().trigger());
        return new Act(
                reading.type(),
                reading.modes(),
                told,
                auxiliary,
                reading.planned(),
                plover.score(reading.type(), reading.modes()),
                cameo.code(reading.type(), reading.modes(), reading.planned(), told, trigger));
    }

    private static Evidence words(Reading reading) {
        Token trigger = reading.trigger();
        return trigger.dependents("compound:prt")
                .filter(particle -> particle.index() == trigger.index() + 1)
                .findFirst()
                .map(particle -> trigger.in().quote(trigger.index(), particle.index()))
                .orElseGet(trigger::quote);
    }

    private static String distinguishing(Assignment parties) {
        StringBuilder all = new StringBuilder();
        for (Party party : parties.all()) {
            all.append(party.entity().text())
                    .append('/')
                    .append(party.entity().identity().code())
                    .append(';');
        }
        return all.toString();
    }

    private static List<Entity> entities(List<Party> parties) {
        return parties.stream().map(Party::entity).toList();
    }

    /** Whom the report credits, unless that is who acts. */
    private static @Nullable Entity speaker(Reading reading, Assignment parties, ReportParties who) {
        return reading.speakers().stream()
                .flatMap(token -> who.at(token).stream())
                .map(Party::entity)
                .filter(entity -> parties.actors().stream().noneMatch(actor -> isSame(actor.entity(), entity)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSame(Entity one, Entity other) {
        return Objects.equals(one.span(), other.span())
                || (one.identity().name() != null
                        && one.identity().name().equals(other.identity().name()));
    }

    private static List<Evidence> evidence(
            AnnotatedReport report, Reading reading, Assignment parties, EventTime time, @Nullable EventPlace place) {
        Span sentence = reading.trigger().sentence().span();
        Span cover = reading.trigger().span().cover(reading.match().trigger().span());
        List<Evidence> elsewhere = new ArrayList<>();
        List<Evidence> parts = new ArrayList<>();
        for (Party party : parties.all()) {
            party.entity().mention().ifPresent(parts::add);
            Optional.ofNullable(party.introduction()).ifPresent(parts::add);
        }
        Optional.ofNullable(time.words()).ifPresent(parts::add);
        Optional.ofNullable(place).map(EventPlace::words).ifPresent(parts::add);
        for (Evidence part : parts) {
            if (sentence.contains(part.span())) {
                cover = cover.cover(part.span());
            } else if (!elsewhere.contains(part)) {
                elsewhere.add(part);
            }
        }
        List<Evidence> all = new ArrayList<>(List.of(report.report().quote(cover)));
        all.addAll(elsewhere);
        return all;
    }
}
