package org.rapporteur.extract.quotation;

import java.util.BitSet;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Token;

/**
 * A stretch between quotation marks, the marks included; it may run over several paragraphs.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last
 */
record Quoted(AnnotatedText in, int firstToken, int endToken) {
    Token first() {
        return in.token(firstToken);
    }

    Token last() {
        return in.token(endToken - 1);
    }

    boolean touches(BitSet tokens) {
        int next = tokens.nextSetBit(firstToken);
        return next >= 0 && next < endToken;
    }

    long words() {
        long count = 0;
        for (int at = firstToken; at < endToken; at++) {
            count += Syntax.isMark(in.token(at)) ? 0 : 1;
        }
        return count;
    }

    /** Whether it ends as speech does: with a mark before the closing one. */
    boolean endsWithMark() {
        int at = endToken - 1;
        while (at > firstToken && isQuoteMark(in.token(at))) {
            at--;
        }
        return at < endToken - 1 && Syntax.isMark(in.token(at));
    }

    static boolean isQuoteMark(Token token) {
        return token.form().chars().allMatch(unit -> "\"'`“”‘’«»„".indexOf(unit) >= 0);
    }
}
