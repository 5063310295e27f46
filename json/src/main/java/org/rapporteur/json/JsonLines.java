package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON Lines: one value a line, each line ended by a line feed, in UTF-8. See {@link Json} for
 * what is escaped. Not thread-safe.
 */
public final class JsonLines implements Flushable, Closeable {
    private final JsonGenerator generator;

    /** Writes to a stream, which is closed with this. Nothing is sure to be there before {@link #flush}. */
    public JsonLines(OutputStream to) throws IOException {
        generator = Json.generator(new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)));
        generator.setRootValueSeparator(new SerializedString(""));
    }

    public void write(JsonValue value) throws IOException {
        value.writeTo(generator);
        generator.writeRaw('\n');
    }

    @Override
    public void flush() throws IOException {
        generator.flush();
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}
