package org.rapporteur.extract.quantity;

import java.util.Set;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Token;

/**
 * A noun phrase that may be measured: {@code exports to China}.
 *
 * @param first its first token
 * @param last its last one
 */
record NounPhrase(Token first, Token last) {
    /** What may stand in one before its noun. */
    static final Set<String> MODIFIERS = Set.of("JJ", "JJR", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "HYPH", "CD");

    private static final Set<String> JOINTS = Set.of("of", "to", "in", "for", "between", "with", "from", "per");

    /** Whether it can be measured: people and places cannot, what they have can. */
    boolean isMeasurable() {
        boolean ofSomething = first.tag().matches("NNS?|JJ.*|VB.");
        boolean person =
                last.name().filter(name -> name.kind() == NameKind.PERSON).isPresent();
        return !person && (ofSomething || isMeasurable(last));
    }

    /** Whether a word alone can be. */
    static boolean isMeasurable(Token token) {
        boolean who = token.name()
                .filter(name -> name.kind() != NameKind.ORGANISATION)
                .isPresent();
        return token.tag().startsWith("NN") && !who;
    }

    /** The one that ends with a noun, with what its preposition hangs on. */
    static NounPhrase endingAt(ReadSentence read, Token noun) {
        int first = noun.index();
        while (first > read.sentence().firstToken() && belongs(read, first - 1)) {
            first--;
        }
        return extended(read, new NounPhrase(read.text().token(first), noun));
    }

    private static boolean belongs(ReadSentence read, int at) {
        Token token = read.text().token(at);
        boolean namesJoined = token.tag().equals("CC")
                && at > read.sentence().firstToken()
                && token.in().token(at - 1).tag().equals("NNP")
                && token.in().token(at + 1).tag().equals("NNP");
        return namesJoined || MODIFIERS.contains(token.tag());
    }

    // "exports to China" measures exports: what the preposition hangs on comes along.
    private static NounPhrase extended(ReadSentence read, NounPhrase phrase) {
        int at = phrase.first().index() - 1;
        int start = read.sentence().firstToken();
        while (at > start && read.text().token(at).tag().matches("DT|PRP\\$|POS")) {
            at--;
        }
        boolean linked = at > start
                && JOINTS.contains(read.text().token(at).lemma())
                && read.text().token(at - 1).tag().matches("NNS?");
        if (!linked) {
            return phrase;
        }
        NounPhrase outer = endingAt(read, read.text().token(at - 1));
        return new NounPhrase(outer.first(), phrase.last());
    }

    /** Its words, small where only the sentence's beginning made them large. */
    String text() {
        String words = first.in().quote(first.index(), last.index()).text();
        boolean opens =
                first.index() == first.sentence().firstToken() && first.name().isEmpty();
        boolean shouted = words.length() > 1 && Character.isUpperCase(words.charAt(1)); // GDP
        boolean name = shouted || (first.tag().startsWith("NNP") && !opens);
        return name ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
