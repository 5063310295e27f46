package org.rapporteur.extract.quantity;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalTag;

/** The states whose parties a sentence names: {@code China}, {@code Chinese}, {@code Xi} once introduced. */
public final class PartyStates implements StateMentions {
    private static final Set<UniversalTag> NAMING = Set.of(UniversalTag.PROPN, UniversalTag.ADJ);

    private final PartyFinder finder;

    public PartyStates(PartyFinder finder) {
        this.finder = requireNonNull(finder, "finder");
    }

    @Override
    public OfReport in(AnnotatedReport report) {
        ReportParties who = finder.in(report);
        return new OfReport() {
            @Override
            public List<Entity> in(Sentence sentence) {
                return states(sentence, who);
            }

            @Override
            public Optional<Entity> source(Token head) {
                List<Party> meant = who.at(head);
                return meant.stream()
                        .map(Party::entity)
                        .filter(entity ->
                                meant.size() == 1 && !entity.identity().equals(Identity.UNKNOWN))
                        .findFirst();
            }
        };
    }

    private static List<Entity> states(Sentence sentence, ReportParties who) {
        Map<String, Entity> states = new LinkedHashMap<>();
        sentence.tokens().filter(token -> NAMING.contains(token.universalTag())).forEach(token -> {
            for (var party : who.at(token)) {
                @Nullable String state = stateOf(party.entity(), token);
                if (state != null) {
                    states.putIfAbsent(state, party.entity());
                }
            }
        });
        return List.copyOf(states.values());
    }

    private static @Nullable String stateOf(Entity entity, Token token) {
        @Nullable String code = entity.identity().code();
        boolean own = entity.span() != null && entity.span().overlaps(token.span());
        return own && code != null && code.equals(entity.identity().countryCode()) ? code : null;
    }
}
