package org.rapporteur.knowledge;

import java.util.List;

/**
 * A known name in a sequence of tokens.
 *
 * <p>It may fill its outer tokens in part: in {@code China-proposed}, one token, the match covers
 * the first five letters.
 *
 * @param firstToken index of the token that it begins in
 * @param endToken index after the token that it ends in
 * @param startInFirst offset in the first token's form
 * @param endInLast offset in the last token's form
 * @param readings what it may be the name of, at least one, the most usual first
 */
public record NameMatch(int firstToken, int endToken, int startInFirst, int endInLast, List<KnownEntity> readings) {
    public NameMatch {
        readings = List.copyOf(readings);
        if (readings.isEmpty() || firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException("A match has tokens and a reading, got " + firstToken + ".." + endToken);
        }
    }

    /** The most usual reading. */
    public KnownEntity entity() {
        return readings.get(0);
    }

    /** Whether the readings differ, so that the text must settle which is meant (Georgia, Congo). */
    public boolean isAmbiguous() {
        return readings.size() > 1;
    }
}
