package org.rapporteur.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Token;

/** Steps through a tree of dependencies, tolerant of where parsers differ. */
final class Tree {
    private static final Set<String> NOMINAL =
            Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "CD", "DT", "JJ", "FW");
    private static final Set<String> PARTICLES = Set.of("of", "on", "up");
    private static final int FAR = 7; // words between a preposition and the noun that it belongs to

    private Tree() {}

    static boolean isVerb(Token token) {
        return token.tag().startsWith("VB");
    }

    static boolean isNoun(Token token) {
        return token.tag().startsWith("NN");
    }

    static boolean isSingular(Token token) {
        return token.tag().equals("NN") || token.tag().equals("NNP");
    }

    private static boolean isNominal(Token token) {
        return NOMINAL.contains(token.tag());
    }

    private static boolean isUnmarked(Token token) {
        return token.dependents("case").findAny().isEmpty();
    }

    static boolean isMarked(Token token, String preposition) {
        return token.dependents()
                .filter(word -> word.is("case") || word.is("mark"))
                .anyMatch(word -> WordSet.form(word).equals(preposition));
    }

    static boolean isPassive(Token verb) {
        boolean marked = verb.dependents().anyMatch(word -> word.is("aux:pass") || word.is("nsubj:pass"));
        return marked || (verb.tag().equals("VBN") && verb.relation().equals("acl"));
    }

    /** Of "owes China two billion dollars", China: no compound has a name before its number. */
    private static Stream<Token> beforeFigure(Token noun) {
        int figure = noun.dependents("nummod").mapToInt(Token::index).min().orElse(0);
        return noun.dependents("compound")
                .filter(word -> word.index() < figure && word.tag().startsWith("NNP"));
    }

    /** What is done to: the object, the passive's subject, the noun before a participle. */
    static Stream<Token> objects(Token verb) {
        List<Token> objects = verb.dependents()
                .filter(word -> word.is("obj")
                        || word.is("iobj")
                        || word.is("nsubj:pass")
                        || ((word.is("obl") || word.is("dep"))
                                && word.index() == verb.index() + 1
                                && isNoun(word)
                                && isUnmarked(word)))
                .filter(Tree::isNominal)
                .flatMap(word -> Stream.concat(Stream.of(word), beforeFigure(word)))
                .toList();
        if (!objects.isEmpty() || !verb.is("acl") || !isPassive(verb)) {
            return objects.stream();
        }
        return verb.head().stream();
    }

    /** Of "Peru's main partner is China", China; of "exports are tea and tin", tea. */
    static Optional<Token> predicate(Token noun) {
        return noun.is("nsubj")
                ? noun.head()
                        .filter(head -> isNominal(head)
                                && head.dependents("cop").findAny().isPresent())
                : Optional.empty();
    }

    /** Whose it is: possessives, and adjectives and nouns that go before, also beside it on the name it is a title of. */
    static Stream<Token> owners(Token noun) {
        Stream<Token> beside = noun.is("nmod:desc") && next(noun).isPresent()
                ? noun.head().stream().flatMap(Token::dependents)
                : Stream.of();
        return Stream.concat(noun.dependents(), beside)
                .filter(word -> word.index() < noun.index())
                .filter(word -> word.is("nmod:poss")
                        || word.is("det:poss")
                        || word.is("amod")
                        || word.is("compound")
                        || word.is("nmod:desc"))
                .flatMap(word -> Stream.concat(Stream.of(word), word.dependents("nmod:poss")));
    }

    /** The words of "Chad-Niger" in "the Chad-Niger border". */
    static Stream<Token> hyphenated(Token noun) {
        return noun.subtree()
                .filter(word -> word.index() < noun.index() && word.index() >= noun.index() - FAR)
                .filter(word -> isBesideHyphen(word) && !word.is("punct"))
                .sorted();
    }

    private static boolean isBesideHyphen(Token word) {
        return isHyphen(word, word.index() - 1) || isHyphen(word, word.index() + 1);
    }

    private static boolean isHyphen(Token word, int index) {
        boolean inside =
                index >= word.sentence().firstToken() && index < word.sentence().endToken();
        return inside
                && Set.of("-", "–", "—", "/").contains(word.in().token(index).form());
    }

    /** The name right behind: "ally Japan", "member state Turkey". */
    static Optional<Token> next(Token noun) {
        int next = noun.index() + 1;
        return next < noun.sentence().endToken()
                ? Optional.of(noun.in().token(next)).filter(token -> token.tag().startsWith("NNP"))
                : Optional.empty();
    }

    static Stream<Token> modifiers(Token noun) {
        Stream<Token> own = noun.dependents()
                .filter(word -> word.is("amod")
                        || word.is("compound")
                        || word.is("advmod")
                        || word.is("det")
                        || word.is("nummod")
                        || word.is("nmod:desc")
                        || word.is("case"));
        Stream<Token> before = Phrases.before(noun).stream();
        return Stream.concat(own, before).distinct();
    }

    /** The nouns behind a preposition that hang on the word, or on the verb of which it is an object. */
    static Stream<Token> behind(Token word, String preposition) {
        List<Token> own = dependentsBehind(word, preposition);
        if (!own.isEmpty()) {
            return own.stream();
        }
        List<Token> deeper = word.dependents()
                .filter(dependent ->
                        dependent.is("nmod") || dependent.is("obl") || (isVerb(word) && dependent.is("obj")))
                .flatMap(dependent -> dependentsBehind(dependent, preposition).stream())
                .toList();
        if (!deeper.isEmpty() && !preposition.equals("of")) {
            return deeper.stream();
        }
        Optional<Token> next = nextBehind(word, preposition);
        if (next.isPresent()) {
            return next.stream();
        }
        boolean lent = !isVerb(word) && (word.is("obj") || word.is("nsubj:pass") || word.is("obl") || word.is("nsubj"));
        return lent && !preposition.equals("of")
                ? word.head()
                        .filter(Tree::isVerb)
                        .map(verb -> dependentsBehind(verb, preposition).stream())
                        .orElse(Stream.of())
                : Stream.of();
    }

    private static List<Token> dependentsBehind(Token word, String preposition) {
        return word.dependents()
                .filter(dependent -> dependent.index() > word.index() || isVerb(word))
                .filter(dependent -> !dependent.is("conj") && isNominal(dependent) && isMarked(dependent, preposition))
                .toList();
    }

    /** The noun behind a preposition that follows the word closely, whatever the parser made of it. */
    private static Optional<Token> nextBehind(Token word, String preposition) {
        int end = Math.min(word.sentence().endToken(), word.index() + FAR);
        for (int at = word.index() + 1; at < end; at++) {
            Token token = word.in().token(at);
            if (WordSet.form(token).equals(preposition)) {
                return phraseFrom(word, at + 1);
            }
            boolean compound = at == word.index() + 1 && isNoun(token);
            if (compound
                    || (!PARTICLES.contains(WordSet.form(token)) && !token.tag().matches("RP|DT|NN.*|JJ.*|POS"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last noun of the first run of nouns from the index on. */
    private static Optional<Token> phraseFrom(Token word, int from) {
        Optional<Token> last = Optional.empty();
        for (int at = from; at < Math.min(word.sentence().endToken(), from + FAR); at++) {
            Token token = word.in().token(at);
            if (isNoun(token) || token.tag().startsWith("PRP")) {
                last = Optional.of(token);
            } else if (last.isPresent()
                    || !Set.of("DT", "JJ", "CD", "HYPH", "VBN").contains(token.tag())) {
                return last;
            }
        }
        return last;
    }

    /** A noun, and the verb whose object it is: what stands behind it may belong to either. */
    private static Stream<Token> withVerbOf(Token word) {
        return word.is("obj") ? Stream.concat(Stream.of(word), word.head().stream()) : Stream.of(word);
    }

    /** What the word hangs on: behind the preposition, or, for "object" and "subject", as that. */
    static Stream<Token> governors(Token word, String step) {
        Optional<Token> head = word.head();
        return switch (step) {
            case "object" -> head.filter(verb -> isVerb(verb) && objects(verb).anyMatch(word::equals)).stream();
            case "subject" -> head.filter(verb -> word.is("nsubj")).stream();
            case "" -> head.stream();
            default -> head.filter(verb -> isMarked(word, step)).stream().flatMap(Tree::withVerbOf);
        };
    }
}
