package org.rapporteur.extract.relation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.DataTable;
import org.rapporteur.model.Token;

/**
 * How real a report says a relation is, by what governs the word that carries it: negations, auxiliaries,
 * and the words of {@code outlooks.tsv}.
 */
enum Outlook {
    /** It is so. */
    HOLDS,
    /** It was so. */
    OVER,
    /** It is agreed on or decided. */
    AGREED,
    /** It is under way. */
    BUILDING,
    /** It is to come. */
    PLANNED,
    /** Somebody wishes it, asks for it, or thinks it possible. */
    PROPOSED,
    /** It rests. */
    SUSPENDED,
    /** It has been given up. */
    CANCELLED,
    /** It is not so. */
    DENIED;

    /** Reads outlooks. Safe for threads. */
    static final class Reader {
        private static final Set<String> NOT =
                Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "without", "non");
        private static final Set<String> POSSIBLE = Set.of("would", "could", "may", "might", "should", "must");
        private static final Set<String> COMING = Set.of("will", "'ll", "wo", "shall");
        private static final Set<String> OPEN = Set.of("if", "unless", "whether");
        private static final Set<String> PAST =
                Set.of("former", "ex", "onetime", "one-time", "erstwhile", "late", "then", "ex-", "once", "formerly");
        private static final Set<String> ACTS = Set.of(
                "construction",
                "development",
                "building",
                "expansion",
                "completion",
                "establishment",
                "creation",
                "restoration",
                "resumption",
                "normalisation",
                "normalization",
                "work",
                "project",
                "plan");
        /** What is told of things that are there, too. */
        private static final Set<Outlook> TELLING = Set.of(SUSPENDED, CANCELLED, OVER);

        private static final int FAR = 8;

        private final Map<Outlook, WordSet> words = new EnumMap<>(Outlook.class);

        Reader() {
            Map<Outlook, Set<String>> rows = new EnumMap<>(Outlook.class);
            for (DataTable.Row row : DataTable.read(Outlook.class, "outlooks.tsv", "outlook", "words")) {
                rows.computeIfAbsent(row.constant("outlook", Outlook.class), key -> new java.util.TreeSet<>())
                        .addAll(row.list("words"));
            }
            rows.forEach((outlook, set) -> words.put(outlook, new WordSet(set)));
        }

        /** The outlook on what the anchor says. */
        Outlook of(Token anchor) {
            Outlook outlook = own(anchor, true);
            Token at = anchor;
            for (int depth = 0; depth < FAR && outlook == HOLDS; depth++) {
                Optional<Token> above = governor(at);
                if (above.isEmpty() || isGiven(at, above.get())) {
                    break;
                }
                boolean said = at.is("ccomp") || at.is("parataxis");
                outlook = governed(at, above.get(), said);
                at = above.get();
            }
            return outlook;
        }

        /** What the word hangs on as something thought, wished or done; not what it is told beside. */
        private static Optional<Token> governor(Token at) {
            boolean beside = at.is("appos")
                    || at.relation().equals("acl:relcl")
                    || at.is("nmod:desc")
                    || at.is("nmod:poss")
                    || (at.is("advcl") && !Tree.isMarked(at, "to") && !Tree.isMarked(at, "by"))
                    || at.relation().equals("nsubj")
                    || at.is("compound")
                    || isTitle(at);
            return beside ? Optional.empty() : at.head();
        }

        /** "EU member Hungary blocked it": told of Hungary, however the parser hangs it. */
        private static boolean isTitle(Token at) {
            return at.tag().equals("NN")
                    && Tree.next(at).isPresent()
                    && at.dependents("case").findAny().isEmpty()
                    && at.dependents("det").findAny().isEmpty();
        }

        private Outlook governed(Token at, Token above, boolean said) {
            if (at.is("conj")) {
                return hasSubject(at) ? HOLDS : own(above, true);
            }
            for (Map.Entry<Outlook, WordSet> entry : words.entrySet()) {
                if (entry.getValue().holds(above) && !(said && entry.getKey() == AGREED)) {
                    return negated(above) && entry.getKey() != DENIED ? DENIED : entry.getKey();
                }
            }
            // "Will strengthen the partnership" does not doubt it, "will build a partnership" does.
            boolean clause = at.is("xcomp") || at.is("advcl") || at.is("cop") || at.is("aux");
            boolean made = !Tree.isVerb(at) && isIndefinite(at);
            if (said) {
                return HOLDS;
            }
            return clause || made ? own(above, true) : negated(above) ? DENIED : HOLDS;
        }

        /** Of "is expected to strengthen the partnership", the partnership is there already. */
        private boolean isGiven(Token noun, Token above) {
            boolean definite = noun.dependents("det")
                            .anyMatch(article -> WordSet.form(article).equals("the"))
                    || noun.dependents("nmod:poss").findAny().isPresent();
            return Tree.isNoun(noun)
                    && !noun.is("xcomp")
                    && definite
                    && !ACTS.contains(WordSet.lemma(noun))
                    && Tree.isVerb(above)
                    && words.entrySet().stream()
                            .noneMatch(entry -> TELLING.contains(entry.getKey())
                                    && entry.getValue().holds(above))
                    && !negated(above);
        }

        private static boolean hasSubject(Token verb) {
            return verb.dependents("nsubj").findAny().isPresent();
        }

        private static boolean isIndefinite(Token noun) {
            return noun.dependents("det").allMatch(article -> Set.of("a", "an").contains(WordSet.form(article)))
                    && noun.dependents("nmod:poss").findAny().isEmpty();
        }

        private Outlook own(Token word, boolean modality) {
            if (negated(word)) {
                return DENIED;
            }
            if (word.dependents()
                            .anyMatch(dependent -> (dependent.is("amod")
                                            || dependent.is("advmod")
                                            || dependent.is("compound")
                                            || dependent.is("nmod:desc"))
                                    && PAST.contains(WordSet.form(dependent)))
                    || Phrases.before(word).stream().anyMatch(before -> PAST.contains(WordSet.form(before)))) {
                return OVER;
            }
            if (word.dependents("mark").anyMatch(mark -> OPEN.contains(WordSet.form(mark)))
                    || (modality && hasAuxiliary(word, POSSIBLE))) {
                return PROPOSED;
            }
            return modality && (hasAuxiliary(word, COMING) || isToCome(word)) ? PLANNED : HOLDS;
        }

        /** Of headlines: "Chad to join the union". */
        private static boolean isToCome(Token word) {
            boolean clause = word.head().isEmpty() || word.is("ccomp") || word.is("parataxis");
            return clause && word.tag().equals("VB") && Tree.isMarked(word, "to");
        }

        private static boolean hasAuxiliary(Token word, Set<String> forms) {
            return word.dependents("aux").anyMatch(auxiliary -> forms.contains(WordSet.form(auxiliary)));
        }

        private static boolean negated(Token word) {
            return word.dependents()
                    .filter(dependent -> dependent.is("advmod")
                            || dependent.is("det")
                            || dependent.is("neg")
                            || dependent.is("cc")
                            || dependent.is("case")
                            || dependent.is("amod"))
                    .anyMatch(dependent -> NOT.contains(WordSet.form(dependent))
                            || NOT.contains(WordSet.lemma(dependent))
                            || WordSet.form(dependent).equals("longer"));
        }
    }
}
