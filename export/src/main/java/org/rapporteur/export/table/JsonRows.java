package org.rapporteur.export.table;

import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.json.JsonLines;
import org.rapporteur.json.JsonValue;

/** Rows as JSON Lines. */
public final class JsonRows implements RowWriter {
    private final JsonLines lines;

    public JsonRows(OutputStream out) throws IOException {
        lines = new JsonLines(out);
    }

    @Override
    public void write(JsonValue row) throws IOException {
        lines.write(row);
    }

    @Override
    public void close() throws IOException {
        lines.flush();
    }
}
