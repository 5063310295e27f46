package org.rapporteur.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads parts of years and rows of years: "the first quarter of 2023", "H1 2022", "the 1990s". */
final class PartOfYearReader {
    /** Quarters and halves of a year. */
    static final Set<String> ABBREVIATIONS = Set.of("q1", "q2", "q3", "q4", "h1", "h2");

    private static final Pattern DECADE = Pattern.compile("(1[89]|20)\\d0['’]?s");
    private static final Set<String> YEAR_POINTERS = Set.of("last", "this", "next", "the");

    private final TimeWords lexicon;

    PartOfYearReader(TimeWords lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Reading> read(Words words, int at, Anchor anchor) {
        return decade(words, at).or(() -> abbreviated(words, at, anchor)).or(() -> named(words, at, anchor));
    }

    private static Optional<Reading> decade(Words words, int at) {
        String word = words.at(at);
        if (Figures.atStart(word) != 4 || !DECADE.matcher(word).matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(word.substring(0, 4));
        // "The 1900s" may be a decade or a century.
        return Optional.of(
                first % 100 == 0
                        ? Reading.vague(at, at + 1)
                        : Reading.settled(at, at + 1, Stretch.years(first, 10), false));
    }

    // "Q1 2023", "H2"
    private static Optional<Reading> abbreviated(Words words, int at, Anchor anchor) {
        if (!ABBREVIATIONS.contains(words.at(at)) || !words.isCapitalised(at)) {
            return Optional.empty();
        }
        int months = words.at(at).charAt(0) == 'q' ? 3 : 6;
        int ordinal = words.at(at).charAt(1) - '0';
        return Optional.of(inYear(words, at, at + 1, (ordinal - 1) * months, months, anchor));
    }

    // "first quarter", "second half", "first-quarter", "first nine months"
    private Optional<Reading> named(Words words, int at, Anchor anchor) {
        OptionalInt ordinal = lexicon.ordinal(words.at(at));
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int place = ordinal.getAsInt();
        int noun = words.skip(at + 1, "-");
        if (words.isAt(noun, "quarter")) {
            return Optional.of(inYear(words, at, noun + 1, (place - 1) * 3, 3, anchor));
        }
        if (words.isAt(noun, "half") && place <= 2) {
            return Optional.of(inYear(words, at, noun + 1, (place - 1) * 6, 6, anchor));
        }
        OptionalInt months = lexicon.count(words.at(noun));
        boolean counted = place == 1 && months.isPresent() && months.getAsInt() <= 12 && words.isAt(noun + 1, "months");
        return counted && yearAt(words, noun + 2, anchor) != null
                ? Optional.of(inYear(words, at, noun + 2, 0, months.getAsInt(), anchor))
                : Optional.empty();
    }

    private static Reading inYear(Words words, int from, int end, int firstMonth, int months, Anchor anchor) {
        @Nullable YearRead printed = yearAt(words, end, anchor);
        if (printed != null) {
            @Nullable Integer year = printed.year();
            Stretch stretch = year == null ? Stretch.UNKNOWN : part(year, firstMonth, months);
            return Reading.settled(from, printed.end(), stretch, false);
        }
        @Nullable LocalDate published = anchor.published();
        Stretch nearest = published == null
                ? Stretch.UNKNOWN
                : anchor.nearest(
                        published.getYear() - 1,
                        published.getYear() + 1,
                        year -> Optional.of(part(year, firstMonth, months)));
        return Reading.settled(from, end, nearest, false);
    }

    private static Stretch part(int year, int firstMonth, int months) {
        return Stretch.months(YearMonth.of(year, 1).plusMonths(firstMonth), months);
    }

    /** A year behind a part of it; null in {@code year} where the publication would settle it and is not known. */
    private record YearRead(@Nullable Integer year, int end) {}

    private static @Nullable YearRead yearAt(Words words, int next, Anchor anchor) {
        int at = words.isAt(next, "of") || words.isAt(next, "in") ? next + 1 : words.skip(next, ",");
        @Nullable Integer year = DateReader.fourDigits(words.at(at));
        if (year != null && DateReader.isYear(words, at)) {
            return new YearRead(year, at + 1);
        }
        if (!words.isAt(at, YEAR_POINTERS) || !words.isAt(at + 1, "year")) {
            return null;
        }
        int shift = words.isAt(at, "last") ? -1 : words.isAt(at, "next") ? 1 : 0;
        @Nullable LocalDate published = anchor.published();
        return new YearRead(published == null ? null : published.getYear() + shift, at + 2);
    }
}
