package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.extract.PairCoder;
import org.rapporteur.intake.masthead.Dateline;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Part;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.reconcile.alike.Corrections;

/**
 * Reads one report at a time: annotates its title and text, and asks each extractor what it finds.
 * One worker's own; not safe for threads.
 */
public final class Coder {
    private static final Comparator<Finding> IN_ORDER_OF_EVIDENCE = Comparator.<Finding, Evidence>comparing(
                    finding -> finding.basis().evidence().get(0))
            .thenComparing(Finding::kind)
            .thenComparing(Finding::id);

    private final LanguageEngine engine;
    private final List<FindingExtractor> extractors;
    private final PairCoder pairs;
    private final String version;
    private long sentences;
    private long extracting;

    /**
     * A coder.
     *
     * @param extractors all are asked, in this order
     * @param pairs asked where the parties are given
     * @param version of the engine, its model, the extractors and their dictionaries
     */
    public Coder(LanguageEngine engine, List<FindingExtractor> extractors, PairCoder pairs, String version) {
        this.engine = requireNonNull(engine, "engine");
        this.extractors = List.copyOf(extractors);
        this.pairs = requireNonNull(pairs, "pairs");
        this.version = requireNonNull(version, "version");
    }

    /** All that the extractors find, in the order of the words that carry it. */
    public CodedReport code(Report report) {
        AnnotatedReport annotated = annotate(report);
        long start = System.nanoTime();
        Map<String, Finding> findings = new LinkedHashMap<>();
        Optional<Span> note = Corrections.noteIn(report);
        for (FindingExtractor extractor : extractors) {
            extractor.extract(annotated).stream()
                    .filter(finding -> note.isEmpty() || !isWithin(finding, note.get()))
                    .forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        }
        List<Finding> ordered = new ArrayList<>(findings.values());
        ordered.sort(IN_ORDER_OF_EVIDENCE);
        extracting += System.nanoTime() - start;
        return new CodedReport(report, version, ordered);
    }

    /** A note on what was corrected tells of the report, not of the world. */
    private static boolean isWithin(Finding finding, Span note) {
        Span words = finding.basis().evidence().get(0).span();
        return words.part() == note.part() && words.start() >= note.start() && words.end() <= note.end();
    }

    /**
     * What the actor does to the recipient.
     *
     * @param actor words of the report's text
     * @param recipient words of the report's text
     */
    public PoliticalEvent codeBetween(Report report, Span actor, Span recipient) {
        return pairs.codeBetween(annotate(report), actor, recipient);
    }

    /** Title and text with their sentences, words and dependencies. */
    public AnnotatedReport annotate(Report report) {
        @Nullable String title = report.masthead().title();
        @Nullable AnnotatedText titleRead = title == null ? null : engine.annotate(Part.TITLE, title);
        AnnotatedReport annotated =
                new AnnotatedReport(report, titleRead, engine.annotate(Part.TEXT, withoutDateline(report)));
        sentences += annotated.sentenceCount();
        return annotated;
    }

    /** Blanks for "LIMA (Wire) - ", so that Lima takes no part in the first sentence; offsets stay. */
    private static String withoutDateline(Report report) {
        String text = report.text();
        return Dateline.of(text)
                .filter(dateline -> !text.substring(dateline.end()).isBlank())
                .map(dateline -> " ".repeat(dateline.end()) + text.substring(dateline.end()))
                .orElse(text);
    }

    public StageTimes times() {
        return new StageTimes(sentences, engine.timing(), extracting, 0, 0);
    }
}
