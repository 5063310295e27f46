package org.rapporteur.export;

import java.io.Closeable;
import java.io.IOException;
import org.rapporteur.json.JsonValue;

/** Takes rows one by one, each a JSON object. Closing writes what is left and closes what lies below. */
interface RowWriter extends Closeable {
    void write(JsonValue row) throws IOException;
}
