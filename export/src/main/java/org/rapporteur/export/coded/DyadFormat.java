package org.rapporteur.export.coded;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.export.event.EventRow;
import org.rapporteur.knowledge.Knowledge;

/** A format with one line for each {@link Dyad} of an event, whose number stands first in it. */
abstract class DyadFormat implements EventFormat {
    private final Knowledge knowledge;
    private final List<String> columns;

    DyadFormat(Knowledge knowledge, List<String> columns) {
        this.knowledge = requireNonNull(knowledge, "knowledge");
        this.columns = List.copyOf(columns);
    }

    /** Adds what stands behind the number. */
    abstract void add(EventRow row, Dyad dyad, Fields fields);

    final Knowledge knowledge() {
        return knowledge;
    }

    @Override
    public final List<String> columns() {
        return columns;
    }

    @Override
    public final void write(EventRow row, Consumer<List<String>> to) {
        for (Dyad dyad : Dyad.of(row, knowledge.cameo())) {
            Fields fields = new Fields().add(dyad.number());
            add(row, dyad, fields);
            to.accept(fields.list());
        }
    }
}
