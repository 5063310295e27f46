package org.rapporteur.knowledge;

import java.util.List;
import java.util.stream.Stream;

/** Enters the names of all files into one trie. */
final class NameFiles {
    static final String METONYMS = "metonyms.tsv";
    static final List<String> METONYM_COLUMNS = List.of("name", "other_names", "code", "sector", "stands_for");
    static final String PHRASES = "phrases.tsv";
    static final List<String> PHRASE_COLUMNS = List.of("name", "other_names", "kind");
    static final List<String> KEY = List.of("name");

    private static final String GOVERNMENT = "GOV";
    private static final String BREAKAWAY = "PRE";
    private static final FormRules NO_RULES = new FormRules();

    private final NameTrie trie = new NameTrie();

    /** All names that were added. Nothing can be added afterwards. */
    NameTrie trie() {
        trie.addCapitals();
        return trie;
    }

    NameFiles states(States states) {
        states.all().forEach(state -> add(state, states.forms()));
        return this;
    }

    private void add(State state, FormRules rules) {
        boolean broken = state.status() == State.Status.BREAKAWAY;
        EntityKind kind = broken ? EntityKind.BREAKAWAY : EntityKind.STATE;
        String sector = broken ? BREAKAWAY : GOVERNMENT;
        State.StateNames names = state.names();
        add(names.all(), KnownEntity.of(kind, state.name(), state.actorCode(), sector, null), rules);
        List<String> capitals = names.capitals().stream()
                .filter(capital -> !names.all().contains(capital))
                .toList();
        add(capitals, KnownEntity.of(EntityKind.CAPITAL, state.name(), state.actorCode(), sector, "capital"), rules);
        KnownEntity people =
                KnownEntity.of(EntityKind.DEMONYM, state.name(), state.actorCode(), broken ? BREAKAWAY : null, null);
        add(names.demonyms(), people, rules);
        names.prefixes().forEach(prefix -> trie.add(prefix, new NameTrie.Reading(people, false, true), rules));
    }

    NameFiles places(List<Place> places, FormRules rules) {
        for (Place place : places) {
            EntityKind kind = place.sector() == null ? EntityKind.PLACE : EntityKind.BREAKAWAY;
            add(named(place.name(), place.otherNames()), place.entity(kind), rules);
            add(place.demonyms(), place.entity(EntityKind.DEMONYM), rules);
        }
        return this;
    }

    NameFiles metonyms(Stream<Row> rows, States states) {
        rows.forEach(row -> add(
                named(row.text("name"), row.list("other_names")),
                KnownEntity.of(
                        EntityKind.METONYM,
                        row.text("name"),
                        row.parseOptional("code", states::knownCode).orElse(null),
                        row.parse("sector", Codes::sector),
                        row.text("stands_for")),
                NO_RULES));
        return this;
    }

    NameFiles organisations(List<Organisation> organisations, FormRules rules) {
        organisations.forEach(known -> add(named(known.name(), known.otherNames()), known.entity(), rules));
        return this;
    }

    NameFiles initiatives(List<Initiative> initiatives) {
        initiatives.forEach(known -> add(named(known.name(), known.otherNames()), known.entity(), NO_RULES));
        return this;
    }

    NameFiles people(People people) {
        people.all().forEach(person -> add(named(person.name(), person.otherNames()), person.atAnyTime(), NO_RULES));
        return this;
    }

    /** Each form is an entity of its own: those of a line are alike, not the same. */
    NameFiles phrases(Stream<Row> rows) {
        rows.forEach(row -> named(row.text("name"), row.list("other_names"))
                .forEach(form -> add(
                        List.of(form),
                        KnownEntity.of(EntityKind.PHRASE, form, null, null, row.text("kind")),
                        NO_RULES)));
        return this;
    }

    private void add(List<String> forms, KnownEntity entity, FormRules rules) {
        forms.forEach(form -> trie.add(form, new NameTrie.Reading(entity, rules.isDoubtful(form), false), rules));
    }

    private static List<String> named(String name, List<String> others) {
        return Stream.concat(Stream.of(name), others.stream()).toList();
    }
}
