package org.rapporteur.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces of one sentence, read by place; beyond its ends stand empty words.
 *
 * <p>"sixfold" is two words; "$1.2bn (±3%)" is {@code $}, {@code 1.2}, {@code bn}, {@code (}, {@code ±}, {@code 3}, {@code %}, {@code )}.
 */
final class Pieces {
    private static final Pattern PIECE = Pattern.compile("(?<figures>\\d+(?:[.,]\\d+)*|(?<![\\p{L}\\d])\\.\\d+)"
            + "|(?<word>(?:\\p{L}\\.){2,}|\\p{L}+(?=fold\\b)|\\p{L}+(?:['’]\\p{L}+)*)|(?<sign>\\S)");
    private static final Piece NONE = new Piece(Piece.Kind.SIGN, " ", "", 0, false);

    private final List<Piece> pieces;

    private Pieces(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Cuts up a stretch of a text. */
    static Pieces of(String text, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text).region(start, end).useTransparentBounds(true);
        int before = -1;
        while (matcher.find()) {
            Piece.Kind kind = matcher.group("figures") != null
                    ? Piece.Kind.FIGURES
                    : matcher.group("word") != null ? Piece.Kind.WORD : Piece.Kind.SIGN;
            String form = matcher.group();
            pieces.add(
                    new Piece(kind, form, form.toLowerCase(Locale.ROOT), matcher.start(), matcher.start() == before));
            before = matcher.end();
        }
        return new Pieces(List.copyOf(pieces));
    }

    int size() {
        return pieces.size();
    }

    Piece get(int at) {
        return at < 0 || at >= pieces.size() ? NONE : pieces.get(at);
    }

    /** The piece at a place in lower case; empty beyond the ends. */
    String at(int at) {
        return get(at).lower();
    }

    boolean isAt(int at, String lower) {
        return get(at).lower().equals(lower);
    }

    /** Whether the piece at a place stands close to the one before. */
    boolean isGlued(int at) {
        return get(at).glued();
    }

    boolean isHyphen(int at) {
        return switch (at(at)) {
            case "-", "–", "—", "‑" -> true;
            default -> false;
        };
    }

    /** The place itself; the next one where a hyphen stands there. */
    int afterHyphen(int at) {
        return isHyphen(at) ? at + 1 : at;
    }

    /** The place of the piece that begins at or after an offset of the text. */
    int from(int offset) {
        int at = 0;
        while (at < pieces.size() && pieces.get(at).start() < offset) {
            at++;
        }
        return at;
    }
}
