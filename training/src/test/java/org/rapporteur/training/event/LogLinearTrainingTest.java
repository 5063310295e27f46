package org.rapporteur.training.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;

class LogLinearTrainingTest {
    private static final LogLinearTraining.Settings SETTINGS = new LogLinearTraining.Settings(10, 20, 0.1, 1e-5, 7);
    private static final List<String> CLASSES = List.of("AID", "ASSAULT");

    @Test
    void it_learns_which_word_goes_with_which_answer() {
        LogLinear model = LogLinearTraining.teach(lessons(), CLASSES, SETTINGS);

        assertThat(model.probabilities(words("bomb"))[1]).isGreaterThan(0.9);
        assertThat(model.probabilities(words("donate"))[0]).isGreaterThan(0.9);
    }

    @Test
    void the_same_lessons_give_the_same_model() {
        LogLinear one = LogLinearTraining.teach(lessons(), CLASSES, SETTINGS);
        LogLinear other = LogLinearTraining.teach(lessons(), CLASSES, SETTINGS);

        assertThat(one.probabilities(words("bomb"))).containsExactly(other.probabilities(words("bomb")));
    }

    @Test
    void what_was_never_seen_stays_undecided() {
        LogLinear model = LogLinearTraining.teach(lessons(), CLASSES, SETTINGS);

        assertThat(model.probabilities(words("unheard"))[0]).isBetween(0.2, 0.8);
    }

    private static List<Lesson> lessons() {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            lessons.add(new Lesson(words("bomb"), "ASSAULT"));
            lessons.add(new Lesson(words("donate"), "AID"));
        }
        return lessons;
    }

    private static Features words(String word) {
        Features features = new Features();
        features.add("word", word);
        return features;
    }
}
