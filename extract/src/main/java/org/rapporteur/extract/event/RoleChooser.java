package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.event.CastFeatures.Weighed;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Token;

/** Chooses an event's parties among those whom its sentence names, by what was learnt of roles. Safe for threads. */
final class RoleChooser {
    // Where the frame wants a party first of all, less is enough.
    private static final double ENOUGH = 0.4;
    private static final double ENOUGH_WANTED = 0.25;
    private static final Things THINGS = Things.load();

    private final LogLinear roles;
    private final LogLinear casts;
    private final Meanings meanings;
    private final int actor;
    private final int recipient;

    /**
     * Chooses by two models.
     *
     * @param roles of the part that somebody takes, looked at alone
     * @param casts of the same in the light of the others, with the same classes
     */
    RoleChooser(LogLinear roles, LogLinear casts, Meanings meanings) {
        this.roles = roles;
        this.casts = casts;
        this.meanings = meanings;
        this.actor = casts.classes().indexOf(EventModel.ACTOR);
        this.recipient = casts.classes().indexOf(EventModel.RECIPIENT);
    }

    /**
     * All mentions of an event's sentence, each looked at alone.
     *
     * @param second what somebody else thinks of each; empty where nobody was asked
     */
    static List<Weighed> weighed(
            RoleFeatures features, List<Token> mentions, LogLinear roles, ReportParties who, List<double[]> second) {
        int acts = roles.classes().indexOf(EventModel.ACTOR);
        int suffers = roles.classes().indexOf(EventModel.RECIPIENT);
        List<Weighed> all = new ArrayList<>();
        for (int number = 0; number < mentions.size(); number++) {
            Token mention = mentions.get(number);
            double[] alone = roles.probabilities(features.of(mention));
            double[] likely = second.isEmpty() ? alone : Odds.middle(alone, second.get(number));
            boolean named = who.at(mention).stream().anyMatch(party -> !isUnresolved(mention, party));
            all.add(new Weighed(mention, features.place(mention), named, likely[acts], likely[suffers]));
        }
        return all;
    }

    private record Chosen(Token token, List<Party> parties, boolean acts, double sure, String place) {}

    /**
     * The parties of one event.
     *
     * @param mentions of the event's sentence
     * @param times indices of tokens that say when, and so name nobody
     * @param opinion a second opinion, where there is one
     */
    Assignment parties(
            Reading reading,
            Candidate candidate,
            List<Token> mentions,
            ReportParties who,
            Set<Integer> times,
            Optional<SecondOpinion> opinion) {
        PartyClass classes = new PartyClass(who);
        RoleFeatures features = new RoleFeatures(reading, candidate, mentions, classes, meanings);
        List<double[]> second = opinion.map(known -> known.parts(candidate, reading.type(), mentions))
                .orElse(List.of());
        List<Weighed> weighed = weighed(features, mentions, roles, who, second);
        CastFeatures together =
                new CastFeatures(weighed, classes, reading.type().name());
        List<Chosen> chosen = new ArrayList<>();
        List<double[]> left = new ArrayList<>();
        for (Weighed each : weighed) {
            Token mention = each.mention();
            if (times.contains(mention.index()) || THINGS.isNoParty(mention, reading.type(), who)) {
                continue;
            }
            double[] likely = casts.probabilities(together.of(each));
            double sure = Math.max(likely[actor], likely[recipient]);
            if (sure > (features.isWanted(mention) ? ENOUGH_WANTED : ENOUGH)) {
                boolean acts = likely[actor] >= likely[recipient];
                List<Party> meant = Mentions.meant(mention, mentions, who);
                chosen.add(new Chosen(mention, meant, acts, sure, each.place()));
            } else {
                left.add(likely);
            }
        }
        chosen.sort(Comparator.comparingDouble(each -> -each.sure()));
        Assignment parties = assigned(chosen, left);
        return PartyPlaces.of(reading).mutual() ? parties.mutual() : parties;
    }

    /** The surest first: nobody takes part twice, and no word names two. */
    private Assignment assigned(List<Chosen> chosen, List<double[]> left) {
        List<Party> taken = new ArrayList<>();
        List<Chosen> kept = new ArrayList<>();
        for (Chosen each : chosen) {
            List<Party> fresh = each.parties().stream()
                    .filter(party -> !isUnresolved(each.token(), party))
                    .filter(party -> taken.stream().noneMatch(other -> isSame(other.entity(), party.entity())))
                    .toList();
            if (!fresh.isEmpty()) {
                kept.add(new Chosen(each.token(), fresh, each.acts(), each.sure(), each.place()));
                taken.addAll(fresh);
            }
        }
        kept.sort(Comparator.comparingInt(each -> each.token().index()));
        return new Assignment(parties(kept, true), parties(kept, false), odds(kept, left));
    }

    private RoleOdds odds(List<Chosen> kept, List<double[]> left) {
        double leftOut = left.stream()
                .mapToDouble(likely -> Math.max(likely[actor], likely[recipient]))
                .max()
                .orElse(0);
        double together = kept.stream().mapToDouble(Chosen::sure).reduce(1, (one, other) -> one * other)
                * left.stream()
                        .mapToDouble(likely -> 1 - likely[actor] - likely[recipient])
                        .reduce(1, (one, other) -> one * other);
        return new RoleOdds(
                least(kept, true),
                least(kept, false),
                leftOut,
                together,
                places(kept, true) + ">" + places(kept, false));
    }

    private static double least(List<Chosen> kept, boolean act) {
        return kept.stream()
                .filter(each -> each.acts() == act)
                .mapToDouble(Chosen::sure)
                .min()
                .orElse(1);
    }

    private static String places(List<Chosen> kept, boolean act) {
        return kept.stream()
                .filter(each -> each.acts() == act)
                .map(Chosen::place)
                .distinct()
                .limit(2)
                .collect(Collectors.joining("+"));
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
        return one.identity().equals(Identity.UNKNOWN)
                ? other.identity().equals(Identity.UNKNOWN) && one.text().equalsIgnoreCase(other.text())
                : one.identity().equals(other.identity());
    }
}
