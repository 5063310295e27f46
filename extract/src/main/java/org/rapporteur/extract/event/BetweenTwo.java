package org.rapporteur.extract.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Says how well a reading joins two given parties: by the places where they stand, then by how specific
 * it is, then by how near to the root.
 */
final class BetweenTwo {
    private static final double LINK = 2;
    private static final double LOOSE = 0.5;

    private final Span actor;
    private final Span recipient;

    BetweenTwo(Span actor, Span recipient) {
        this.actor = actor;
        this.recipient = recipient;
    }

    /** How well the reading joins the two; about 5 where both stand where the frame wants them. */
    double score(Reading reading) {
        PartyPlaces parties = PartyPlaces.of(reading);
        double acts = Math.max(link(parties.actors(), actor), LOOSE * says(reading));
        if (parties.mutual()) {
            acts = Math.max(acts, link(parties.recipients(), actor));
        }
        double suffers = link(parties.recipients(), recipient);
        if (parties.mutual()) {
            suffers = Math.max(suffers, link(parties.actors(), recipient));
        }
        suffers = Math.max(suffers, LOOSE * below(reading, recipient));
        double specific = 0.4 * Math.min(reading.specificity(), 4);
        return LINK * (acts + suffers) + specific - 0.15 * depth(reading.trigger()) - misplaced(reading);
    }

    private double says(Reading reading) {
        return reading.speakers().stream().anyMatch(token -> holds(actor, token)) ? 1 : 0;
    }

    private static double link(List<List<Token>> places, Span party) {
        double best = 0;
        for (int place = 0; place < places.size(); place++) {
            double worth = Math.max(0.5, 1 - 0.07 * place);
            for (Token token : places.get(place)) {
                if (holds(party, token)) {
                    best = Math.max(best, worth);
                } else if (token.subtree().anyMatch(inner -> holds(party, inner))) {
                    best = Math.max(best, 0.7 * worth);
                }
            }
        }
        return best;
    }

    private static double below(Reading reading, Span party) {
        return reading.trigger().subtree().anyMatch(inner -> holds(party, inner)) ? 1 : 0;
    }

    private static int depth(Token token) {
        int depth = 0;
        for (Optional<Token> at = token.head(); at.isPresent(); at = at.get().head()) {
            depth++;
        }
        return depth;
    }

    /** A word inside one of the two tells of something else, most often. */
    private double misplaced(Reading reading) {
        Span trigger = reading.trigger().span();
        double misplaced = recipient.overlaps(trigger) ? 2 : 0;
        misplaced += actor.overlaps(trigger) ? 1 : 0;
        return misplaced + (reading.auxiliaryModes().contains(AuxiliaryMode.HYPOTHETICAL) ? 0.5 : 0);
    }

    private static boolean holds(Span party, Token token) {
        return party.overlaps(token.span());
    }
}
