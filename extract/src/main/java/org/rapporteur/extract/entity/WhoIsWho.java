package org.rapporteur.extract.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** What the noun at the end of a phrase says about whom it names: {@code Malian foreign ministers}. */
    Optional<Role> role(String phrase);

    /** Who bore the full name on a day, with office and state; without a day, what holds of all that the person ever held. */
    Optional<Identity> person(String fullName, @Nullable LocalDate day);

    /**
     * Codes of the states that a description may mean: {@code Central Asian}, {@code nation}.
     *
     * @param words what stands before the noun; may be empty
     */
    default Set<String> statesDescribed(String words, String noun) {
        return Set.of();
    }

    /** Whether a name is that of a territory which belongs to a state, and is none itself. */
    default boolean isDependency(String name) {
        return false;
    }

    /**
     * A known name in a text.
     *
     * @param firstToken index of its first token
     * @param endToken index after its last
     * @param identity who that is; of a demonym, its state
     * @param detail what it is in the data's own words, such as {@code city}; null where they have none
     */
    record KnownName(
            int firstToken,
            int endToken,
            Kind kind,
            Identity identity,
            @Nullable String detail) {
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
     * @param noun the noun itself, without what specifies it further
     * @param sector PLOVER sector; null where the noun does not settle it
     * @param isOffice whether it is an office, which one person bears at a time
     */
    record Role(String noun, @Nullable String sector, boolean isOffice) {}
}
