package org.rapporteur.knowledge;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds or held offices.
 *
 * @param name full name
 * @param otherNames further full names and spellings
 * @param surnames what stands after a title: Obama
 * @param terms the offices, at least one, in the order of the file
 */
public record Person(String name, List<String> otherNames, List<String> surnames, List<Term> terms) {
    public Person {
        requireNonNull(name, "name");
        otherNames = List.copyOf(otherNames);
        surnames = List.copyOf(surnames);
        terms = List.copyOf(terms);
        if (surnames.isEmpty() || terms.isEmpty()) {
            throw new IllegalArgumentException("No surname or no office: " + name);
        }
    }

    /** The person in no term in particular: what holds of all the offices. */
    KnownEntity atAnyTime() {
        return asOf(terms, null).orElseThrow();
    }

    /** The person with what holds of all those of the terms that cover the day; empty where none does. */
    Optional<KnownEntity> asOf(List<Term> among, @Nullable LocalDate day) {
        List<Term> held = among.stream().filter(term -> term.covers(day)).toList();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(KnownEntity.of(
                        EntityKind.PERSON,
                        name,
                        common(held, Term::code),
                        common(held, Term::sector),
                        common(held, Term::office)));
    }

    private static @Nullable String common(List<Term> terms, Function<Term, @Nullable String> value) {
        @Nullable String first = value.apply(terms.get(0));
        return terms.stream().allMatch(term -> Objects.equals(first, value.apply(term))) ? first : null;
    }
}
