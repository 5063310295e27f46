package org.rapporteur.training.event;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Part;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.training.corpus.MarkedEvent;
import org.rapporteur.training.corpus.MarkedSentence;

/** How well the program's coder of events did on some marked sentences: precision and recall by type and mode, and the rest. */
final class EventScores {
    private final LanguageEngine engine;
    private final EventCoder coder;
    private final Tally types = new Tally();
    private final Tally modes = new Tally();
    private final Tally auxiliaries = new Tally();
    private final Tally pairs = new Tally();
    private int found;
    private int rightAuxiliaries;
    private int rightPlans;
    private int rightParties;
    private int silent;
    private int silentCoded;
    private int silentLikely;
    private int likely;
    private int likelyRight;
    private int telling;
    private int tellingUncoded;

    EventScores(LanguageEngine engine, EventCoder coder) {
        this.engine = engine;
        this.coder = coder;
    }

    /** Codes one sentence and counts what came of it. */
    void add(MarkedSentence sentence) {
        Report report = Report.of(Origin.UNKNOWN, Masthead.UNKNOWN, sentence.text(), Map.of());
        AnnotatedReport annotated = new AnnotatedReport(report, null, engine.annotate(Part.TEXT, report.text()));
        List<PoliticalEvent> coded = new ArrayList<>();
        for (Finding finding : coder.extract(annotated)) {
            coded.add((PoliticalEvent) finding);
        }
        count(sentence, coded);
        for (MarkedEvent event : sentence.events()) {
            compare(event, coded);
            between(annotated, event);
        }
        coded.forEach(extra -> types.add(null, extra.act().type().name()));
    }

    private void count(MarkedSentence sentence, List<PoliticalEvent> coded) {
        likely += (int) coded.stream().filter(PoliticalEvent::isLikely).count();
        if (sentence.events().isEmpty()) {
            silent++;
            silentCoded += coded.isEmpty() ? 0 : 1;
            silentLikely += coded.stream().anyMatch(PoliticalEvent::isLikely) ? 1 : 0;
        } else {
            telling++;
            tellingUncoded += coded.isEmpty() ? 1 : 0;
        }
    }

    /** Takes the event that was coded of the same words and type, if one was, out of the list. */
    private void compare(MarkedEvent event, List<PoliticalEvent> coded) {
        Optional<PoliticalEvent> match = coded.stream()
                .filter(each -> each.act().type() == event.coding().type())
                .filter(each -> each.words().span().overlaps(event.trigger()))
                .findFirst();
        types.add(
                event.coding().type().name(),
                match.map(each -> each.act().type().name()).orElse(null));
        match.ifPresent(each -> {
            coded.remove(each);
            compareActs(event, each);
        });
    }

    private void compareActs(MarkedEvent event, PoliticalEvent coded) {
        found++;
        Set<String> given = Set.copyOf(coded.act().modes());
        String type = coded.act().type() + ":";
        event.coding().modes().forEach(mode -> modes.add(type + mode, given.contains(mode) ? type + mode : null));
        given.stream()
                .filter(mode -> !event.coding().modes().contains(mode))
                .forEach(mode -> modes.add(null, type + mode));
        String right = event.coding().auxiliaryModes().toString();
        String answer = coded.act().auxiliaryModes().toString();
        auxiliaries.add(right, answer);
        rightAuxiliaries += right.equals(answer) ? 1 : 0;
        rightPlans += event.coding().planned() == coded.act().planned() ? 1 : 0;
        boolean parties = overlap(event.actors(), spans(coded.actors()))
                && overlap(event.recipients(), spans(coded.recipients()));
        rightParties += parties ? 1 : 0;
        likelyRight += parties && right.equals(answer) && coded.isLikely() ? 1 : 0;
    }

    private static Set<Span> spans(List<Entity> entities) {
        return entities.stream()
                .flatMap(entity -> Optional.ofNullable(entity.span()).stream())
                .collect(Collectors.toSet());
    }

    /** Whether each of the marked parties was found, and no other. */
    private static boolean overlap(List<Span> marked, Set<Span> given) {
        return marked.stream().allMatch(one -> given.stream().anyMatch(one::overlaps))
                && given.stream().allMatch(one -> marked.stream().anyMatch(one::overlaps));
    }

    private void between(AnnotatedReport report, MarkedEvent event) {
        for (Span actor : event.actors()) {
            for (Span recipient : event.recipients()) {
                pairs.add(
                        event.coding().type().name(),
                        coder.codeBetween(report, actor, recipient).act().type().name());
            }
        }
    }

    /** Prints all of it. */
    void print(PrintStream out) {
        out.println("Events by type, of the same words:");
        out.print(types.table());
        out.println("Modes of events found:");
        out.print(modes.table());
        out.println("Auxiliary modes of events found:");
        out.print(auxiliaries.table());
        out.printf(Locale.ROOT, "auxiliary modes right %.1f of %d%n", Tally.share(rightAuxiliaries, found), found);
        out.printf(Locale.ROOT, "planned acts right %.1f%n", Tally.share(rightPlans, found));
        out.printf(Locale.ROOT, "both parties right %.1f%n", Tally.share(rightParties, found));
        out.printf(Locale.ROOT, "sentences without an event that get one: %d of %d%n", silentCoded, silent);
        out.printf(
                Locale.ROOT,
                "of confidence %.2f and above: %d, right in all %.1f; in %d sentences without an event%n",
                PoliticalEvent.LEAST_CONFIDENCE,
                likely,
                Tally.share(likelyRight, likely),
                silentLikely);
        out.printf(Locale.ROOT, "sentences with an event that get none: %d of %d%n", tellingUncoded, telling);
        out.println("Between two given parties:");
        out.print(pairs.table());
        out.printf(Locale.ROOT, "macro-F1 %.1f%n", pairs.macro());
    }
}
