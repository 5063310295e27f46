package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** A sentence as a line of pieces, and where each of its words stands in it. */
final class PieceLine {
    /** Of a longer sentence the end is not seen. */
    private static final int LONGEST = 190;

    private final int firstToken;
    private final List<Integer> pieces = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final List<Integer> lasts = new ArrayList<>();

    PieceLine(Sentence sentence, WordPieces words) {
        this.firstToken = sentence.firstToken();
        pieces.add(WordPieces.BEGINNING);
        sentence.tokens().map(Token::form).forEach(form -> add(words.of(form)));
        pieces.add(WordPieces.END);
    }

    private void add(List<Integer> word) {
        boolean fits = pieces.size() + word.size() <= LONGEST;
        firsts.add(pieces.size());
        if (fits) {
            pieces.addAll(word);
        }
        lasts.add(pieces.size() - 1);
    }

    /** The numbers of all pieces. */
    long[] pieces() {
        return pieces.stream().mapToLong(Integer::longValue).toArray();
    }

    /** Where a word's first piece stands. */
    int first(Token token) {
        return Math.min(firsts.get(token.index() - firstToken), pieces.size() - 1);
    }

    /** Where a word's last piece stands. */
    int last(Token token) {
        return lasts.get(token.index() - firstToken);
    }
}
