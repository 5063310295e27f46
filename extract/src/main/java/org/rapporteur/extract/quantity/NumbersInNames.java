package org.rapporteur.extract.quantity;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.extract.DataTable;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Token;

/**
 * Tells which numbers are none that count or measure: dates, times of day, names ("G7", "Boeing 737",
 * "Resolution 1701", "Covid-19"), scores, telephone numbers, numbers of lists, and kinds told by a
 * number in words ("five-year plan", "two-state solution"). Safe for threads.
 */
final class NumbersInNames {
    private static final Set<String> TIME_OF_DAY = Set.of(
            "am", "pm", "a.m.", "p.m.", "o'clock", "o’clock", "gmt", "utc", "est", "edt", "pdt", "bc", "bce", "ce");
    private static final Set<String> HYPHENED_BEFORE =
            Set.of("sub", "minus", "now", "then", "over", "under", "plus", "nearly", "about", "mid");
    private static final Set<String> NOT_ONE =
            Set.of("no", "any", "every", "each", "the", "this", "that", "which", "another", "some", "day", "big");
    private static final double TITLE_CASE = 0.6;

    private final NumberWords numbers;
    private final Units units;
    private final NumberChains chains;
    private final Set<String> labels = DataTable.read(NumbersInNames.class, "labels.tsv", "word").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    NumbersInNames(NumberWords numbers, Units units) {
        this.numbers = numbers;
        this.units = units;
        this.chains = new NumberChains(numbers, units);
    }

    /** The places of a sentence at which no figure begins. */
    BitSet in(ReadSentence read) {
        BitSet barred = new BitSet();
        read.times().forEach(time -> barTime(read, time, barred));
        boolean titleCase = isTitleCase(read.pieces());
        for (int at = 0; at < read.pieces().size(); at++) {
            Piece piece = read.pieces().get(at);
            boolean bars = piece.isFigures()
                    ? isChained(read, at, barred)
                            || isLabelled(read, at)
                            || isSpliced(read.pieces(), at)
                            || isMarked(read, at)
                            || isGroup(read.pieces(), at)
                    : piece.isWord() && isKindWord(read, at, titleCase);
            if (bars) {
                barred.set(at);
            }
        }
        return barred;
    }

    // Days and years are no amounts; the "two years" of "two years ago" are.
    private void barTime(ReadSentence read, TimeExpression time, BitSet barred) {
        if (time.kind() == TimeExpression.Kind.DURATION) {
            return;
        }
        int end = read.pieces().from(time.words().span().end());
        for (int at = read.pieces().from(time.words().span().start()); at < end; at++) {
            Optional<UnitOfMeasure> unit = units.after(read.pieces(), at + 1).map(Phrases.Found::meaning);
            boolean counts = unit.isPresent() && unit.get().kind() == UnitOfMeasure.Kind.DURATION;
            if (!counts || read.pieces().isAt(at - 1, "first")) {
                barred.set(at);
            }
        }
    }

    private static boolean isTitleCase(Pieces pieces) {
        long words = IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at).isWord() && pieces.get(at).form().length() > 3)
                .count();
        long capitals = IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at).isWord() && pieces.get(at).form().length() > 3)
                .filter(at -> pieces.get(at).isCapitalised())
                .count();
        return words > 0 && (double) capitals / words > TITLE_CASE;
    }

    /** The whole chain is barred at once. */
    private boolean isChained(ReadSentence read, int at, BitSet barred) {
        int end = chains.end(read, at);
        barred.set(at, end);
        return end > at;
    }

    // "Article 5", "Boeing 737", "S&P 500", but not "Iraq 25 soldiers" or "Foot Locker 2.3%"
    private boolean isLabelled(ReadSentence read, int at) {
        Pieces pieces = read.pieces();
        Piece before = pieces.get(at - 1);
        boolean word = before.isWord() || pieces.isAt(at - 1, ".");
        if (!word || pieces.isGlued(at) || hasUnit(pieces, at)) {
            return false;
        }
        String label = pieces.isAt(at - 1, ".") ? pieces.at(at - 2) : before.lower();
        boolean plural = read.tag(at + 1).equals("NNS");
        if (labels.contains(label) && !plural) {
            return true;
        }
        boolean proper = (before.isCapitalised() && read.tag(at - 1).startsWith("NNP")) || isInnerCapital(before);
        return proper && !(plural && isPlace(read, at - 1)) && !isCurrency(pieces, at - 1);
    }

    // "iPhone 12", "eBay 2"
    private static boolean isInnerCapital(Piece word) {
        return word.form().matches("\\p{Ll}+\\p{Lu}.*");
    }

    private boolean isCurrency(Pieces pieces, int at) {
        return units.before(pieces, at).isPresent();
    }

    private static boolean isPlace(ReadSentence read, int at) {
        Optional<AnnotatedText.Name> name = read.token(at).flatMap(Token::name);
        return name.isPresent() && name.get().kind() != NameKind.ORGANISATION;
    }

    private boolean hasUnit(Pieces pieces, int at) {
        boolean scaled = numbers.is(NumberWords.WordClass.MULTIPLIER, pieces.at(at + 1));
        return scaled || units.after(pieces, pieces.afterHyphen(at + 1)).isPresent();
    }

    // "S23", "Covid-19", "5G", "787s", "1990s"
    private boolean isSpliced(Pieces pieces, int at) {
        if (isSplicedBefore(pieces, at)) {
            return true;
        }
        Piece next = pieces.get(at + 1);
        if (!next.glued() || !next.isWord()) {
            return false;
        }
        boolean suffix = numbers.is(NumberWords.WordClass.SUFFIX, next.form())
                || Set.of("st", "nd", "rd", "th").contains(next.lower());
        return (!suffix && units.after(pieces, at + 1).isEmpty()) || TIME_OF_DAY.contains(next.lower());
    }

    private boolean isSplicedBefore(Pieces pieces, int at) {
        Piece before = pieces.get(at - 1);
        if (!pieces.isGlued(at)) {
            return false;
        }
        if (pieces.isHyphen(at - 1) && !pieces.isGlued(at - 1)) { // "Covid -19"
            return pieces.get(at - 2).isCapitalised() && !hasUnit(pieces, at);
        }
        if (before.isWord()) {
            return !units.endsBefore(pieces, at);
        }
        boolean hyphened = pieces.isHyphen(at - 1)
                && pieces.isGlued(at - 1)
                && pieces.get(at - 2).isWord();
        boolean unit = pieces.get(at - 3).isFigures();
        return (hyphened && !unit && !HYPHENED_BEFORE.contains(pieces.at(at - 2)))
                || before.lower().equals("#");
    }

    // "the Group of 20", "Group of 7"
    private static boolean isGroup(Pieces pieces, int at) {
        Piece group = pieces.get(at - 2);
        return pieces.isAt(at - 1, "of") && group.lower().equals("group") && group.isCapitalised();
    }

    // "(4)", "1.", "5 p.m."
    private boolean isMarked(ReadSentence read, int at) {
        Pieces pieces = read.pieces();
        boolean bracketed = pieces.isAt(at - 1, "(") && pieces.isAt(at + 1, ")");
        boolean era = pieces.isAt(at - 1, "a.d.") || pieces.isAt(at - 1, "ad");
        boolean listed = at == 0 && (pieces.isAt(1, ".") || pieces.isAt(1, ")"));
        return bracketed
                || era
                || listed
                || TIME_OF_DAY.contains(pieces.at(at + 1))
                || pieces.at(at).matches("0\\d{3}");
    }

    private boolean isKindWord(ReadSentence read, int at, boolean titleCase) {
        Pieces pieces = read.pieces();
        String word = pieces.at(at);
        boolean unit = numbers.is(NumberWords.WordClass.UNIT, word);
        if (!unit && !numbers.is(NumberWords.WordClass.TENS, word)) {
            return false;
        }
        boolean name = pieces.get(at).isCapitalised()
                && at > 0
                && !titleCase
                && pieces.get(at - 1).isWord();
        boolean label = labels.contains(pieces.at(at - 1)) && read.tag(at + 1).isEmpty();
        return name
                || label
                || isHyphened(pieces, at)
                || (word.equals("one") && isPronoun(read, at))
                || (word.equals("zero") && !hasUnit(pieces, at));
    }

    private boolean isHyphened(Pieces pieces, int at) {
        boolean before = pieces.isHyphen(at - 1)
                && pieces.isGlued(at)
                && pieces.isGlued(at - 1)
                && pieces.get(at - 2).isWord();
        boolean after = pieces.isHyphen(at + 1)
                && pieces.isGlued(at + 1)
                && pieces.isGlued(at + 2)
                && pieces.get(at + 2).isWord();
        return before || (after && !isNumberWord(pieces.at(at + 2)));
    }

    private boolean isNumberWord(String word) {
        return Stream.of(NumberWords.WordClass.values()).anyMatch(wordClass -> numbers.is(wordClass, word));
    }

    private static boolean isPronoun(ReadSentence read, int at) {
        Pieces pieces = read.pieces();
        boolean counted = read.tag(at).equals("CD");
        return !counted
                || NOT_ONE.contains(pieces.at(at - 1))
                || pieces.isAt(at + 1, "another")
                || (pieces.isAt(at - 1, "by") && pieces.isAt(at + 1, "by"));
    }
}
