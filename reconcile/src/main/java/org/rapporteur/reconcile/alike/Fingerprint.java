package org.rapporteur.reconcile.alike;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Signature;

/**
 * What is compared of a report to tell whether it and another tell of one happening.
 *
 * @param terms its weightiest words and names, with whole numbers as weights, so that any machine
 *     comes to the same; a vector of length {@link #LENGTH} but for rounding
 * @param passages a sample of its passages, in hexadecimal
 * @param statement whether it is a structured statement, which is no report of a happening
 */
record Fingerprint(
        String report,
        @Nullable LocalDate day,
        Set<String> keys,
        Set<String> subjects,
        Map<String, Integer> terms,
        Set<String> passages,
        boolean statement) {
    /** Reports from further apart than this many days are of different happenings. */
    static final int WINDOW = 13;

    /** Up to here time says nothing against one happening, such as of an event and the first comments on it. */
    private static final int NEAR = 4;

    /** As near as this, it speaks for one. */
    private static final int VERY_NEAR = 2;

    /** Length of the vectors of weights. */
    static final int LENGTH = 10_000;

    /** Likenesses are whole multiples of its inverse, so that sums of them are exact in any order. */
    private static final double GRAIN = 1 << 20;

    private static final double NEARNESS = 1.1;
    private static final int SHARED_PASSAGES = 3;
    private static final String VERSION = "1";

    /** Begins a key that is a word. */
    static final String WORD = "w:";

    Fingerprint {
        requireNonNull(report, "report");
        keys = Set.copyOf(keys);
        subjects = Set.copyOf(subjects);
        terms = Map.copyOf(terms);
        passages = Set.copyOf(passages);
    }

    /** How alike two reports are, from 0 to 1 or a little more; 0 for what is not to be compared. */
    double likeness(Fingerprint other) {
        if (statement || other.statement || Collections.disjoint(keys, other.keys)) {
            return 0;
        }
        double time = timeFactor(other);
        return time == 0 ? 0 : StrictMath.rint(time * cosine(other) * GRAIN) / GRAIN;
    }

    /** The few words and figures of the greatest weight; they are among the {@link #terms}. */
    Stream<String> weightiest() {
        return keys.stream().filter(key -> key.startsWith(WORD)).map(key -> key.substring(WORD.length()));
    }

    /** Enough of one text is in both that one may be a copy. */
    boolean sharesText(Fingerprint other) {
        return !statement
                && !other.statement
                && timeFactor(other) > 0
                && passages.stream()
                                .filter(other.passages::contains)
                                .limit(SHARED_PASSAGES)
                                .count()
                        == SHARED_PASSAGES;
    }

    /** One is a statement, and the other speaks of its subject. */
    boolean sharesSubject(Fingerprint other) {
        return (statement || other.statement) && !Collections.disjoint(subjects, other.subjects);
    }

    /** 1 for near days and where one is not known; then less with each day, down to 0. */
    private double timeFactor(Fingerprint other) {
        if (day == null || other.day == null) {
            return 1;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(day, other.day));
        if (apart <= NEAR) {
            return apart <= VERY_NEAR ? NEARNESS : 1;
        }
        return Math.max(0, 1 - (apart - NEAR) / (double) (WINDOW + 1 - NEAR));
    }

    private double cosine(Fingerprint other) {
        if (terms.size() > other.terms.size()) {
            return other.cosine(this);
        }
        long product = 0;
        for (Map.Entry<String, Integer> term : terms.entrySet()) {
            product += (long) term.getValue() * other.terms.getOrDefault(term.getKey(), 0);
        }
        return product / ((double) LENGTH * LENGTH);
    }

    /** As it is kept in a record. */
    Signature toSignature() {
        String words = new TreeMap<>(terms)
                .entrySet().stream()
                        .map(term -> term.getKey() + ":" + term.getValue())
                        .collect(Collectors.joining(" "));
        String content = String.join(
                "\n",
                VERSION,
                statement ? "statement" : "report",
                words,
                passages.stream().sorted().collect(Collectors.joining(" ")),
                subjects.stream().sorted().collect(Collectors.joining(" ")));
        return new Signature(
                report,
                day,
                keys.stream().toList(),
                subjects.stream().map(this::keptUnder).toList(),
                content);
    }

    private String keptUnder(String subject) {
        return (statement ? "statement " : "report ") + subject;
    }

    /** What others are found by: a statement seeks all that speak of its subject, a report only statements. */
    Set<String> sought() {
        Set<String> sought = new HashSet<>(keys);
        for (String subject : subjects) {
            sought.add("statement " + subject);
            if (statement) {
                sought.add("report " + subject);
            }
        }
        return sought;
    }

    static Fingerprint of(Signature signature) {
        String[] lines = signature.content().split("\n", -1);
        if (lines.length != 5 || !lines[0].equals(VERSION)) {
            throw new IllegalArgumentException(
                    "No signature of this version of the program: that of report " + signature.report());
        }
        return new Fingerprint(
                signature.report(),
                signature.day(),
                Set.copyOf(signature.keys()),
                parts(lines[4]),
                weights(lines[2]),
                parts(lines[3]),
                lines[1].equals("statement"));
    }

    private static Set<String> parts(String line) {
        return Stream.of(line.split(" ")).filter(part -> !part.isEmpty()).collect(Collectors.toSet());
    }

    private static Map<String, Integer> weights(String line) {
        return parts(line).stream()
                .collect(Collectors.toMap(
                        part -> part.substring(0, part.lastIndexOf(':')),
                        part -> Integer.valueOf(part.substring(part.lastIndexOf(':') + 1))));
    }
}
