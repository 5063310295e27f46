package org.rapporteur.language.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Tables;
import org.rapporteur.language.linear.Weights;
import org.rapporteur.language.word.Sentences;
import org.rapporteur.language.word.Words;

class TaggerTest {

    @Test
    void a_word_gets_the_tag_that_its_features_speak_for() {
        Words words = Sentences.of("Ministers", "met");
        Features features = new Features();
        TagFeatures.penn(words, 0, features);
        Words tagged = Sentences.of("Ministers", "met");

        new Tagger(Tables.speakingFor(2, Tables.hashes(features)), Tables.untaught()).tag(tagged);

        assertThat(tagged.tag(0)).isEqualTo(2);
    }

    @Test
    void universal_tags_see_the_penn_tags_of_the_whole_sentence() {
        Words known = Sentences.of("Ministers", "met");
        known.setTag(0, 0);
        known.setTag(1, 2);
        Features features = new Features();
        TagFeatures.universal(known, 0, features);
        List<Integer> withVerb = Tables.hashes(features);
        known.setTag(1, 1);
        TagFeatures.universal(known, 0, features);

        assertThat(Tables.hashes(features)).isNotEqualTo(withVerb).hasSameSizeAs(withVerb);
    }

    @Test
    void tags_of_another_sentence_leave_no_trace() {
        Tagger tagger = new Tagger(Tables.untaught(), Tables.untaught());
        Words words = Sentences.of("Ministers", "met");
        words.setTag(0, 2);
        words.setUniversal(1, 2);

        tagger.tag(words);

        assertThat(words.tag(0)).isZero();
        assertThat(words.universal(1)).isZero();
    }

    @Test
    void every_word_has_features_up_to_the_edges_and_not_more_than_a_table_can_sum() {
        Features features = new Features();
        for (String sentence : List.of("x", "1,000", "“", "Ministers met in Lima on the 3rd .")) {
            Words words = Sentences.of(sentence.split(" "));
            for (int word = 0; word < words.size(); word++) {
                TagFeatures.penn(words, word, features);
                assertThat(features.size()).isBetween(1, Weights.MOST_FEATURES);
                TagFeatures.universal(words, word, features);
                assertThat(features.size()).isBetween(1, Weights.MOST_FEATURES);
            }
        }
    }

    @Test
    void the_same_word_has_the_same_features_under_any_locale() {
        Features features = new Features();
        TagFeatures.penn(Sentences.of("INDIA", "INVITES"), 0, features);
        List<Integer> plain = Tables.hashes(features);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TagFeatures.penn(Sentences.of("INDIA", "INVITES"), 0, features);
        } finally {
            Locale.setDefault(before);
        }

        assertThat(Tables.hashes(features)).isEqualTo(plain);
    }
}
