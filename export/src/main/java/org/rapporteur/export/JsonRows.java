package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.json.JsonLines;
import org.rapporteur.json.JsonValue;

/** One JSON object a line. */
final class JsonRows implements RowWriter {
    private final JsonLines lines;

    JsonRows(OutputStream out) throws IOException {
        lines = new JsonLines(out);
    }

    @Override
    public void write(JsonValue row) throws IOException {
        lines.write(row);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
