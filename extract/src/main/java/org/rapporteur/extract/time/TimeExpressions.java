package org.rapporteur.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.time.DateReader.DateReading;
import org.rapporteur.extract.time.TimeExpression.Kind;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Sentence;

/**
 * Finds time expressions in a text and settles their days against the publication date.
 *
 * <p>Weekdays and dates without a year are the nearest ones on the side of the publication that the
 * verb's tense points to. Without a publication date, what needs one has no days; no day is ever
 * guessed from words that leave it open. Immutable, safe for threads; linear in the text's length.
 */
public final class TimeExpressions {
    private static final Set<String> UP_TO = Set.of("to", "-", "–", "—", "through", "until", "till");

    private final TimeWords lexicon = TimeWords.load();
    private final DateReader dates = new DateReader(lexicon);
    private final RelativeReader relative = new RelativeReader(lexicon, dates);
    private final PartOfYearReader parts = new PartOfYearReader(lexicon);
    private final Openings openings = new Openings(lexicon);

    /** Several extractors ask about one text, one after the other. */
    @SuppressWarnings("ThreadLocalUsage") // one for each of this class, of which a program has one
    private final ThreadLocal<@Nullable Latest> latest = new ThreadLocal<>();

    private record Latest(
            AnnotatedText text, @Nullable LocalDate published, Map<Integer, List<TimeExpression>> bySentence) {}

    /** The expressions of a text in reading order, none overlapping another. */
    public List<TimeExpression> in(AnnotatedText text, @Nullable LocalDate published) {
        return text.sentences().stream()
                .flatMap(sentence -> in(sentence, published).stream())
                .toList();
    }

    /** The expressions of one sentence in reading order. */
    @SuppressWarnings("ReferenceEquality") // the very same text; equal ones are as well read anew
    public List<TimeExpression> in(Sentence sentence, @Nullable LocalDate published) {
        @Nullable Latest held = latest.get();
        if (held == null || held.text() != sentence.in() || !Objects.equals(held.published(), published)) {
            held = new Latest(sentence.in(), published, new HashMap<>());
            latest.set(held);
        }
        return held.bySentence().computeIfAbsent(sentence.index(), any -> read(sentence, published));
    }

    private List<TimeExpression> read(Sentence sentence, @Nullable LocalDate published) {
        Words words = new Words(sentence);
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Reading> reading = openings.mayOpen(words, at) ? read(words, at, published) : Optional.empty();
            reading.ifPresent(read -> found.add(expression(words, read)));
            at = reading.map(Reading::end).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    private static TimeExpression expression(Words words, Reading read) {
        Word first = words.get(read.from());
        Word last = words.get(read.end() - 1);
        return new TimeExpression(
                first.quoteTo(last),
                read.stretch().start(),
                read.stretch().end(),
                read.kind(),
                first.token().index(),
                last.token().index() + 1);
    }

    private Optional<Reading> read(Words words, int at, @Nullable LocalDate published) {
        return switch (words.at(at)) {
            case "between" -> range(words, at + 1, published, Set.of("and")).map(read -> read.from(at));
            case "from" -> range(words, at + 1, published, UP_TO).map(read -> read.from(at));
            case "since" ->
                plain(words, words.skip(at + 1, "the"), published)
                        .filter(read -> read.kind() != Kind.DURATION)
                        .map(read -> new Reading(
                                at, read.end(), new Stretch(read.stretch().start(), null), Kind.PERIOD));
            case "until", "till", "by" ->
                date(words, at + 1, published)
                        .map(read -> new Reading(
                                at, read.end(), new Stretch(null, read.stretch().end()), Kind.PERIOD));
            default -> range(words, at, published, UP_TO).or(() -> plain(words, at, published));
        };
    }

    private Optional<Reading> plain(Words words, int at, @Nullable LocalDate published) {
        if (lexicon.isEdge(words.at(at))) {
            int next = words.isAt(at + 1, "of") ? at + 2 : words.skip(at + 1, "-");
            Optional<Reading> within = unedged(words, next, published);
            if (within.isPresent() && within.get().kind() != Kind.DURATION) {
                return within.map(read -> read.from(at));
            }
        }
        return unedged(words, at, published);
    }

    private Optional<Reading> unedged(Words words, int at, @Nullable LocalDate published) {
        Optional<Reading> date = date(words, at, published);
        if (date.isPresent() || at >= words.size()) {
            return date;
        }
        Anchor anchor = anchor(words, at, published);
        return parts.read(words, at, anchor).or(() -> relative.read(words, at, anchor));
    }

    private Optional<Reading> date(Words words, int at, @Nullable LocalDate published) {
        return dates.read(words, at, published).map(found -> settled(words, at, found, published));
    }

    private static Reading settled(Words words, int at, DateReading found, @Nullable LocalDate published) {
        Stretch stretch = found.date().resolve(anchor(words, at, published));
        return Reading.settled(at, found.end(), stretch, found.date().namesDay());
    }

    // "January to May 2023", "2013-2019", "July 3-5": what is printed at one end holds for the other.
    private Optional<Reading> range(Words words, int at, @Nullable LocalDate published, Set<String> joints) {
        Optional<DateReading> first = dates.read(words, at, published).or(() -> bareDay(words, at));
        if (first.isEmpty() || !(words.isAt(first.get().end(), joints) || joinsDays(words, first.get()))) {
            return Optional.empty();
        }
        Optional<DateReading> last = last(words, first.get(), published);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Anchor anchor = anchor(words, at, published);
        CalendarDate from = completed(first.get().date(), last.get().date());
        Stretch start = from.resolve(anchor);
        Stretch end = following(last.get().date(), start).resolve(anchor);
        return Optional.of(new Reading(at, last.get().end(), start.upTo(end), Kind.PERIOD));
    }

    private Optional<DateReading> last(Words words, DateReading first, @Nullable LocalDate published) {
        int at = first.end() + 1;
        CalendarDate date = first.date();
        @Nullable Integer year = date.year();
        if (year != null && date.month() == null && Figures.areTwo(words.at(at)) && !words.isAt(first.end(), "to")) {
            int last = year / 100 * 100 + Integer.parseInt(words.at(at));
            return Optional.of(new DateReading(CalendarDate.ofYear(last), at + 1));
        }
        @Nullable Integer day = DateReader.dayOfMonth(words.at(at));
        Optional<DateReading> full = dates.read(words, at, published);
        if (full.isEmpty() && date.month() != null && date.day() != null && day != null) {
            return Optional.of(dayOfSameMonth(words, at, date, day));
        }
        return full.filter(found -> comparable(date, found.date()));
    }

    private static DateReading dayOfSameMonth(Words words, int at, CalendarDate first, int day) {
        int yearAt = words.skip(at + 1, ",");
        @Nullable Integer year = DateReader.fourDigits(words.at(yearAt));
        return new DateReading(
                new CalendarDate(year == null ? first.year() : year, first.month(), day, null),
                year == null ? at + 1 : yearAt + 1);
    }

    // "3-5 July": a day that gets its month from the other end
    private static Optional<DateReading> bareDay(Words words, int at) {
        @Nullable Integer day = DateReader.dayOfMonth(words.at(at));
        return day == null
                ? Optional.empty()
                : Optional.of(new DateReading(new CalendarDate(null, null, day, null), at + 1));
    }

    // "2 and 3 June"
    private static boolean joinsDays(Words words, DateReading first) {
        return first.date().month() == null && first.date().day() != null && words.isAt(first.end(), "and");
    }

    private static boolean comparable(CalendarDate first, CalendarDate last) {
        boolean bareDay = first.month() == null && first.day() != null;
        if (bareDay) {
            return last.month() != null && last.day() != null;
        }
        boolean bothMonths = (first.month() == null) == (last.month() == null);
        return bothMonths && (first.weekday() == null) == (last.weekday() == null);
    }

    private static CalendarDate completed(CalendarDate first, CalendarDate last) {
        @Nullable
        Integer month =
                first.month() == null && first.weekday() == null && first.day() != null ? last.month() : first.month();
        @Nullable Integer year = first.year();
        @Nullable Integer lastMonth = last.month();
        if (year == null && last.year() != null && month != null && lastMonth != null) {
            year = month > lastMonth ? last.year() - 1 : last.year();
        }
        return new CalendarDate(year, month, first.day(), first.weekday());
    }

    private static CalendarDate following(CalendarDate last, Stretch start) {
        @Nullable LocalDate from = start.start();
        @Nullable Integer month = last.month();
        if (last.year() != null || month == null || from == null) {
            return last;
        }
        return last.inYear(month < from.getMonthValue() ? from.getYear() + 1 : from.getYear());
    }

    private static Anchor anchor(Words words, int at, @Nullable LocalDate published) {
        return new Anchor(
                published, Tense.of(words.get(Math.min(at, words.size() - 1)).token()));
    }
}
