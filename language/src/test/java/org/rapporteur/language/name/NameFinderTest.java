package org.rapporteur.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Weights;
import org.rapporteur.language.word.Words;

class NameFinderTest {
    private static final int BITS = 16;
    private static final int CLASSES = 3;
    private static final int PERSON = 2;

    private static Words words(String sentence) {
        Words words = new Words();
        words.clear();
        for (String form : sentence.split(" ")) {
            words.add(form, 0, form.length());
        }
        words.close();
        return words;
    }

    private static NameFinder untaught() {
        return new NameFinder(new Weights(CLASSES, BITS, 1, new byte[CLASSES << BITS]));
    }

    private static List<Integer> features(NameFinder finder, Words words, int word) {
        Features features = new Features();
        finder.extract(words, word, features);
        return IntStream.range(0, features.size()).mapToObj(features::hash).toList();
    }

    @Test
    void a_word_gets_the_class_that_its_features_speak_for() {
        byte[] bytes = new byte[CLASSES << BITS];
        features(untaught(), words("Torres spoke"), 0)
                .forEach(hash -> bytes[(hash >>> (32 - BITS)) * CLASSES + PERSON] = Weights.MOST);
        Words words = words("Torres spoke");

        new NameFinder(new Weights(CLASSES, BITS, 1, bytes)).find(words);

        assertThat(words.name(0)).isEqualTo(PERSON);
    }

    @Test
    void what_a_word_was_is_remembered_within_a_text_only() {
        NameFinder finder = untaught();
        Words later = words("Torres spoke");
        List<Integer> unknown = features(finder, later, 0);
        Words named = words("Ana Torres");
        named.setName(1, PERSON);

        finder.remember(named);
        assertThat(features(finder, later, 0)).isNotEqualTo(unknown).hasSameSizeAs(unknown);

        finder.beginText();
        assertThat(features(finder, later, 0)).isEqualTo(unknown);
    }

    @Test
    void words_of_no_name_are_not_remembered() {
        NameFinder finder = untaught();
        Words later = words("Torres spoke");
        List<Integer> unknown = features(finder, later, 0);

        finder.remember(words("Torres spoke"));

        assertThat(features(finder, later, 0)).isEqualTo(unknown);
    }

    @Test
    void a_word_written_otherwise_is_another() {
        NameFinder finder = untaught();
        Words later = words("march on");
        List<Integer> unknown = features(finder, later, 0);
        Words named = words("March");
        named.setName(0, PERSON);

        finder.remember(named);

        assertThat(features(finder, later, 0)).isEqualTo(unknown);
    }

    @Test
    void every_word_has_features_up_to_the_edges_and_not_more_than_a_table_can_sum() {
        NameFinder finder = untaught();
        for (String sentence : List.of("x", "...", "Ana Torres of Peru spoke .")) {
            Words words = words(sentence);
            for (int word = 0; word < words.size(); word++) {
                assertThat(features(finder, words, word)).hasSizeBetween(1, Weights.MOST_FEATURES);
            }
        }
    }
}
