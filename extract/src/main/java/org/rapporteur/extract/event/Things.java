package org.rapporteur.extract.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.extract.entity.Party.Standing;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;

/** Words that name no party to an act, read from {@code things.tsv}. Immutable. */
final class Things {
    private static final String NOBODY = "nobody";

    private final Set<String> things = new HashSet<>();
    private final Set<String> nobody = new HashSet<>();

    private Things() {}

    static Things load() {
        Things loaded = new Things();
        TableReader.read("things.tsv", 2, cells -> {
            Set<String> words = cells.get(1).equals(NOBODY) ? loaded.nobody : loaded.things;
            if (cells.get(0).isBlank() || !words.add(cells.get(0))) {
                throw new IllegalArgumentException("'" + cells.get(0) + "' stands twice, or not at all");
            }
        });
        return loaded;
    }

    /** Whether a mention names nobody who could be a party to an act of the type. */
    boolean isNoParty(Token mention, EventType type, ReportParties who) {
        if (nobody.contains(mention.form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean thing = type != EventType.REJECT
                && mention.tag().startsWith("NN")
                && !mention.tag().startsWith("NNP")
                && things.contains(WordSet.lemma(mention));
        return thing && who.at(mention).stream().allMatch(party -> party.standing() == Standing.UNKNOWN);
    }
}
