package org.rapporteur.export.table;

import java.io.Closeable;
import java.io.IOException;
import org.rapporteur.json.JsonValue;

/**
 * Takes rows one by one, each a JSON object. Closing writes what is left and flushes; what lies below
 * stays open.
 */
public interface RowWriter extends Closeable {
    void write(JsonValue row) throws IOException;
}
