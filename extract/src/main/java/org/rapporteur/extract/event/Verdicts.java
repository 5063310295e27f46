package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.event.EventLessons.Marked;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Identity;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Span;

/** Holds coded events of a report against marked ones. */
final class Verdicts {
    private final ReportParties who;

    Verdicts(ReportParties who) {
        this.who = who;
    }

    /** {@code RIGHT} where one of the marked events is the same, {@code PARTLY} where one is of its type. */
    String of(PoliticalEvent coded, List<Marked> marked) {
        if (marked.stream().anyMatch(each -> isRight(coded, each))) {
            return EventModel.RIGHT;
        }
        return marked.stream().anyMatch(each -> isMeant(coded, each)) ? EventModel.PARTLY : EventModel.WRONG;
    }

    private boolean isMeant(PoliticalEvent coded, Marked marked) {
        boolean type = coded.act().type() == marked.type();
        return type
                && (coded.words().span().overlaps(marked.trigger())
                        || (!marked.actors().isEmpty() && areSame(marked.actors(), coded.actors())));
    }

    /**
     * Whether type, parties and auxiliary modes are the marked ones, and the words too, or at least whose act it
     * is. Of those who meet it does not matter who is called host.
     */
    private boolean isRight(PoliticalEvent coded, Marked marked) {
        return coded.act().type() == marked.type()
                && coded.act().auxiliaryModes().equals(marked.auxiliaryModes())
                && areTheirs(coded, marked)
                && (coded.words().span().overlaps(marked.trigger())
                        || !marked.actors().isEmpty());
    }

    private boolean areTheirs(PoliticalEvent coded, Marked marked) {
        boolean together = coded.recipients().isEmpty() || marked.recipients().isEmpty();
        if (marked.type() == EventType.CONSULT && together) {
            return areSame(joined(marked.actors(), marked.recipients()), joined(coded.actors(), coded.recipients()));
        }
        return areSame(marked.actors(), coded.actors()) && areSame(marked.recipients(), coded.recipients());
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Whether each of the marked was found, and no other. */
    private boolean areSame(List<Span> marked, List<Entity> coded) {
        return marked.stream().allMatch(one -> coded.stream().anyMatch(other -> isSame(one, other)))
                && coded.stream().allMatch(other -> marked.stream().anyMatch(one -> isSame(one, other)));
    }

    /** Whether the words are the same, or mean the same: "she" means the minister named before. */
    private boolean isSame(Span marked, Entity coded) {
        if (coded.span() != null && coded.span().overlaps(marked)) {
            return true;
        }
        return !coded.identity().equals(Identity.UNKNOWN)
                && coded.identity().equals(who.across(marked).entity().identity());
    }
}
