package org.rapporteur.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Scorer;
import org.rapporteur.language.word.Words;

class DrafterTest {
    private static final String[] TAGS = {"NN", "VB"};

    private static Words words(String... forms) {
        Words words = new Words();
        words.clear();
        for (String form : forms) {
            words.add(form, 0, form.length());
        }
        words.close();
        return words;
    }

    /** Prefers one class always. */
    private static Scorer preferring(int best, int classes) {
        return new Scorer() {
            @Override
            public int classes() {
                return classes;
            }

            @Override
            public void score(Features features, float[] scores) {
                Arrays.fill(scores, 0, classes, 0);
                scores[best] = 1;
            }
        };
    }

    private static Words drafted(int preferred) {
        Words words = words("Troops", "left", "Kabul");
        new Drafter(preferring(preferred, Configurations.TRANSITIONS), preferring(1, 2), TAGS).draft(words);
        return words;
    }

    @Test
    void a_mirrored_sentence_has_its_words_the_other_way_round() {
        Words words = words("Troops", "left", "Kabul");
        words.setTag(0, 1);
        words.setName(2, 3);
        Words mirrored = new Words();
        mirrored.mirror(words);
        assertThat(mirrored.size()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            assertThat(mirrored.lower(i)).isEqualTo(words.lower(2 - i));
            assertThat(mirrored.suffix(i, 2)).isEqualTo(words.suffix(2 - i, 2));
            assertThat(mirrored.shape(i)).isEqualTo(words.shape(2 - i));
        }
        assertThat(mirrored.tag(2)).isEqualTo(1);
        assertThat(mirrored.name(0)).isEqualTo(3);
        assertThat(mirrored.lower(-1)).isEqualTo(words.lower(-1));
        assertThat(mirrored.lower(3)).isEqualTo(words.lower(3));
    }

    @Test
    void a_sentence_longer_than_the_room_for_it_can_be_mirrored() {
        String[] forms = new String[200];
        Arrays.setAll(forms, i -> "w" + i);
        Words words = words(forms);
        Words mirrored = new Words(1);
        mirrored.mirror(words);
        assertThat(mirrored.form(0)).isEqualTo(words.form(199));
        assertThat(mirrored.form(199)).isEqualTo(words.form(0));
    }

    @Test
    void what_hangs_on_the_next_word_from_the_end_hangs_on_the_word_before() {
        Words words = drafted(Configurations.LEFT);
        assertThat(words.drafted()).isTrue();
        assertThat(words.draftHead(2)).isEqualTo(1);
        assertThat(words.draftHead(1)).isEqualTo(0);
        assertThat(words.draftHead(0)).isEqualTo(Words.ROOT);
        assertThat(words.draftRelation(2)).isEqualTo(1);
    }

    @Test
    void a_draft_is_forgotten_with_the_words() {
        Words words = drafted(Configurations.SHIFT);
        words.clear();
        assertThat(words.drafted()).isFalse();
    }

    @Test
    void a_draft_is_seen_by_the_features_of_transitions_and_labels() {
        Words words = words("Troops", "left", "Kabul");
        int without = features(words);
        int labelWithout = labelFeatures(words);
        words.setDraft(0, 1, 0);
        words.setDraft(1, Words.ROOT, 0);
        words.setDraft(2, 1, 1);
        assertThat(features(words)).isGreaterThan(without);
        assertThat(labelFeatures(words)).isGreaterThan(labelWithout);
    }

    private static int features(Words words) {
        ParseFeatures extraction = new ParseFeatures(TAGS);
        Configurations configurations = begun(words, extraction);
        Features features = new Features();
        extraction.transition(configurations, 1, features);
        return features.size();
    }

    private static int labelFeatures(Words words) {
        ParseFeatures extraction = new ParseFeatures(TAGS);
        Configurations configurations = begun(words, extraction);
        Features features = new Features();
        extraction.label(configurations, 1, Configurations.LEFT, features);
        return features.size();
    }

    private static Configurations begun(Words words, ParseFeatures extraction) {
        extraction.begin(words);
        Configurations configurations = new Configurations();
        configurations.begin(words.size());
        configurations.advance(0, Configurations.SHIFT, -1, 0);
        return configurations;
    }
}
