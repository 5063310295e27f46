package org.rapporteur.export.event;

import java.util.function.Consumer;

/** Events of a record, handed over one by one. */
@FunctionalInterface
public interface EventSource {
    void forEach(Consumer<? super EventRow> to);
}
