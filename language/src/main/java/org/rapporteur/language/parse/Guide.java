package org.rapporteur.language.parse;

/** Says which of the legal transitions a search may take: all of them, or those a teacher allows. */
public interface Guide {
    /** Allows all. */
    Guide FREE = (configurations, configuration) -> (1 << Configurations.TRANSITIONS) - 1;

    /** The transitions allowed from a configuration, as bits {@code 1 << transition}. */
    int allowed(Configurations configurations, int configuration);
}
