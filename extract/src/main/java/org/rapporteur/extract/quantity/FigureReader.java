package org.rapporteur.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.quantity.NumberRead.Form;
import org.rapporteur.extract.quantity.Phrases.Found;
import org.rapporteur.extract.quantity.UnitOfMeasure.Kind;
import org.rapporteur.model.Quantity.Comparison;

/**
 * Reads figures: comparator, sign, currency, number, range, unit. Knows nothing of syntax. Safe for threads.
 *
 * <p>"between $1.2 and $1.5 billion" is one figure from 1.2 to 1.5 billion; "fell from 12 to 9 percent"
 * is two, for both are levels.
 */
final class FigureReader {
    private static final Set<String> JOINTS = Set.of("to", "-", "–", "—", "and", "or");
    private static final Set<String> FURTHER = Set.of("more", "additional", "further", "extra");
    private static final BigDecimal SCALABLE = BigDecimal.valueOf(1000);

    /** Words that speak of money, so many words before it. */
    private static final Set<String> PAYING = Set.of(
            "cost", "costs", "costing", "pay", "pays", "paid", "paying", "fine", "fined", "fines", "worth", "price",
            "priced", "charge", "charged", "earn", "earned", "owe", "owes", "owed", "spend", "spent", "bill", "wage",
            "wages", "salary", "pension", "tax");

    private static final int WORDS_OF_PAYING = 6;

    private final NumberReader numbers;
    private final Units units;
    private final Comparators comparators;
    private final Movements movements;

    FigureReader(NumberReader numbers, Units units, Comparators comparators, Movements movements) {
        this.numbers = numbers;
        this.units = units;
        this.comparators = comparators;
        this.movements = movements;
    }

    /** The figures, one or two, that begin at a place; none where no number does, or the predicate bars it. */
    List<Figure> read(Pieces pieces, int at, IntPredicate barred) {
        Optional<Figure> first = amount(pieces, at, barred);
        if (first.isEmpty()) {
            return List.of();
        }
        return second(pieces, first.get(), barred)
                .map(second -> joined(pieces, first.get(), second))
                .orElseGet(() -> List.of(first.get()))
                .stream()
                .map(figure -> compared(pieces, figure))
                .toList();
    }

    /** One amount without comparator and range. */
    private Optional<Figure> amount(Pieces pieces, int at, IntPredicate barred) {
        int unsigned = afterSign(pieces, at);
        Optional<Found<UnitOfMeasure>> currency =
                units.before(pieces, unsigned).filter(found -> standsBefore(pieces, found));
        int start = currency.map(Found::end).orElse(unsigned);
        start = currency.isPresent() ? start : afterSign(pieces, start);
        Optional<NumberRead> number =
                barred.test(start) ? Optional.empty() : numbers.read(pieces, start, currency.isPresent());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        NumberRead signed = unsigned > at ? number.get().negative(number.get().from()) : number.get();
        Optional<Found<UnitOfMeasure>> unit = unit(pieces, signed, currency);
        int end = unit.map(Found::end).orElse(signed.end());
        return Optional.of(new Figure(
                at,
                Math.max(end, signed.end()),
                at,
                signed,
                signed.end(),
                null,
                signed.form() == Form.VAGUE ? Comparison.MORE : Comparison.EQUAL,
                unit.map(Found::meaning).orElse(null)));
    }

    // A minus sign stands apart from the word before and close to the number.
    private static int afterSign(Pieces pieces, int at) {
        if (pieces.isAt(at, "minus")) {
            return pieces.isHyphen(at + 1) ? at + 2 : at + 1;
        }
        boolean sign = pieces.isAt(at, "-") || pieces.isAt(at, "−");
        return sign && !pieces.isGlued(at) && pieces.isGlued(at + 1) ? at + 1 : at;
    }

    private static boolean standsBefore(Pieces pieces, Found<UnitOfMeasure> currency) {
        Piece number = pieces.get(currency.end());
        String form = pieces.get(currency.end() - 1).form();
        boolean letters = Character.isLetter(form.charAt(form.length() - 1));
        boolean shortLetters = letters && form.length() <= 2 && form.equals(form.toUpperCase(Locale.ROOT));
        boolean spliced = shortLetters && pieces.isGlued(currency.from()) && !pieces.isAt(currency.from() - 1, "(");
        return number.isFigures() && !spliced && (number.glued() || !shortLetters);
    }

    private Optional<Found<UnitOfMeasure>> unit(
            Pieces pieces, NumberRead number, Optional<Found<UnitOfMeasure>> currency) {
        Optional<Found<UnitOfMeasure>> behind = unitBehind(pieces, number);
        if (currency.isEmpty()) {
            return behind;
        }
        Found<UnitOfMeasure> before = currency.get();
        boolean repeated = behind.isPresent() && behind.get().meaning().kind() == Kind.CURRENCY;
        int end = repeated ? behind.get().end() : number.end();
        return Optional.of(
                repeated
                        ? new Found<>(behind.get().meaning(), before.from(), end)
                        : units.per(pieces, new Found<>(before.meaning(), before.from(), end)));
    }

    private Optional<Found<UnitOfMeasure>> unitBehind(Pieces pieces, NumberRead number) {
        boolean hyphen = pieces.isHyphen(number.end()) && pieces.isGlued(number.end());
        int next = hyphen ? number.end() + 1 : number.end();
        boolean kindOf = hyphen && number.form() == Form.WORDS && !number.isScaled();
        if (number.form() == Form.ORDINAL || kindOf) {
            return Optional.empty();
        }
        boolean passed = number.form() == Form.VAGUE && pieces.isAt(next, "of");
        int skipped = passed || FURTHER.contains(pieces.at(next)) ? next + 1 : next;
        return units.after(pieces, skipped)
                .filter(found -> !isCut(pieces, found))
                .map(found -> poundsOfMoney(number, found, pieces))
                .map(found -> ofAge(number, found, pieces));
    }

    // In "10m2x" or "5G7" the letters are no unit.
    private static boolean isCut(Pieces pieces, Found<UnitOfMeasure> unit) {
        Piece next = pieces.get(unit.end());
        Piece last = pieces.get(unit.end() - 1);
        return next.glued() && next.isFigures() && last.isWord();
    }

    // "5 million pounds", "5 million pounds a year" and "fined 50 pounds" are money, "5 million pounds of beef"
    // and "208 pounds" are not.
    private static Found<UnitOfMeasure> poundsOfMoney(NumberRead number, Found<UnitOfMeasure> unit, Pieces pieces) {
        boolean pounds =
                pieces.at(unit.from()).matches("pounds?") && unit.meaning().kind() == Kind.MASS;
        boolean money = number.value().compareTo(SCALABLE) >= 0 || isPaid(pieces, number.from());
        return pounds && money && !pieces.isAt(unit.end(), "of")
                ? new Found<>(sterling(unit.meaning()), unit.from(), unit.end())
                : unit;
    }

    private static boolean isPaid(Pieces pieces, int number) {
        return IntStream.range(Math.max(0, number - WORDS_OF_PAYING), number)
                .anyMatch(at -> PAYING.contains(pieces.at(at)));
    }

    private static UnitOfMeasure sterling(UnitOfMeasure mass) {
        String per = mass.unit().code().replaceFirst("^[^/]*", "");
        String each = mass.unit().name().replaceFirst("^pound-mass", "");
        return UnitOfMeasure.of("GBP" + per, "pound sterling" + each, Kind.CURRENCY);
    }

    // "the age of 5 years"
    private static Found<UnitOfMeasure> ofAge(NumberRead number, Found<UnitOfMeasure> unit, Pieces pieces) {
        boolean age = pieces.isAt(number.from() - 1, "of") && pieces.isAt(number.from() - 2, "age");
        return age && unit.meaning().unit().name().equals("year")
                ? new Found<>(UnitOfMeasure.YEAR_OF_AGE, unit.from(), unit.end())
                : unit;
    }

    private Optional<Figure> second(Pieces pieces, Figure first, IntPredicate barred) {
        boolean hyphened = pieces.isHyphen(first.end()) && JOINTS.contains(pieces.at(first.end() + 1));
        int link = hyphened ? first.end() + 1 : first.end();
        String joint = pieces.at(link);
        boolean between = pieces.isAt(first.from() - 1, "between");
        boolean joins = joint.equals("and") ? between : JOINTS.contains(joint);
        if (!joins || first.number().form() == Form.ORDINAL) {
            return Optional.empty();
        }
        boolean risen = joint.equals("to")
                && movements.leadingTo(pieces, comparedFrom(pieces, first)).isPresent();
        int next = pieces.isHyphen(link + 1) && joint.equals("to") ? link + 2 : link + 1;
        Optional<Figure> second = amount(pieces, next, barred);
        // "Rose 4 cents to 5 dollars" tells of a rise and a level, "rose 10 to 15 percent" of a rise alone.
        boolean level = risen
                && (first.unit() != null
                        || second.map(Figure::unit).filter(Objects::nonNull).isEmpty());
        return level ? Optional.empty() : second.filter(found -> joinable(first, found, joint, hyphened));
    }

    private int comparedFrom(Pieces pieces, Figure figure) {
        return comparators.before(pieces, figure.from()).map(Found::from).orElse(figure.from());
    }

    private static boolean joinable(Figure first, Figure second, String joint, boolean hyphened) {
        Form form = second.number().form();
        if (form == Form.ORDINAL
                || form == Form.VAGUE
                || (form != first.number().form() && form == Form.FRACTION)) {
            return false;
        }
        boolean sameUnit = first.unit() == null
                || second.unit() == null
                || second.unit().unit().code().startsWith(first.unit().unit().code());
        boolean next = second.value().subtract(first.value()).compareTo(BigDecimal.ONE) == 0;
        return sameUnit && (!joint.equals("or") || next || hyphened);
    }

    private List<Figure> joined(Pieces pieces, Figure first, Figure second) {
        UnitOfMeasure unit = common(first, second);
        boolean from = pieces.isAt(first.from() - 1, "from");
        boolean range = from || pieces.isAt(first.from() - 1, "between");
        boolean alternatives = pieces.isHyphen(first.end()) && pieces.isAt(first.end() + 1, "or");
        boolean levels = alternatives || (from && movements.near(pieces, first.from() - 1));
        BigDecimal low = scaled(first, second);
        if (levels || low.compareTo(second.value()) >= 0) {
            return List.of(first.valued(low).in(unit), second.in(unit));
        }
        int start = range ? first.from() - 1 : first.from();
        NumberRead number = first.valued(low).number();
        return List.of(
                new Figure(start, second.end(), start, number, second.last(), second.value(), Comparison.EQUAL, unit));
    }

    private static @Nullable UnitOfMeasure common(Figure first, Figure second) {
        @Nullable UnitOfMeasure unit = second.unit();
        if (unit == null
                || (first.unit() != null
                        && first.unit().isMoney()
                        && !unit.unit().code().contains("/"))) {
            return first.unit() == null ? unit : first.unit();
        }
        return unit;
    }

    // "10 to 15 billion": the multiplier holds for both.
    private static BigDecimal scaled(Figure first, Figure second) {
        boolean shares = second.number().isScaled()
                && !first.number().isScaled()
                && first.value().compareTo(SCALABLE) < 0
                && first.number().form() != Form.VAGUE;
        return shares ? first.value().multiply(second.number().scale()) : first.value();
    }

    private Figure compared(Pieces pieces, Figure figure) {
        Optional<Found<Comparison>> before = comparators.before(pieces, figure.from());
        Optional<Found<Comparison>> after =
                comparators.after(pieces, figure.last()).or(() -> comparators.after(pieces, figure.end()));
        int from = before.map(Found::from).orElse(figure.from());
        int end = Math.max(figure.end(), after.map(Found::end).orElse(figure.end()));
        Comparison comparison = before.map(Found::meaning)
                .filter(meaning -> meaning != Comparison.EQUAL)
                .or(() -> after.map(Found::meaning))
                .orElse(figure.comparison());
        boolean vague = figure.number().form() == Form.VAGUE;
        return figure.compared(vague ? Comparison.MORE : comparison, from, end);
    }
}
