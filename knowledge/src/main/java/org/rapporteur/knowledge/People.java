package org.rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holders of offices, by full name, or by title and surname, and date.
 *
 * <p>A surname alone names nobody here: a country never comes from a bare surname unless the report
 * itself has introduced its bearer.
 */
public final class People {
    static final String FILE = "people.tsv";
    static final List<String> COLUMNS =
            List.of("name", "other_names", "surname", "office", "code", "sector", "from", "to");
    private static final String USUAL_SECTOR = "GOV";

    private final Roles roles;
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<String, Person> byAnyName = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();

    private People(Roles roles) {
        this.roles = roles;
    }

    static People read(DataFiles files, States states, Roles roles) {
        People people = new People(roles);
        files.rows(FILE, COLUMNS, List.of("name", "office", "code", "from")).forEach(row -> people.add(row, states));
        people.byName.values().forEach(people::index);
        return people;
    }

    private void add(Row row, States states) {
        Person person =
                new Person(row.text("name"), row.list("other_names"), row.list("surname"), List.of(term(row, states)));
        byName.merge(person.name(), person, People::joined);
    }

    private static Term term(Row row, States states) {
        try {
            return new Term(
                    row.list("office"),
                    row.parseOptional("code", states::knownCode).orElse(null),
                    row.parseOptional("sector", Codes::sector).orElse(USUAL_SECTOR),
                    row.parseOptional("from", Term::firstDay).orElse(null),
                    row.parseOptional("to", Term::lastDay).orElse(null));
        } catch (IllegalArgumentException problem) {
            throw row.wrong(String.valueOf(problem.getMessage()));
        }
    }

    private static Person joined(Person one, Person other) {
        return new Person(
                one.name(),
                union(one.otherNames(), other.otherNames()),
                union(one.surnames(), other.surnames()),
                union(one.terms(), other.terms()));
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private void index(Person person) {
        byAnyName.putIfAbsent(person.name(), person);
        person.otherNames().forEach(name -> byAnyName.putIfAbsent(name, person));
        for (String surname : union(person.surnames(), Accents.without(person.surnames()))) {
            bySurname.computeIfAbsent(surname, key -> new ArrayList<>()).add(person);
        }
    }

    /** All, in the order of the file. */
    public Collection<Person> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** By full name in any of its spellings, whatever the date. */
    public Optional<Person> named(String fullName) {
        return Optional.ofNullable(byAnyName.get(fullName));
    }

    /**
     * Who bears a full name, with the office held on a day.
     *
     * @param date the day; null where none is known: then what holds of all the person's offices
     * @return empty where nobody is so called, or held none of the offices known here on that day
     */
    public Optional<KnownEntity> find(String fullName, @Nullable LocalDate date) {
        return named(fullName).flatMap(person -> person.asOf(person.terms(), date));
    }

    /**
     * Who is meant by a title and a surname: President Obama, Premier Li.
     *
     * @param title the noun of the office in any case, with or without more before it; premier and
     *     prime minister are one
     * @param code the state or organisation, where the text names it; null where it does not
     * @param date the day; null where none is known
     * @return empty where nobody fits, and where several do
     */
    public Optional<KnownEntity> titled(String title, String surname, @Nullable String code, @Nullable LocalDate date) {
        Optional<String> family = roles.find(title).map(Role::family);
        if (family.isEmpty()) {
            return Optional.empty();
        }
        List<KnownEntity> fitting = bySurname.getOrDefault(surname, List.of()).stream()
                .flatMap(person -> person.asOf(held(person, family.get(), code), date).stream())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private List<Term> held(Person person, String family, @Nullable String code) {
        return person.terms().stream()
                .filter(term -> code == null || code.equals(term.code()))
                .filter(term -> term.offices().stream()
                        .anyMatch(office -> roles.find(office)
                                .map(Role::family)
                                .filter(family::equals)
                                .isPresent()))
                .toList();
    }
}
