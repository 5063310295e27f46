package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.event.Workbench.Told;
import org.rapporteur.model.AuxiliaryMode;

class GuesserTest {
    private static Guesses guesses(String type, Set<AuxiliaryMode> light) {
        Told told = Workbench.told("Peru condemned Chile.");
        EventModel model = Workbench.MODEL;
        Guesser guesser = new Guesser(
                model.triggers(), model.roles(), model.lights(), new SomebodySure(type, EventModel.ACTOR, light));
        return guesser.guesses(
                told.judged(), told.mentions(), told.who(), new RoleLessons(told.who(), Workbench.LEXICON.meanings()));
    }

    private static String likeliest(List<Lesson> lessons) {
        return lessons.stream()
                .max(Comparator.comparingDouble(Lesson::weight))
                .orElseThrow()
                .answer();
    }

    @Test
    void what_both_think_likely_weighs_half_of_what_is_marked_at_most() {
        Guesses guesses = guesses("ACCUSE", Set.of());

        assertThat(likeliest(guesses.triggers())).isEqualTo("ACCUSE");
        assertThat(guesses.triggers())
                .allSatisfy(lesson -> assertThat(lesson.weight()).isBetween(0.0, 0.5));
    }

    @Test
    void of_a_likely_event_the_light_and_the_parts_are_guessed_too() {
        assertThat(likeliest(guesses("ACCUSE", Set.of()).lights())).isEqualTo("-");
        assertThat(likeliest(guesses("ACCUSE", Set.of(AuxiliaryMode.HISTORICAL)).lights()))
                .isEqualTo("HISTORICAL");
        assertThat(likeliest(guesses("ACCUSE", Set.of()).roles())).isEqualTo(EventModel.ACTOR);
    }

    @Test
    void what_hardly_tells_an_event_teaches_no_parts_and_no_light() {
        Guesses guesses = guesses(EventModel.NONE, Set.of());

        assertThat(guesses.triggers()).isNotEmpty();
        assertThat(guesses.roles()).isEmpty();
        assertThat(guesses.lights()).isEmpty();
    }
}
