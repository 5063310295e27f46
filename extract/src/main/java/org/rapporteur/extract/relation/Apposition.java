package org.rapporteur.extract.relation;

import java.util.Optional;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Token;

/**
 * The person to whom a noun is a title or an apposition, by the order of words: "President Ruto",
 * "Zoe Adams, director of", "its president, Ana Reyes".
 */
final class Apposition {
    private Apposition() {}

    static Optional<Token> of(Token noun) {
        return after(noun, noun.index() + 1)
                .or(() -> isComma(noun, noun.index() + 1) ? afterComma(noun) : Optional.empty())
                .or(() -> before(noun));
    }

    private static Optional<Token> after(Token noun, int index) {
        return name(noun, index)
                .filter(name -> name.firstToken() == index)
                .map(name -> noun.in().token(name.firstToken()));
    }

    /** Of "its president, Ana Reyes, said": a name that a comma or the sentence's end closes. */
    private static Optional<Token> afterComma(Token noun) {
        return name(noun, noun.index() + 2)
                .filter(name -> name.firstToken() == noun.index() + 2)
                .filter(name -> isComma(noun, name.endToken()))
                .map(name -> noun.in().token(name.firstToken()));
    }

    private static Optional<Token> before(Token noun) {
        int first = Phrases.firstOf(noun);
        return isComma(noun, first - 1)
                ? name(noun, first - 2).map(name -> noun.in().token(name.firstToken()))
                : Optional.empty();
    }

    private static boolean isComma(Token near, int index) {
        return index >= near.sentence().firstToken()
                && index < near.sentence().endToken()
                && near.in().token(index).form().equals(",");
    }

    private static Optional<Name> name(Token near, int index) {
        AnnotatedText text = near.in();
        return index >= near.sentence().firstToken() && index < near.sentence().endToken()
                ? text.token(index).name().filter(name -> name.kind() == NameKind.PERSON)
                : Optional.empty();
    }
}
