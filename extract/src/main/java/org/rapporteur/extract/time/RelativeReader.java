package org.rapporteur.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.time.Anchor.Side;
import org.rapporteur.extract.time.TimeExpression.Kind;

/** Reads times that are told from the publication: "yesterday", "last month", "two years ago". */
final class RelativeReader {
    private static final Set<String> POINTING = Set.of("last", "this", "next");
    private static final Set<String> BACKWARDS = Set.of("last", "past", "previous");
    private static final Set<String> FORWARDS = Set.of("next", "coming", "following");
    private static final Set<String> LEFT_OPEN = Set.of(
            "recent",
            "coming",
            "past",
            "previous",
            "following",
            "same",
            "that",
            "those",
            "preceding",
            "subsequent",
            "near");
    private static final Set<String> FROM_ELSEWHERE = Set.of("later", "earlier", "before", "after", "afterwards");

    private final TimeWords lexicon;
    private final DateReader dates;

    RelativeReader(TimeWords lexicon, DateReader dates) {
        this.lexicon = lexicon;
        this.dates = dates;
    }

    /** Words beside those of the lexicon that a relative time may begin with; "the" only before "weekend". */
    static Set<String> openings() {
        return Stream.of(POINTING, BACKWARDS, FORWARDS, LEFT_OPEN)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    Optional<Reading> read(Words words, int at, Anchor anchor) {
        OptionalInt day = lexicon.day(words.at(at));
        if (day.isPresent()) {
            int end = dates.partOfDay(words, at + 1);
            return Optional.of(Reading.settled(at, end, dayFrom(anchor, day.getAsInt()), true));
        }
        return pointed(words, at, anchor)
                .or(() -> span(words, at, anchor))
                .or(() -> leftOpen(words, at))
                .or(() -> counted(words, at, anchor))
                .or(() -> weekend(words, at, anchor));
    }

    // "last year", "this morning", "next Tuesday"
    private Optional<Reading> pointed(Words words, int at, Anchor anchor) {
        if (!words.isAt(at, POINTING)) {
            return Optional.empty();
        }
        int shift = shift(words.at(at));
        String pointed = words.at(at + 1);
        if (lexicon.isPartOfDay(pointed)) {
            return Optional.of(Reading.settled(at, at + 2, dayFrom(anchor, shift), true));
        }
        Optional<TimeUnit> unit = lexicon.unit(pointed).filter(found -> !found.isWithinDay() && !pointed.endsWith("s"));
        if (unit.isPresent()) {
            @Nullable LocalDate published = anchor.published();
            Stretch stretch = published == null ? Stretch.UNKNOWN : unit.get().around(published, shift);
            return Optional.of(Reading.settled(at, at + 2, stretch, unit.get() == TimeUnit.DAYS));
        }
        return pointedDate(words, at, anchor);
    }

    private Optional<Reading> pointedDate(Words words, int at, Anchor anchor) {
        Side side = switch (words.at(at)) {
            case "last" -> Side.LAST;
            case "next" -> Side.NEXT;
            default -> anchor.side();
        };
        return dates.read(words, at + 1, anchor.published())
                .filter(found -> found.date().year() == null)
                .map(found -> Reading.settled(
                        at,
                        found.end(),
                        found.date().resolve(anchor.towards(side)),
                        found.date().namesDay()));
    }

    private static int shift(String pointer) {
        return pointer.equals("last") ? -1 : pointer.equals("next") ? 1 : 0;
    }

    // "the past three decades", "the next two weeks", "the past week"
    private Optional<Reading> span(Words words, int at, Anchor anchor) {
        boolean back = words.isAt(at, BACKWARDS);
        if (!back && !words.isAt(at, FORWARDS)) {
            return Optional.empty();
        }
        OptionalInt count = lexicon.count(words.at(at + 1));
        int unitAt = count.isPresent() ? at + 2 : at + 1;
        Optional<TimeUnit> unit = lexicon.unit(words.at(unitAt));
        if (unit.isEmpty() || (count.isEmpty() && (words.at(unitAt).endsWith("s") || !words.isAt(at, "past")))) {
            return Optional.empty();
        }
        if (unit.get().isWithinDay()) {
            return Optional.of(new Reading(at, unitAt + 1, Stretch.UNKNOWN, Kind.DURATION));
        }
        Stretch stretch = spanned(anchor, unit.get(), count.orElse(1), back);
        return Optional.of(new Reading(at, unitAt + 1, stretch, Kind.PERIOD));
    }

    private static Stretch spanned(Anchor anchor, TimeUnit unit, int count, boolean back) {
        LocalDate published = anchor.published();
        if (published == null) {
            return Stretch.UNKNOWN;
        }
        return back
                ? new Stretch(unit.add(published, -count), published)
                : new Stretch(published, unit.add(published, count));
    }

    // "recent years", "the coming weeks", "the past few months", "the same day"
    private Optional<Reading> leftOpen(Words words, int at) {
        boolean open = words.isAt(at, LEFT_OPEN) || words.isAt(at, POINTING);
        if (!open) {
            return Optional.empty();
        }
        int next = lexicon.isVagueCount(words.at(at + 1)) ? at + 2 : at + 1;
        boolean future = words.isAt(at, "near") && words.isAt(at + 1, "future");
        return future || lexicon.unit(words.at(next)).isPresent()
                ? Optional.of(Reading.vague(at, next + 1))
                : Optional.empty();
    }

    // "two years ago", "three days later", "a few weeks", "three-day"
    private Optional<Reading> counted(Words words, int at, Anchor anchor) {
        OptionalInt printed = lexicon.count(words.at(at));
        boolean vague =
                lexicon.isVagueCount(words.at(at)) || (words.isAt(at, "a") && lexicon.isVagueCount(words.at(at + 1)));
        OptionalInt count = vague ? OptionalInt.empty() : printed;
        int unitAt = unitAfterCount(words, at, count.isPresent() || vague);
        Optional<TimeUnit> unit = lexicon.unit(words.at(unitAt));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int next = unitAt + 1;
        if (words.isAt(next, "ago")) {
            return Optional.of(ago(new Reading(at, next + 1, Stretch.UNKNOWN, Kind.VAGUE), unit.get(), count, anchor));
        }
        if (words.isAt(next, FROM_ELSEWHERE)) {
            int end = words.at(next).endsWith("er") && !words.isAt(next, "after") ? next + 1 : next;
            return Optional.of(Reading.vague(at, Math.max(end, next)));
        }
        boolean article = words.isAt(at, "a") || words.isAt(at, "an") || unitAt == at;
        return article && !vague
                ? Optional.empty()
                : Optional.of(new Reading(at, next, Stretch.UNKNOWN, Kind.DURATION));
    }

    private int unitAfterCount(Words words, int at, boolean counted) {
        if (!counted) {
            return words.at(at).endsWith("s") ? at : -1;
        }
        int next = at + 1;
        while (next <= at + 3
                && (lexicon.isVagueCount(words.at(next)) || words.isAt(next, Set.of("-", "of", "more", "hundred")))) {
            next++;
        }
        return next;
    }

    private static Reading ago(Reading words, TimeUnit unit, OptionalInt count, Anchor anchor) {
        @Nullable LocalDate published = anchor.published();
        if (published == null || count.isEmpty() || unit.isWithinDay() || unit.compareTo(TimeUnit.DECADES) >= 0) {
            return words;
        }
        Stretch stretch = unit.around(published, -count.getAsInt());
        return stretch.isKnown() ? Reading.settled(words.from(), words.end(), stretch, stretch.isDay()) : words;
    }

    // "the weekend" is the one that the sentence's tense points to.
    private static Optional<Reading> weekend(Words words, int at, Anchor anchor) {
        int noun = words.isAt(at, POINTING) || words.isAt(at, "the") ? at + 1 : at;
        @Nullable LocalDate published = anchor.published();
        if (!words.isAt(noun, "weekend") || noun == at) {
            return Optional.empty();
        }
        if (published == null) {
            return Optional.of(Reading.settled(at, noun + 1, Stretch.UNKNOWN, false));
        }
        Side side = words.isAt(at, "last") ? Side.LAST : words.isAt(at, "next") ? Side.NEXT : anchor.side();
        LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        Stretch stretch = anchor.towards(side)
                .nearest(
                        -1,
                        1,
                        week -> Optional.of(new Stretch(
                                saturday.plusWeeks(week),
                                saturday.plusWeeks(week).plusDays(1))));
        return Optional.of(Reading.settled(at, noun + 1, stretch, false));
    }

    private static Stretch dayFrom(Anchor anchor, int days) {
        @Nullable LocalDate published = anchor.published();
        return published == null ? Stretch.UNKNOWN : Stretch.day(published.plusDays(days));
    }
}
