package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.extract.time.TimeExpression.Kind;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Token;

/**
 * Gives the time expressions of one sentence to its events: each to the event that it hangs on, or,
 * where it hangs on none, to the nearest one.
 */
final class Clock {
    private static final Set<String> WITHIN = Set.of("during", "in", "on", "at", "after");
    private static final Set<String> SAYING =
            Set.of("say", "tell", "add", "report", "state", "announce", "speak", "note", "claim", "write", "quote");
    private static final Set<String> EARLIER = Set.of("previous", "former", "earlier", "last", "past", "then", "first");
    private static final int HISTORICAL_DAYS = 60;

    private final Map<Integer, TimeExpression> byTrigger = new HashMap<>();
    private final List<TimeExpression> all;
    private final @Nullable LocalDate published;

    Clock(List<Reading> readings, List<TimeExpression> expressions, @Nullable LocalDate published) {
        this.all = expressions.stream()
                .filter(expression -> expression.kind() != Kind.DURATION)
                .toList();
        this.published = published;
        Map<Integer, Integer> owners = new HashMap<>();
        for (Reading reading : readings) {
            reading.absorbed()
                    .forEach(
                            token -> owners.putIfAbsent(token, reading.trigger().index()));
            owners.put(reading.match().trigger().index(), reading.trigger().index());
            owners.put(reading.trigger().index(), reading.trigger().index());
        }
        if (!readings.isEmpty()) {
            List<TimeExpression> left = all.stream()
                    .filter(expression -> !give(expression, readings.get(0).trigger(), owners))
                    .toList();
            left.forEach(expression -> giveNearest(expression, readings));
        }
    }

    /** Whether the time hangs on an event, or on words of saying, and so is no other's. */
    private boolean give(TimeExpression expression, Token any, Map<Integer, Integer> owners) {
        boolean said = false;
        for (Optional<Token> up = Optional.of(headOf(expression, any));
                up.isPresent();
                up = up.get().head()) {
            Integer owner = owners.get(up.get().index());
            if (owner != null) {
                byTrigger.putIfAbsent(owner, expression);
                return true;
            }
            said |= SAYING.contains(WordSet.lemma(up.get()));
        }
        return said;
    }

    /** After the others: "leave on Sunday for Rio, where they meet on Monday" has its own time for the meeting. */
    private void giveNearest(TimeExpression expression, List<Reading> readings) {
        readings.stream()
                .map(reading -> reading.trigger().index())
                .min(Comparator.comparingInt(trigger -> Math.abs(trigger - expression.firstToken())))
                .ifPresent(trigger -> byTrigger.putIfAbsent(trigger, expression));
    }

    private static Token headOf(TimeExpression expression, Token any) {
        for (int index = expression.firstToken(); index < expression.endToken(); index++) {
            Token token = any.in().token(index);
            Optional<Token> head = token.head();
            if (head.isEmpty()
                    || head.get().index() < expression.firstToken()
                    || head.get().index() >= expression.endToken()) {
                return token;
            }
        }
        return any.in().token(expression.firstToken());
    }

    /** When the event is said to have happened. */
    EventTime time(Reading reading) {
        @Nullable TimeExpression expression = byTrigger.get(reading.trigger().index());
        if (expression == null) {
            expression = within(reading);
        }
        if (expression == null) {
            return EventTime.UNSETTLED;
        }
        @Nullable LocalDate start = expression.start();
        @Nullable LocalDate end = expression.end();
        return start == null
                ? new EventTime(null, null, expression.words())
                : new EventTime(start, start.equals(end) ? null : end, expression.words());
    }

    /** Of "during her visit in May, both agreed", May for the agreement too. */
    private @Nullable TimeExpression within(Reading reading) {
        for (TimeExpression expression : all) {
            Token inner = headOf(expression, reading.trigger());
            Optional<Token> up = Optional.of(inner);
            while (up.isPresent() && !isFrameOf(up.get(), reading)) {
                up = up.get().head();
            }
            if (up.isPresent()) {
                return expression;
            }
        }
        return null;
    }

    /** When something was said is not when it happened. */
    private static boolean isSaying(Reading reading, int token) {
        return SAYING.contains(WordSet.lemma(reading.trigger().in().token(token)));
    }

    private static boolean isFrameOf(Token oblique, Reading reading) {
        Optional<Token> head = oblique.head();
        return oblique.is("obl")
                && Syntax.markers(oblique).anyMatch(WITHIN::contains)
                && head.isPresent()
                && (head.get().index() == reading.trigger().index()
                        || (reading.absorbed().contains(head.get().index())
                                && !isSaying(reading, head.get().index())));
    }

    /** Whether the event lies in a past that the report only looks back to. */
    boolean isHistorical(Reading reading, EventTime time) {
        Optional<LocalDate> last = time.lastDay();
        if (published != null && last.isPresent()) {
            return last.get().isBefore(published.minusDays(HISTORICAL_DAYS));
        }
        Token trigger = reading.trigger();
        boolean earlier = Syntax.isNoun(trigger)
                && trigger.dependents("amod")
                        .anyMatch(word -> EARLIER.contains(WordSet.lemma(word))
                                && !WordSet.lemma(word).equals("first"));
        boolean before = Syntax.isVerb(trigger) && Light.of(trigger).before() && time.words() != null;
        return earlier || (before && last.isPresent());
    }
}
