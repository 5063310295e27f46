package org.rapporteur.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.NameKind;

/** Reads dates of the calendar as they are printed: weekdays, days, months, years. */
final class DateReader {
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "of", "since", "last", "next", "this", "by", "until", "till", "from", "to", "between", "and", "or",
            "through", "during", "early", "late", "mid", "every", "-", "–", "for", "before", "after");
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "since", "during", "until", "till", "by", "year", "fiscal");
    private static final Set<String> BEFORE_AMOUNT = Set.of(
            "than",
            "least",
            "about",
            "around",
            "over",
            "nearly",
            "almost",
            "some",
            "roughly",
            "approximately",
            "only",
            "$",
            "€",
            "£",
            "¥",
            "no",
            "no.",
            "exceeding",
            "~");
    private static final Set<String> AFTER_AMOUNT =
            Set.of("percent", "%", "per", "people", "dollars", "euros", "million", "billion", "barrels", "hundred");
    private static final Set<String> ALSO_WORDS =
            Set.of("may", "march", "mar", "dec", "jan", "jun", "sun", "sat", "wed", "mon");

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final TimeWords lexicon;

    DateReader(TimeWords lexicon) {
        this.lexicon = lexicon;
    }

    /** A date as printed and the word after its last. */
    record DateReading(CalendarDate date, int end) {}

    /** Reads the longest date that begins at a word. */
    Optional<DateReading> read(Words words, int at, @Nullable LocalDate published) {
        OptionalInt weekday = lexicon.weekday(words.at(at));
        if (weekday.isPresent() && words.isCapitalised(at)) {
            return weekdayDate(words, at, weekday.getAsInt(), published);
        }
        return monthDate(words, at, published).or(() -> isoDate(words, at)).or(() -> year(words, at));
    }

    private Optional<DateReading> weekdayDate(Words words, int at, int weekday, @Nullable LocalDate published) {
        int next = partOfDay(words, at + 1);
        Optional<DateReading> dated = monthDate(words, words.skip(next, ","), published)
                .filter(found -> found.date().namesDay());
        if (dated.isPresent()) {
            return dated;
        }
        if (ALSO_WORDS.contains(words.at(at)) || isPerson(words, at)) {
            return Optional.empty();
        }
        return Optional.of(new DateReading(CalendarDate.ofWeekday(DayOfWeek.of(weekday)), next));
    }

    private Optional<DateReading> monthDate(Words words, int at, @Nullable LocalDate published) {
        OptionalInt month = lexicon.month(words.at(at));
        if (month.isPresent() && words.isCapitalised(at)) {
            return monthFirst(words, at, month.getAsInt(), published);
        }
        @Nullable Integer day = dayOfMonth(words.at(at));
        int after = words.isAt(at + 1, "of") ? at + 2 : at + 1;
        OptionalInt later = lexicon.month(words.at(after));
        if (day == null || later.isEmpty() || !words.isCapitalised(after)) {
            return Optional.empty();
        }
        return Optional.of(withYear(words, afterAbbreviation(words, after), later.getAsInt(), day, published));
    }

    private Optional<DateReading> monthFirst(Words words, int at, int month, @Nullable LocalDate published) {
        if (words.isAt(at + 1, "day") && words.isCapitalised(at + 1)) {
            return Optional.empty(); // May Day
        }
        int next = afterAbbreviation(words, at);
        @Nullable Integer day = dayOfMonth(words.at(next));
        if (day != null && !isCounting(words, next + 1)) {
            return Optional.of(withYear(words, next + 1, month, day, published));
        }
        DateReading dated = withYear(words, next, month, null, published);
        if (dated.date().year() == null && (needsMore(words, at) || isPerson(words, at))) {
            return Optional.empty();
        }
        return Optional.of(dated);
    }

    // "July 20 people" does not occur; "in July 20 soldiers died" does.
    private boolean isCounting(Words words, int next) {
        return words.isTagged(next, "NNS") || words.isAt(next, AFTER_AMOUNT);
    }

    // The point of "Sept. 5" may be a token of its own; that of a sentence's end is not the month's.
    private static int afterAbbreviation(Words words, int month) {
        return words.isAt(month + 1, ".") && Figures.areAll(words.at(month + 2)) ? month + 2 : month + 1;
    }

    private static boolean needsMore(Words words, int at) {
        return ALSO_WORDS.contains(words.at(at)) && !words.isAt(at - 1, BEFORE_MONTH);
    }

    private static boolean isPerson(Words words, int at) {
        if (words.isAt(at - 1, BEFORE_MONTH)) {
            return false;
        }
        Optional<AnnotatedText.Name> name = words.get(at).token().name();
        return name.isPresent() && name.get().kind() == NameKind.PERSON;
    }

    private DateReading withYear(
            Words words, int next, int month, @Nullable Integer day, @Nullable LocalDate published) {
        int at = words.isAt(next, "of") ? next + 1 : words.skip(next, ",");
        @Nullable Integer printed = fourDigits(words.at(at));
        if (printed != null && printed >= 1000 && printed <= 2100) {
            return new DateReading(new CalendarDate(printed, month, day, null), at + 1);
        }
        if (words.isAt(at + 1, "year") && published != null && words.isAt(at, Set.of("last", "this", "next"))) {
            int shift = words.isAt(at, "last") ? -1 : words.isAt(at, "next") ? 1 : 0;
            return new DateReading(new CalendarDate(published.getYear() + shift, month, day, null), at + 2);
        }
        return new DateReading(new CalendarDate(null, month, day, null), next);
    }

    // 2024-07-03 comes as five words.
    private static Optional<DateReading> isoDate(Words words, int at) {
        @Nullable Integer year = fourDigits(words.at(at));
        boolean dashed = words.isAt(at + 1, "-") && words.isAt(at + 3, "-");
        if (year == null
                || !dashed
                || !Figures.areTwo(words.at(at + 2))
                || !words.at(at + 4).matches("\\d\\d.*")) {
            return Optional.empty();
        }
        int month = Integer.parseInt(words.at(at + 2));
        int day = Integer.parseInt(words.at(at + 4).substring(0, 2));
        return Optional.of(new DateReading(new CalendarDate(year, month, day, null), at + 5));
    }

    private static Optional<DateReading> year(Words words, int at) {
        return isYear(words, at)
                ? Optional.of(new DateReading(CalendarDate.ofYear(Integer.parseInt(words.at(at))), at + 1))
                : Optional.empty();
    }

    /** Whether a number of four figures names a year where it stands. */
    static boolean isYear(Words words, int at) {
        @Nullable Integer number = fourDigits(words.at(at));
        if (number == null || number < 1000 || number > 2100) {
            return false;
        }
        if (words.isAt(at - 1, BEFORE_AMOUNT) || words.isAt(at + 1, AFTER_AMOUNT)) {
            return false;
        }
        boolean named = words.isAt(at - 1, BEFORE_YEAR);
        boolean counting = words.isTagged(at + 1, "NNS") && number % 100 == 0;
        return number >= 1900 ? named || !counting : named && !words.isTagged(at + 1, "NNS");
    }

    /** The word after the parts of a day that stand here: {@code night}. */
    int partOfDay(Words words, int at) {
        return lexicon.isPartOfDay(words.at(at)) ? at + 1 : at;
    }

    static @Nullable Integer fourDigits(String word) {
        return word.length() == 4 && Figures.areAll(word) ? Integer.valueOf(word) : null;
    }

    /** Of "3", "03", "3rd". */
    static @Nullable Integer dayOfMonth(String word) {
        int figures = Figures.atStart(word);
        boolean whole = figures == word.length() || ORDINAL_ENDINGS.contains(word.substring(figures));
        if (figures < 1 || figures > 2 || !whole) {
            return null;
        }
        int day = Integer.parseInt(word, 0, figures, 10);
        return day >= 1 && day <= 31 ? day : null;
    }
}
