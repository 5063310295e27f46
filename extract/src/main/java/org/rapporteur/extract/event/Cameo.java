package org.rapporteur.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;

/** The CAMEO code nearest to an act, from {@code cameo.tsv}. */
final class Cameo {
    private final Map<String, String> codes = new HashMap<>();

    private Cameo() {}

    static Cameo load() {
        Cameo cameo = new Cameo();
        TableReader.read(
                "cameo.tsv",
                3,
                cells -> cameo.codes.put(EventType.valueOf(cells.get(0)) + " " + cells.get(1), cells.get(2)));
        return cameo;
    }

    @Nullable
    String code(EventType type, List<String> modes, @Nullable EventType planned) {
        String detail = planned != null ? planned.name() : modes.isEmpty() ? "-" : modes.get(0);
        return codes.getOrDefault(type + " " + detail, codes.get(type + " -"));
    }
}
