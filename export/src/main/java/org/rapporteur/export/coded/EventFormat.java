package org.rapporteur.export.coded;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.export.event.EventRow;

/** A format of event data. */
public interface EventFormat {
    /** Names of the columns, in their order. */
    List<String> columns();

    /** Whether the names stand on the first line; in most formats they do not. */
    default boolean hasHeader() {
        return false;
    }

    /**
     * Hands over the lines of an event, each with as many fields as there are columns; none where the
     * format has no place for it.
     */
    void write(EventRow row, Consumer<List<String>> to);
}
