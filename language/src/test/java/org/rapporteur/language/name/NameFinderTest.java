package org.rapporteur.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Tables;
import org.rapporteur.language.linear.Weights;
import org.rapporteur.language.word.Sentences;
import org.rapporteur.language.word.Words;

class NameFinderTest {
    private static final int PERSON = 2;

    private static NameFinder untaught() {
        return new NameFinder(Tables.untaught());
    }

    private static List<Integer> features(NameFinder finder, Words words, int word) {
        Features features = new Features();
        finder.extract(words, word, features);
        return Tables.hashes(features);
    }

    @Test
    void a_word_gets_the_class_that_its_features_speak_for() {
        List<Integer> features = features(untaught(), Sentences.of("Torres", "spoke"), 0);
        Words words = Sentences.of("Torres", "spoke");

        new NameFinder(Tables.speakingFor(PERSON, features)).find(words);

        assertThat(words.name(0)).isEqualTo(PERSON);
    }

    @Test
    void what_a_word_was_is_remembered_within_a_text_only() {
        NameFinder finder = untaught();
        Words later = Sentences.of("Torres", "spoke");
        List<Integer> unknown = features(finder, later, 0);
        Words named = Sentences.of("Ana", "Torres");
        named.setName(1, PERSON);

        finder.remember(named);
        assertThat(features(finder, later, 0)).isNotEqualTo(unknown).hasSameSizeAs(unknown);

        finder.beginText();
        assertThat(features(finder, later, 0)).isEqualTo(unknown);
    }

    @Test
    void words_of_no_name_are_not_remembered() {
        NameFinder finder = untaught();
        Words later = Sentences.of("Torres", "spoke");
        List<Integer> unknown = features(finder, later, 0);

        finder.remember(Sentences.of("Torres", "spoke"));

        assertThat(features(finder, later, 0)).isEqualTo(unknown);
    }

    @Test
    void a_word_written_otherwise_is_another() {
        NameFinder finder = untaught();
        Words later = Sentences.of("march", "on");
        List<Integer> unknown = features(finder, later, 0);
        Words named = Sentences.of("March");
        named.setName(0, PERSON);

        finder.remember(named);

        assertThat(features(finder, later, 0)).isEqualTo(unknown);
    }

    @Test
    void every_word_has_features_up_to_the_edges_and_not_more_than_a_table_can_sum() {
        NameFinder finder = untaught();
        for (String sentence : List.of("x", "...", "Ana Torres of Peru spoke .")) {
            Words words = Sentences.of(sentence.split(" "));
            for (int word = 0; word < words.size(); word++) {
                assertThat(features(finder, words, word)).hasSizeBetween(1, Weights.MOST_FEATURES);
            }
        }
    }
}
