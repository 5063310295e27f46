package org.rapporteur.export.coded;

import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.PoliticalEvent;

/**
 * Which events stand for something that happened. The formats of event data have no column that says
 * that a thing was denied, only possible or still to come, nor that it was told as history without a
 * day: there it would count as fresh fact.
 */
public final class Happened {
    private Happened() {}

    public static boolean test(PoliticalEvent event) {
        for (AuxiliaryMode mode : event.act().auxiliaryModes()) {
            boolean fits = switch (mode) {
                case NEGATION, HYPOTHETICAL, FUTURE -> false;
                case HISTORICAL -> event.time().start() != null;
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
