package org.rapporteur.reconcile.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quad;
import org.rapporteur.reconcile.alike.Words;

/**
 * Events are one when the type is, what was done, who did it to whom, and when, as far as each report
 * tells.
 *
 * <pre>
 * Xi arrived in Astana on 2 July      China's leader visited Kazakhstan   vaguer: date, place
 * A and B signed a pact on Monday     they signed it on Tuesday           conflict: date
 * A released the men                  A did not release the men           conflict: outcome
 * A met B                             A will meet B                       different: a plan and its outcome
 * </pre>
 */
final class EventRule implements Rule<PoliticalEvent> {
    /** What is done together: who is named first says nothing. */
    private static final Set<EventType> MUTUAL = EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    /** What may happen every day between the same parties. */
    private static final Set<EventType> RECURRING =
            EnumSet.of(EventType.PROTEST, EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.ACCUSE);

    private static final String VISIT = "visit";
    private static final int SAME_STEM = 5;

    private final Who who;

    EventRule(Who who) {
        this.who = who;
    }

    @Override
    public Optional<Comparison> compare(PoliticalEvent one, PoliticalEvent other) {
        if (one.act().type() != other.act().type()
                || one.act().planned() != other.act().planned()) {
            return Optional.empty();
        }
        Match date = When.match(
                one.time(), other.time(), !RECURRING.contains(one.act().type()));
        Comparison.Aspects aspects = new Comparison.Aspects()
                .add("type", act(one, other))
                .add("reality", reality(one, other))
                .add("outcome", outcome(one, other))
                .add("date", date)
                .add("place", place(one.place(), other.place()));
        return participants(aspects, one, other).result();
    }

    /** A told past lies apart from what is told as news, unless a day joins them. */
    private static Match reality(PoliticalEvent one, PoliticalEvent other) {
        boolean same = has(one, AuxiliaryMode.FUTURE) == has(other, AuxiliaryMode.FUTURE)
                && has(one, AuxiliaryMode.HYPOTHETICAL) == has(other, AuxiliaryMode.HYPOTHETICAL);
        boolean told = has(one, AuxiliaryMode.HISTORICAL) == has(other, AuxiliaryMode.HISTORICAL);
        boolean dated = one.time().start() != null && other.time().start() != null;
        return same && (told || dated) ? Match.EQUAL : Match.DIFFERENT;
    }

    private static Match outcome(PoliticalEvent one, PoliticalEvent other) {
        return has(one, AuxiliaryMode.NEGATION) == has(other, AuxiliaryMode.NEGATION) ? Match.EQUAL : Match.CONFLICT;
    }

    private static boolean has(PoliticalEvent event, AuxiliaryMode mode) {
        return event.act().auxiliaryModes().contains(mode);
    }

    /** The same mode, or words of one stem: praising is no signing, though both are SUPPORT. */
    private static Match act(PoliticalEvent one, PoliticalEvent other) {
        Act act = one.act();
        Act held = other.act();
        boolean visits = act.modes().contains(VISIT);
        if (visits != held.modes().contains(VISIT)) {
            return Match.DIFFERENT;
        }
        if (!Collections.disjoint(act.modes(), held.modes())) {
            return Match.EQUAL;
        }
        if (!act.modes().isEmpty() && !held.modes().isEmpty()) {
            return Match.DIFFERENT;
        }
        boolean modesTell = act.modes().isEmpty() != held.modes().isEmpty() && !isOfWords(act);
        if (!modesTell && Collections.disjoint(stems(one), stems(other))) {
            return Match.DIFFERENT;
        }
        return Match.ofPresence(!act.modes().isEmpty(), !held.modes().isEmpty());
    }

    /** Condemning is no warning, whatever one of them is told more exactly to be. */
    private static boolean isOfWords(Act act) {
        return act.type().quad() == Quad.VERBAL_CONFLICT;
    }

    private static Set<String> stems(PoliticalEvent event) {
        Set<String> stems = new HashSet<>();
        Words.of(event.words().text())
                .forEach(word -> stems.add(word.substring(0, Math.min(SAME_STEM, word.length()))));
        return stems;
    }

    private static Match place(@Nullable EventPlace one, @Nullable EventPlace other) {
        if (one == null || other == null) {
            return Match.ofPresence(one != null, other != null);
        }
        if (one.countryCode() != null
                && other.countryCode() != null
                && !one.countryCode().equals(other.countryCode())) {
            return Match.DIFFERENT;
        }
        if (one.called().equals(other.called())) {
            return Match.EQUAL;
        }
        boolean country = isCountry(one);
        return country == isCountry(other) ? Match.DIFFERENT : Match.ofPresence(!country, country);
    }

    private static boolean isCountry(EventPlace place) {
        return "country".equals(place.resolution());
    }

    private Comparison.Aspects participants(Comparison.Aspects aspects, PoliticalEvent one, PoliticalEvent other) {
        boolean mutual = MUTUAL.contains(one.act().type()) && !one.act().modes().contains(VISIT);
        if (mutual) {
            return aspects.add("participants", who.match(all(one), all(other)));
        }
        return aspects.add("participants", who.match(one.actors(), other.actors()))
                .add("participants", who.match(one.recipients(), other.recipients()));
    }

    private static List<Entity> all(PoliticalEvent event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
    }

    /** Whether the second event is what the first announced: the act, by the same, and not before it. */
    boolean fulfils(PoliticalEvent plan, PoliticalEvent event) {
        boolean happened = event.act().type() == PlannedAct.typeOf(plan)
                && event.act().planned() == null
                && event.act().auxiliaryModes().stream().allMatch(mode -> mode == AuxiliaryMode.NEGATION);
        boolean modesFit = plan.act().modes().isEmpty()
                || event.act().modes().isEmpty()
                || !Collections.disjoint(plan.act().modes(), event.act().modes());
        return happened && modesFit && sameParties(plan, event);
    }

    /** Whether both are of the same parties, on whichever side, with nobody named only once among states. */
    boolean sameParties(PoliticalEvent plan, PoliticalEvent event) {
        List<Entity> planned = all(plan);
        List<Entity> acting = all(event);
        if (planned.isEmpty() || acting.isEmpty() || who.match(planned, acting) == Match.DIFFERENT) {
            return false;
        }
        return codes(planned).size() < 2 || codes(acting).containsAll(codes(planned));
    }

    Set<String> codes(PoliticalEvent event) {
        return codes(all(event));
    }

    /** Whether what is done is told with the same mode or a word of one stem. */
    static boolean areAlike(PoliticalEvent one, PoliticalEvent other) {
        return !Collections.disjoint(one.act().modes(), other.act().modes())
                || !Collections.disjoint(stems(one), stems(other));
    }

    /** Whether both are visits. */
    boolean areVisits(PoliticalEvent one, PoliticalEvent other) {
        return one.act().modes().contains(VISIT) && other.act().modes().contains(VISIT);
    }

    static boolean isNegated(PoliticalEvent event) {
        return has(event, AuxiliaryMode.NEGATION);
    }

    /** Cancelling a meeting is a REJECT of the mode meet. */
    static boolean isOffMeeting(PoliticalEvent event) {
        return event.act().type() == EventType.REJECT && event.act().modes().contains("meet");
    }

    private static Set<String> codes(List<Entity> entities) {
        Set<String> codes = new HashSet<>();
        entities.forEach(entity -> Optional.ofNullable(entity.identity().code()).ifPresent(codes::add));
        return codes;
    }

    @Override
    public int specificity(PoliticalEvent event) {
        return 4 * days(event.time())
                + 2 * exactness(event.place())
                + (event.time().words() == null ? 0 : 1)
                + 2 * (event.act().modes().isEmpty() ? 0 : 1)
                + named(event.actors())
                + named(event.recipients());
    }

    /** 0 for no day, 1 for several, 2 for one. */
    private static int days(EventTime time) {
        if (time.start() == null) {
            return 0;
        }
        return time.lastDay().equals(Optional.of(time.start())) ? 2 : 1;
    }

    /** 0 for no place, 1 for a country, 2 for a place in it. */
    private static int exactness(@Nullable EventPlace place) {
        if (place == null) {
            return 0;
        }
        return isCountry(place) ? 1 : 2;
    }

    /** 0 for nobody, 2 for a state, 3 where somebody of it is named. */
    private static int named(List<Entity> entities) {
        return entities.stream()
                .mapToInt(entity -> entity.identity().office() == null ? 2 : 3)
                .max()
                .orElse(0);
    }
}
