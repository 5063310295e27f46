package org.rapporteur.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.Party.Standing;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Token;

/** What kind of somebody the words of a sentence name, in one short word; one sentence's own. */
final class PartyClass {
    private final ReportParties who;
    private final Map<Integer, String> known = new HashMap<>();

    PartyClass(ReportParties who) {
        this.who = who;
    }

    /** {@code GOV}, {@code REB}, ...; {@code POL} of no sector; {@code NAM} somebody with a name; {@code -} nobody. */
    String of(Token token) {
        return known.computeIfAbsent(token.index(), any -> classOf(token));
    }

    /** Whether both words mean one and the same, who is known: "Merkel" and the "she" that means her. */
    boolean isSame(Token one, Token other) {
        Identity identity = identity(one);
        return !identity.equals(Identity.UNKNOWN) && identity.equals(identity(other));
    }

    private Identity identity(Token token) {
        List<Party> parties = who.at(token);
        return parties.size() == 1 ? parties.get(0).entity().identity() : Identity.UNKNOWN;
    }

    private String classOf(Token token) {
        List<Party> parties = who.at(token);
        return parties.isEmpty() ? "-" : of(parties.get(0));
    }

    static String of(Party party) {
        Identity identity = party.entity().identity();
        if (identity.sector() != null) {
            return identity.sector();
        }
        if (party.standing() == Standing.POLITICAL) {
            return identity.code() == null
                    ? "POL"
                    : identity.code().length() == 3 && isBody(identity.code()) ? "ORG" : "POL";
        }
        return party.standing() == Standing.UNKNOWN ? "-" : "NAM";
    }

    private static boolean isBody(String code) {
        return switch (code) {
            case "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC" -> true;
            default -> false;
        };
    }
}
