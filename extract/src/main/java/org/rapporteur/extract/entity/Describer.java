package org.rapporteur.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.WhoIsWho.KnownName;
import org.rapporteur.extract.entity.WhoIsWho.Role;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Token;

/** Reads what a phrase of one report says of somebody: "the Malian foreign minister". Not safe for threads. */
final class Describer {
    private static final int LONGEST_ROLE = 4;

    private final KnownNames names;
    private final WhoIsWho known;
    private final Map<Token, Optional<Role>> roles = new HashMap<>();

    Describer(KnownNames names, WhoIsWho known) {
        this.names = names;
        this.known = known;
    }

    /** The most specific role that ends at the token. */
    Optional<Role> roleAt(Token noun) {
        return noun.tag().startsWith("NN") ? roles.computeIfAbsent(noun, this::readRole) : Optional.empty();
    }

    private Optional<Role> readRole(Token noun) {
        int first = Math.max(noun.sentence().firstToken(), noun.index() - LONGEST_ROLE + 1);
        StringJoiner phrase = new StringJoiner(" ");
        for (int index = first; index <= noun.index(); index++) {
            phrase.add(noun.in().token(index).form());
        }
        return known.role(phrase.toString().replace(" - ", "-"));
    }

    /** Whether the words are those of a state or a place, whatever else they were taken for. */
    boolean isPlaceName(Token first, Token last) {
        return names.at(first)
                .filter(name -> name.isOfState() || name.kind() == KnownName.Kind.PLACE)
                .filter(name -> last.index() < name.endToken())
                .isPresent();
    }

    /** The role that the phrase's last noun bears, or one before its name: "President" of "President Xi". */
    Optional<Role> role(Mention phrase) {
        List<Token> tokens = phrase.tokens().toList();
        for (int at = tokens.size() - 1; at >= 0; at--) {
            if (names.at(tokens.get(at)).filter(KnownName::isOfState).isPresent()) {
                continue;
            }
            Optional<Role> said = roleAt(tokens.get(at));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** The state or body that the phrase names as its own: the state of "Kazakh officials". */
    Optional<KnownName> owner(Mention phrase) {
        return names.within(phrase)
                .filter(name -> name.isOfState()
                        || name.kind() == KnownName.Kind.ORGANISATION
                        || name.kind() == KnownName.Kind.PLACE)
                .filter(name ->
                        name.identity().code() != null || name.identity().countryCode() != null)
                .findFirst();
    }

    /** Who is described so, under the given name; empty where the phrase says neither role nor state. */
    Optional<Identity> describe(Mention phrase, @Nullable String name) {
        Optional<Role> said = role(phrase);
        Optional<Identity> owner = owner(phrase).map(KnownName::identity);
        if (said.isEmpty() && (owner.isEmpty() || name == null)) {
            return Optional.empty();
        }
        @Nullable String sector = said.map(Role::sector).orElse(null);
        @Nullable String office = said.filter(Role::isOffice).map(Role::noun).orElse(null);
        @Nullable String code = owner.map(Describer::codeOf).orElse(null);
        @Nullable String country = owner.map(Identity::countryCode).orElse(null);
        return Optional.of(new Identity(code, country, sector, List.of(), name, null, name == null ? null : office));
    }

    private static @Nullable String codeOf(Identity identity) {
        return identity.code() == null ? identity.countryCode() : identity.code();
    }
}
