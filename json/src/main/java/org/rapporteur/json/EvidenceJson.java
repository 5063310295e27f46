package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Part;
import org.rapporteur.model.Span;

/** Quoted words: {@code {start, end, text, part?}}, with a part only where they stand in the title. */
public final class EvidenceJson {
    private EvidenceJson() {}

    static void write(Evidence words, JsonGenerator to) throws IOException {
        to.writeStartObject();
        writeSpan("", words.span(), to);
        to.writeStringField("text", words.text());
        writePart("", words.span(), to);
        to.writeEndObject();
    }

    public static void writeField(String name, @Nullable Evidence words, JsonGenerator to) throws IOException {
        to.writeFieldName(name);
        if (words == null) {
            to.writeNull();
        } else {
            write(words, to);
        }
    }

    public static void writeField(String name, List<Evidence> words, JsonGenerator to) throws IOException {
        to.writeArrayFieldStart(name);
        for (Evidence stretch : words) {
            write(stretch, to);
        }
        to.writeEndArray();
    }

    /** Start and end as fields of the object that is being written, with something before their names. */
    static void writeSpan(String prefix, Span span, JsonGenerator to) throws IOException {
        to.writeNumberField(prefix + "start", span.start());
        to.writeNumberField(prefix + "end", span.end());
    }

    static void writePart(String prefix, Span span, JsonGenerator to) throws IOException {
        if (span.part() == Part.TITLE) {
            to.writeStringField(prefix + "part", Names.of(Part.TITLE));
        }
    }

    static Evidence read(Fields from) {
        return new Evidence(readSpan("", from), from.text("text"));
    }

    static Span readSpan(String prefix, Fields from) {
        Part part = from.has(prefix + "part") ? from.named(Part.class, prefix + "part") : Part.TEXT;
        return new Span(part, from.integer(prefix + "start"), from.integer(prefix + "end"));
    }
}
