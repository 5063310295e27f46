package org.rapporteur.reconcile.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DistinctionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 2);

    private final List<Fingerprint> fingerprints = new ArrayList<>();

    /** Texts with the words given, all of them weighty; gives their numbers. */
    private List<Integer> texts(int count, String... words) {
        List<Integer> numbers = new ArrayList<>();
        for (int text = 0; text < count; text++) {
            Map<String, Integer> terms = new TreeMap<>();
            List.of(words).forEach(word -> terms.put(word, 2_000));
            terms.put("passerby" + fingerprints.size(), 2_000);
            Set<String> keys =
                    terms.keySet().stream().map(word -> Fingerprint.WORD + word).collect(Collectors.toSet());
            numbers.add(fingerprints.size());
            fingerprints.add(new Fingerprint("r" + fingerprints.size(), DAY, keys, Set.of(), terms, Set.of(), false));
        }
        return numbers;
    }

    private boolean areApart(List<Integer> ones, List<Integer> others) {
        Distinction distinction = new Distinction(fingerprints, report -> report);
        assertThat(distinction.between(others, ones)).isEqualTo(distinction.between(ones, others));
        return distinction.between(ones, others);
    }

    @Test
    void two_happenings_have_names_and_figures_of_their_own() {
        assertThat(areApart(texts(3, "navy", "pirate", "alba", "23"), texts(4, "navy", "pirate", "bora", "26")))
                .isTrue();
    }

    @Test
    void one_word_of_ones_own_tells_only_many_reports_apart() {
        assertThat(areApart(texts(4, "navy", "alba"), texts(4, "navy", "bora"))).isFalse();
        assertThat(areApart(texts(8, "navy", "alba"), texts(8, "navy", "bora"))).isTrue();
    }

    @Test
    void reports_that_only_say_more_tell_of_the_same() {
        assertThat(areApart(texts(5, "navy", "pirate", "alba", "23"), texts(5, "navy", "pirate")))
                .isFalse();
    }

    @Test
    void two_reports_alone_are_not_told_apart() {
        assertThat(areApart(texts(2, "navy", "alba", "23"), texts(5, "navy", "bora", "26")))
                .isFalse();
    }

    @Test
    void copies_of_one_text_count_once() {
        List<Integer> ones = texts(5, "navy", "alba", "23");
        List<Integer> others = texts(5, "navy", "bora", "26");
        Distinction ofCopies = new Distinction(fingerprints, report -> report < 5 ? 0 : report);
        assertThat(ofCopies.between(ones, others)).isFalse();
        assertThat(areApart(ones, others)).isTrue();
    }
}
