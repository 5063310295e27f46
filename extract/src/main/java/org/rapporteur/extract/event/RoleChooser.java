package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Token;

/** Chooses an event's parties among those whom its sentence names, by what was learnt of roles. Safe for threads. */
final class RoleChooser {
    // Where the frame wants a party first of all, less is enough.
    private static final double ENOUGH = 0.4;
    private static final double ENOUGH_WANTED = 0.25;
    private static final Set<String> NOBODY = Set.of("nobody", "noone", "none", "nothing", "everything", "something");

    private final LogLinear roles;
    private final Meanings meanings;
    private final int actor;
    private final int recipient;

    RoleChooser(LogLinear roles, Meanings meanings) {
        this.roles = roles;
        this.meanings = meanings;
        this.actor = roles.classes().indexOf(EventModel.ACTOR);
        this.recipient = roles.classes().indexOf(EventModel.RECIPIENT);
    }

    private record Chosen(Token token, List<Party> parties, boolean acts, double sure) {}

    /**
     * The parties of one event.
     *
     * @param mentions of the event's sentence
     * @param times indices of tokens that say when, and so name nobody
     */
    Assignment parties(
            Reading reading, Candidate candidate, List<Token> mentions, ReportParties who, Set<Integer> times) {
        RoleFeatures features = new RoleFeatures(reading, candidate, mentions, new PartyClass(who), meanings);
        List<Chosen> chosen = new ArrayList<>();
        for (Token mention : mentions) {
            boolean somebody = !times.contains(mention.index())
                    && !NOBODY.contains(mention.form().toLowerCase(Locale.ROOT));
            double[] likely = roles.probabilities(features.of(mention));
            double sure = Math.max(likely[actor], likely[recipient]);
            if (somebody && sure > (features.isWanted(mention) ? ENOUGH_WANTED : ENOUGH)) {
                chosen.add(new Chosen(mention, who.at(mention), likely[actor] >= likely[recipient], sure));
            }
        }
        chosen.sort(Comparator.comparingDouble(each -> -each.sure()));
        Assignment parties = assigned(chosen);
        return PartyPlaces.of(reading).mutual() ? parties.mutual() : parties;
    }

    /** The surest first: nobody takes part twice, and no word names two. */
    private static Assignment assigned(List<Chosen> chosen) {
        List<Party> taken = new ArrayList<>();
        List<Chosen> kept = new ArrayList<>();
        for (Chosen each : chosen) {
            List<Party> fresh = each.parties().stream()
                    .filter(party -> !isUnresolved(each.token(), party))
                    .filter(party -> taken.stream().noneMatch(other -> isSame(other.entity(), party.entity())))
                    .toList();
            if (!fresh.isEmpty()) {
                kept.add(new Chosen(each.token(), fresh, each.acts(), each.sure()));
                taken.addAll(fresh);
            }
        }
        kept.sort(Comparator.comparingInt(each -> each.token().index()));
        double least = kept.stream().mapToDouble(Chosen::sure).min().orElse(1);
        return new Assignment(parties(kept, true), parties(kept, false), least);
    }

    private static List<Party> parties(List<Chosen> chosen, boolean act) {
        return chosen.stream()
                .filter(each -> each.acts() == act)
                .flatMap(each -> each.parties().stream())
                .toList();
    }

    /** "Approved it", "consulted them", of whom the report leaves open who that is. */
    private static boolean isUnresolved(Token token, Party party) {
        return token.tag().startsWith("PRP") && party.entity().identity().equals(Identity.UNKNOWN);
    }

    private static boolean isSame(Entity one, Entity other) {
        if (one.span() != null && other.span() != null && one.span().overlaps(other.span())) {
            return true;
        }
        return !one.identity().equals(Identity.UNKNOWN) && one.identity().equals(other.identity());
    }
}
