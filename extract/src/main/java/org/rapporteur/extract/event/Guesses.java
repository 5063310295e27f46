package org.rapporteur.extract.event;

import java.util.List;
import org.rapporteur.extract.event.EventLessons.Lesson;

/**
 * What nobody marked, as a model and a second opinion find it together: each likely answer a lesson.
 *
 * @param triggers what candidates come to
 * @param roles the parts that those take who are named beside a likely event
 * @param lights in what light likely events are told
 */
public record Guesses(List<Lesson> triggers, List<Lesson> roles, List<Lesson> lights) {
    /** Where nobody is asked. */
    public static final Guesses NONE = new Guesses(List.of(), List.of(), List.of());

    public Guesses {
        triggers = List.copyOf(triggers);
        roles = List.copyOf(roles);
        lights = List.copyOf(lights);
    }

    /** All of several, in their order. */
    public static Guesses of(List<Guesses> several) {
        return new Guesses(
                several.stream().flatMap(each -> each.triggers().stream()).toList(),
                several.stream().flatMap(each -> each.roles().stream()).toList(),
                several.stream().flatMap(each -> each.lights().stream()).toList());
    }
}
