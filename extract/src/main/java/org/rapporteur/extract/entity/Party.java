package org.rapporteur.extract.entity;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Identity;

/**
 * Somebody whom words of a report name.
 *
 * @param entity who that is
 * @param standing what makes it one who acts in politics
 * @param introduction where the report says who it is, if that is elsewhere
 */
public record Party(
        Entity entity, Standing standing, @Nullable Evidence introduction) {
    /** How sure it is that this is one who acts in politics. */
    public enum Standing {
        /** A state, an organisation, an office, an armed force. */
        POLITICAL,
        /** People, companies, crowds: parties where the act is political. */
        CIVIL,
        /** Somebody with a name, of whom nothing is known. */
        NAMED,
        /** No more than words. */
        UNKNOWN;

        private static final Set<String> POLITICAL_SECTORS =
                Set.of("GOV", "MIL", "COP", "JUD", "LEG", "PRM", "PTY", "REB", "SPY", "UAF", "OPP", "PRE", "ELI");

        /** By what is known of somebody. */
        static Standing of(Identity identity) {
            if (identity.sector() != null && !POLITICAL_SECTORS.contains(identity.sector())) {
                return CIVIL;
            }
            if (identity.code() == null && identity.sector() == null) {
                return identity.name() == null ? UNKNOWN : NAMED;
            }
            return POLITICAL;
        }
    }

    public Party {
        requireNonNull(entity, "entity");
        requireNonNull(standing, "standing");
    }
}
