package org.rapporteur.export.coded;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.export.event.EventRow;

/** Writes events in one of the formats: UTF-8, fields parted by tabs, lines ended by a line feed. */
public final class TabbedLines implements Closeable {
    private final EventFormat format;
    private final Writer writer;
    private long lines;

    public TabbedLines(EventFormat format, OutputStream out) throws IOException {
        this.format = format;
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (format.hasHeader()) {
            line(format.columns());
        }
    }

    /** Writes all lines of an event. */
    public void write(EventRow row) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        format.write(row, rows::add);
        for (List<String> fields : rows) {
            line(fields);
            lines++;
        }
    }

    private void line(List<String> fields) throws IOException {
        if (fields.size() != format.columns().size()) {
            throw new IllegalStateException(
                    fields.size() + " fields for " + format.columns().size() + " columns");
        }
        writer.write(String.join("\t", fields));
        writer.write('\n');
    }

    /** How many lines have been written, without a header. */
    public long lines() {
        return lines;
    }

    /** Writes what is left and closes the stream. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
