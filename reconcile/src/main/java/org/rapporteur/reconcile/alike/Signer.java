package org.rapporteur.reconcile.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Signature;

/** Makes the signatures of reports. A pure function of the report; safe for threads. */
public final class Signer {
    /** A headline's word counts as so many of the text's, as do those of the text's first words. */
    private static final int EMPHASIS = 2;

    private static final int LEAD = 60;
    /** Words that are mostly capitalised are names, and names tell happenings apart, as figures do. */
    private static final double NAME = 1.6;

    private static final double FIGURE = 3;
    private static final int TERMS = 120;
    private static final int KEY_TERMS = 16;
    private static final int LEAD_PASSAGES = 8;
    private static final int LEAD_OF_PASSAGES = 120;
    private static final int ALL_PASSAGES = 8;

    private static final Comparator<Map.Entry<String, Double>> WEIGHTIEST = Map.Entry.<String, Double>comparingByValue(
                    Comparator.reverseOrder())
            .thenComparing(Map.Entry::getKey);

    private final WordWeights weights = WordWeights.shipped();

    public Signature sign(CodedReport coded) {
        Report report = coded.report();
        @Nullable Publication published = report.masthead().published();
        Map<String, Tally> tallies = new HashMap<>();
        List<String> words = new ArrayList<>();
        read(report, tallies, words);
        Map<String, Integer> terms = terms(tallies);
        Set<String> passages = passages(words);
        Set<String> keys = new HashSet<>(keyTerms(terms));
        passages.forEach(passage -> keys.add("p:" + passage));
        return new Fingerprint(
                        report.id(),
                        published == null ? null : published.date(),
                        keys,
                        Subjects.of(coded.findings()),
                        terms,
                        passages,
                        Statements.isStatement(report))
                .toSignature();
    }

    /** Counts the words of title and text, and lists those of the text. */
    private static void read(Report report, Map<String, Tally> tallies, List<String> words) {
        @Nullable String title = report.masthead().title();
        if (title != null) {
            Words.each(title, (printed, word) -> add(tallies, printed, word, EMPHASIS));
        }
        int[] place = {0};
        Words.each(report.text(), (printed, word) -> {
            add(tallies, printed, word, place[0]++ < LEAD ? EMPHASIS : 1);
            if (!word.isEmpty()) {
                words.add(word);
            }
        });
    }

    private Map<String, Integer> terms(Map<String, Tally> tallies) {
        Map<String, Double> heaviest = tallies.entrySet().stream()
                .map(tally -> Map.entry(tally.getKey(), tally.getValue().weight(tally.getKey(), weights)))
                .filter(term -> term.getValue() > 0)
                .sorted(WEIGHTIEST)
                .limit(TERMS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        return rounded(heaviest);
    }

    private static void add(Map<String, Tally> tallies, String printed, String word, int count) {
        if (word.length() > 1) {
            tallies.computeIfAbsent(word, absent -> new Tally()).add(printed, count);
        }
    }

    private static Map<String, Integer> rounded(Map<String, Double> terms) {
        double length = StrictMath.sqrt(
                terms.values().stream().mapToDouble(weight -> weight * weight).sum());
        Map<String, Integer> rounded = new HashMap<>();
        terms.forEach((term, weight) -> rounded.put(term, (int) StrictMath.rint(weight / length * Fingerprint.LENGTH)));
        return rounded;
    }

    private static List<String> keyTerms(Map<String, Integer> terms) {
        return terms.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(KEY_TERMS)
                .map(term -> Fingerprint.WORD + term.getKey())
                .toList();
    }

    /** Of the beginning more than of the rest, because copies are cut at the end. */
    private static Set<String> passages(List<String> words) {
        Set<String> sample = new HashSet<>();
        Passages.of(words.subList(0, Math.min(words.size(), LEAD_OF_PASSAGES)))
                .sample(LEAD_PASSAGES)
                .forEach(number -> sample.add(Long.toHexString(number)));
        Passages.of(words).sample(ALL_PASSAGES).forEach(number -> sample.add(Long.toHexString(number)));
        return sample;
    }

    /** How often a word stands in a report, and how. */
    private static final class Tally {
        private int count;
        private int printed;
        private int capitalised;

        void add(String form, int times) {
            count += times;
            printed++;
            capitalised += Character.isUpperCase(form.codePointAt(0)) ? 1 : 0;
        }

        double weight(String word, WordWeights weights) {
            double weight = StrictMath.log1p(count) * weights.of(word);
            if (capitalised * 2 > printed) {
                weight *= NAME;
            }
            return Character.isDigit(word.charAt(0)) ? weight * FIGURE : weight;
        }
    }
}
