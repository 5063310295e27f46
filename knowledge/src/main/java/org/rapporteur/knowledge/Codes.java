package org.rapporteur.knowledge;

import java.util.Set;

/** The codes that PLOVER and the interface know besides those of states. */
final class Codes {
    private static final Set<String> NON_STATE = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final Set<String> SECTORS = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

    private Codes() {}

    static boolean isNonState(String code) {
        return NON_STATE.contains(code);
    }

    /** The sector itself, where it is one. */
    static String sector(String name) {
        if (!SECTORS.contains(name)) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }
}
