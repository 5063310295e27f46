package org.rapporteur.extract.quantity;

import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * A sentence with what was read in it so far.
 *
 * @param sentence its tokens, tags and syntax
 * @param pieces its characters
 * @param times its time expressions, in reading order
 */
record ReadSentence(Sentence sentence, Pieces pieces, List<TimeExpression> times) {
    static ReadSentence of(Sentence sentence, List<TimeExpression> times) {
        Span span = sentence.span();
        Pieces pieces = Pieces.of(sentence.in().text(), span.start(), span.end());
        return new ReadSentence(sentence, pieces, List.copyOf(times));
    }

    AnnotatedText text() {
        return sentence.in();
    }

    /** The token that holds the first character of a piece. */
    Optional<Token> token(int piece) {
        return piece < 0 || piece >= pieces.size()
                ? Optional.empty()
                : tokenAt(pieces.get(piece).start());
    }

    /** The token that holds a character, or else the first one behind it. */
    Optional<Token> tokenAt(int offset) {
        int low = sentence.firstToken();
        int high = sentence.endToken();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text().token(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentence.endToken() ? Optional.of(text().token(low)) : Optional.empty();
    }

    /** Penn tag of a piece's token; empty beyond the sentence. */
    String tag(int piece) {
        return token(piece).map(Token::tag).orElse("");
    }

    /** From one piece to before another. */
    Evidence quote(int from, int end) {
        return text().quote(new Span(
                text().part(), pieces.get(from).start(), pieces.get(end - 1).end()));
    }

    /** The token before which a place stands, -1 before the first. */
    int tokenBefore(int piece) {
        return tokenAt(pieces.get(piece).start())
                .map(token -> token.index() - 1)
                .orElse(-1);
    }
}
