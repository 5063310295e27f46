package org.rapporteur.extract.quotation;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * A word that credits somebody with a content.
 *
 * @param takes what its content may be
 * @param prepositions those that lead in a content: "for" of "call for"
 */
record Cue(String words, Kind kind, Means means, Set<Takes> takes, Set<String> prepositions) {
    Cue {
        requireNonNull(words, "words");
        requireNonNull(kind, "kind");
        requireNonNull(means, "means");
        takes = Set.copyOf(takes);
        prepositions = Set.copyOf(prepositions);
    }

    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** What the speaker is told to have done with the content. */
    enum Means {
        SPEECH,
        THOUGHT,
        WILL,
        STANCE,
        SHOWING
    }

    /** What may stand as a content. */
    enum Takes {
        CLAUSE,
        QUOTE,
        OBJECT,
        /** An object and what it is said to be: "called the plan a mistake". */
        NAMING,
        TO,
        /** "Proposed cutting the tax". */
        GERUND,
        /** No content: the object is who is told. */
        ADDRESSEE
    }

    boolean takes(Takes content) {
        return takes.contains(content);
    }
}
