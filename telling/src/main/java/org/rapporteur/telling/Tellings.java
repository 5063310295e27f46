package org.rapporteur.telling;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Period;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;

/** A finding as one line for people, without its day: that stands before or after it. */
public final class Tellings {
    private final PartyNames names;
    private final RelationTellings relations;

    public Tellings(PartyNames names) {
        this.names = requireNonNull(names, "names");
        this.relations = new RelationTellings(names);
    }

    public Line of(Finding finding) {
        return finding.match(this::event, this::quotation, this::quantity, relations::of);
    }

    /** When it was or will be, as far as that is settled. */
    public static String days(Finding finding) {
        return finding.match(
                event -> days(event.time()),
                quotation -> quotation.date() == null ? "" : Dates.day(quotation.date()),
                quantity -> "",
                relation -> "");
    }

    private static String days(EventTime time) {
        if (time.start() == null) {
            return "";
        }
        String words = time.words() == null ? "" : time.words().text();
        boolean lasts = time.end() == null && words.startsWith("since ");
        return lasts ? words : Dates.days(time.start(), time.end());
    }

    /** The words to underline in the passage that is quoted for a finding. */
    public static List<Evidence> carrying(Finding finding) {
        return finding.match(
                event -> List.of(event.words()),
                quotation -> quotation.content(),
                quantity -> quantity.basis().evidence(),
                relation -> relation.basis().evidence());
    }

    /** Codes of those who act, are acted upon, speak or stand to each other. */
    public static Stream<String> codesIn(Finding finding) {
        return finding.<Stream<Entity>>match(
                        event -> Stream.concat(event.actors().stream(), event.recipients().stream()),
                        quotation -> Stream.ofNullable(quotation.speaker()),
                        quantity -> quantity.about().stream(),
                        relation -> relation.parties().stream().map(Relation.Party::entity))
                .flatMap(entity -> Stream.ofNullable(entity.identity().code()))
                .distinct();
    }

    /** What else tells two findings of one line apart: the words of a quotation. */
    public static String saidIn(Finding finding) {
        return finding instanceof Quotation quotation
                ? quotation.content().stream().map(Evidence::text).collect(Collectors.joining(" "))
                : "";
    }

    private Line event(PoliticalEvent event) {
        String who = event.actors().isEmpty() ? "someone" : names.readable(event.actors());
        String whom = event.recipients().isEmpty() ? "" : " → " + names.readable(event.recipients());
        return Line.of(who + whom + ": “" + event.words().text() + "”").and(" · " + act(event.act()), Tone.PALE);
    }

    private static String act(Act act) {
        List<String> words = new ArrayList<>();
        for (AuxiliaryMode mode : act.auxiliaryModes()) {
            words.add(
                    switch (mode) {
                        case HISTORICAL -> "earlier";
                        case FUTURE -> "planned";
                        case HYPOTHETICAL -> "possible";
                        case NEGATION -> "did not";
                    });
        }
        words.add(word(act.type().name()));
        if (act.planned() != null) {
            words.add("to " + word(act.planned().name()));
        }
        return String.join(" ", words)
                + (act.modes().isEmpty() ? "" : " (" + String.join(", ", act.modes()) + ")").replace('_', ' ');
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Line quotation(Quotation quotation) {
        String who = quotation.speaker() == null ? "Not said who" : names.readable(quotation.speaker());
        String cue = quotation.cue() == null ? "" : " “" + quotation.cue().text() + "”";
        return Line.of(who + cue).and(quotation.medium() == null ? "" : " · " + quotation.medium(), Tone.PALE);
    }

    private Line quantity(Quantity quantity) {
        String measure = quantity.measure() == null ? "" : quantity.measure() + ": ";
        @Nullable Period period = quantity.period();
        String when = period == null ? "" : ", " + period.words().text();
        String moved =
                quantity.direction() == null ? "" : word(quantity.direction().name()) + " ";
        Line line =
                Line.of(measure + moved).and(Amounts.of(quantity), Tone.STRONG).and(change(quantity) + when);
        @Nullable Entity by = quantity.attributedTo();
        return by == null ? line : line.and(" · according to " + names.readable(by), Tone.PALE);
    }

    private static String change(Quantity quantity) {
        Quantity.@Nullable Change change = quantity.change();
        if (change == null) {
            return "";
        }
        return ", " + word(change.direction().name()) + " " + Amounts.of(change.amount())
                + (change.base() == null ? "" : " " + change.base());
    }
}
