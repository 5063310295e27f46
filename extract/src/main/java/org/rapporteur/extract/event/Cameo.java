package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;

/** The CAMEO code nearest to an act, from {@code cameo.tsv}. */
final class Cameo {
    private static final String ANY = "-";

    private final Map<EventType, List<Rule>> rules = new EnumMap<>(EventType.class);

    private Cameo() {}

    static Cameo load() {
        Cameo cameo = new Cameo();
        TableReader.read(
                "cameo.tsv",
                5,
                cells -> cameo.rules
                        .computeIfAbsent(EventType.valueOf(cells.get(0)), type -> new ArrayList<>())
                        .add(new Rule(cells.get(1), cells.get(2), cells.get(3), cells.get(4))));
        return cameo;
    }

    /** All codes of the table. */
    List<String> codes() {
        return rules.values().stream().flatMap(List::stream).map(Rule::code).toList();
    }

    /**
     * The code of an act.
     *
     * @param planned the future act, where PLOVER codes it as AGREE or CONCEDE; counts as a mode
     * @param trigger lemma of the frame's trigger
     */
    @Nullable
    String code(
            EventType type, List<String> modes, @Nullable EventType planned, List<String> contexts, String trigger) {
        List<String> details = new ArrayList<>(modes);
        if (planned != null) {
            details.add(planned.name());
        }
        @Nullable Rule best = null;
        for (Rule rule : rules.getOrDefault(type, List.of())) {
            if (rule.fits(details, contexts, trigger) && (best == null || rule.weight() > best.weight())) {
                best = rule;
            }
        }
        return best == null ? null : best.code();
    }

    /** A line of the table. */
    private record Rule(String detail, String context, String frame, String code) {
        boolean fits(List<String> details, List<String> contexts, String trigger) {
            return (detail.equals(ANY) || details.contains(detail))
                    && (context.equals(ANY) || contexts.contains(context))
                    && (frame.equals(ANY) || frame.equals(trigger));
        }

        /** A mode says more than a frame, a frame more than a context. */
        int weight() {
            return (detail.equals(ANY) ? 0 : 4) + (frame.equals(ANY) ? 0 : 2) + (context.equals(ANY) ? 0 : 1);
        }
    }
}
