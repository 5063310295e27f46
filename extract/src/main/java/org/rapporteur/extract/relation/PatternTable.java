package org.rapporteur.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.extract.DataTable;
import org.rapporteur.model.Token;

/** The patterns of {@code relations.tsv}, looked up by the word that carries the relation. Immutable. */
final class PatternTable {
    private final Map<String, List<RelationPattern>> byWord = new TreeMap<>();
    private final List<RelationPattern> ofOffices = new ArrayList<>();

    private PatternTable(List<RelationPattern> patterns) {
        for (RelationPattern pattern : patterns) {
            if (pattern.anchor() == null) {
                ofOffices.add(pattern);
            } else {
                pattern.anchor()
                        .lastWords()
                        .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                                .add(pattern));
            }
        }
    }

    /** The program's own. */
    static PatternTable load() {
        Map<String, List<String>> classes = new HashMap<>();
        for (DataTable.Row row : DataTable.read(PatternTable.class, "classes.tsv", "class", "words")) {
            classes.put(row.get("class"), row.list("words"));
        }
        PatternParser parser = new PatternParser(classes);
        return new PatternTable(DataTable.read(PatternTable.class, "relations.tsv", PatternParser.COLUMNS).stream()
                .map(parser::parse)
                .toList());
    }

    /** The patterns whose anchor the token is, in the order of the file; offices have their own. */
    List<RelationPattern> at(Token token) {
        String lemma = WordSet.lemma(token);
        String form = WordSet.form(token);
        if (!byWord.containsKey(lemma) && !byWord.containsKey(form)) {
            return List.of();
        }
        TreeSet<String> words = new TreeSet<>(List.of(lemma, form));
        return words.stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .filter(pattern -> pattern.partOfSpeech().fits(token)
                        && pattern.anchor() != null
                        && pattern.anchor().holds(token))
                .distinct()
                .toList();
    }

    List<RelationPattern> ofOffices() {
        return List.copyOf(ofOffices);
    }

    /** All, by their place in the file. */
    Stream<RelationPattern> all() {
        return Stream.concat(byWord.values().stream().flatMap(List::stream), ofOffices.stream())
                .distinct();
    }
}
