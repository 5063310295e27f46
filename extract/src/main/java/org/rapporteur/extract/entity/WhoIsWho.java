package org.rapporteur.extract.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Identity;

/**
 * What is known beyond the report. To implementors: the same question, the same answer; be safe for
 * threads; answer nothing rather than a guess.
 */
public interface WhoIsWho {
    /** The known names in a text, in reading order, none overlapping another. */
    List<KnownName> names(AnnotatedText text);

    /** What a noun says about whom it names: {@code foreign minister}, {@code police}; lemmas, lower case. */
    Optional<Role> role(String noun);

    /** Who bore the full name on a day, with office and state; without a day, who is the only one ever. */
    Optional<Identity> person(String fullName, @Nullable LocalDate day);

    /**
     * A known name in a text.
     *
     * @param firstToken index of its first token
     * @param endToken index after its last
     * @param identity who that is; of a demonym, its state
     */
    record KnownName(int firstToken, int endToken, Kind kind, Identity identity) {
        /** What a name names. */
        public enum Kind {
            STATE,
            DEMONYM,
            CAPITAL,
            PLACE,
            ORGANISATION,
            PERSON,
            /** Something that acts for nobody: a war, an initiative, a newspaper. */
            OTHER
        }

        boolean isOfState() {
            return kind == Kind.STATE || kind == Kind.DEMONYM || kind == Kind.CAPITAL;
        }
    }

    /**
     * What a noun says about whom it names.
     *
     * @param sector PLOVER sector; null where the noun does not settle it
     * @param isOffice whether it is borne by one person at a time: an office
     * @param isPolitical whether such a one acts in politics by itself: a ministry, not a passenger
     */
    record Role(@Nullable String sector, boolean isOffice, boolean isPolitical) {}
}
