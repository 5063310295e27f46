package org.rapporteur.extract.quotation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.DataTable;
import org.rapporteur.extract.DataTable.Row;
import org.rapporteur.extract.quotation.Cue.Kind;
import org.rapporteur.extract.quotation.Cue.Means;
import org.rapporteur.extract.quotation.Cue.Takes;
import org.rapporteur.model.Token;

/** The cues of {@code cues.tsv}, whose header says what its columns mean. */
final class CueLexicon {
    private final Map<String, Cue> cues = new HashMap<>();

    private CueLexicon() {}

    static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        for (Row row : DataTable.read(CueLexicon.class, "cues.tsv", "cue", "kind", "means", "takes", "prepositions")) {
            Cue cue = cue(row);
            if (lexicon.cues.put(key(cue.words(), cue.kind()), cue) != null) {
                throw row.wrong("a second row for " + cue.words());
            }
        }
        return lexicon;
    }

    private static Cue cue(Row row) {
        Set<Takes> takes = EnumSet.noneOf(Takes.class);
        row.list("takes").forEach(name -> takes.add(constant(row, Takes.class, name)));
        return new Cue(
                row.get("cue"),
                constant(row, Kind.class, row.get("kind")),
                constant(row, Means.class, row.get("means")),
                takes,
                Set.copyOf(row.list("prepositions")));
    }

    private static <E extends Enum<E>> E constant(Row row, Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no " + type.getSimpleName() + " is called " + name);
        }
    }

    private static String key(String words, Kind kind) {
        return kind + " " + words;
    }

    /** The cue that the token is, with its particle where it has one. */
    Optional<Cue> at(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String tag = token.tag();
        if (tag.startsWith("VB")) {
            return token.is("aux") ? Optional.empty() : verb(token, lemma);
        }
        if (lemma.equals("said") || lemma.equals("says")) {
            return find(Kind.VERB, "say");
        }
        if (tag.equals("NN") || tag.equals("NNS")) {
            return find(Kind.NOUN, lemma);
        }
        return tag.startsWith("JJ") ? find(Kind.ADJECTIVE, lemma) : Optional.empty();
    }

    private Optional<Cue> verb(Token token, String lemma) {
        Optional<Token> particle = token.dependents("compound")
                .filter(dependent -> dependent.is("compound:prt"))
                .findFirst();
        return particle.isPresent()
                ? find(Kind.VERB, lemma + " " + particle.get().form().toLowerCase(Locale.ROOT))
                        .or(() -> find(Kind.VERB, lemma))
                : find(Kind.VERB, lemma);
    }

    private Optional<Cue> find(Kind kind, String words) {
        return Optional.ofNullable(cues.get(key(words, kind)));
    }
}
