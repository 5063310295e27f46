package org.rapporteur.extract.event;

import java.util.List;
import org.rapporteur.model.EventType;

/** PLOVER's modes of verbal acts, which follow from the act that they are about. */
final class Modes {
    private Modes() {}

    static List<String> ofRejected(EventType act, List<String> modes) {
        return switch (act) {
            case CONSULT -> List.of("meet");
            case AID -> List.of("assist");
            case CONCEDE, RETREAT -> List.of("yield");
            case REJECT -> modes;
            case AGREE, SUPPORT, COOPERATE, REQUEST, ACCUSE, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                List.of();
        };
    }

    static List<String> ofRequested(EventType act, List<String> modes) {
        return switch (act) {
            case CONSULT -> List.of("meet");
            case AID -> List.of("assist");
            case CONCEDE -> List.of("yield");
            case RETREAT -> modes.contains("resign") ? List.of("change") : List.of("yield");
            case REQUEST -> modes;
            case AGREE, SUPPORT, COOPERATE, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                List.of();
        };
    }

    static List<String> ofThreatened(EventType act, List<String> modes) {
        return switch (act) {
            case ASSAULT, MOBILIZE -> List.of("violence");
            case SANCTION -> modes.contains("expel") ? List.of("expel") : List.of("restrict");
            case COERCE -> modes.contains("arrest") ? List.of("arrest") : List.of("restrict");
            case THREATEN -> modes;
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, PROTEST ->
                List.of();
        };
    }
}
