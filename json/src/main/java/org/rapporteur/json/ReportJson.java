package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Report;

/** A report as it is exported: what it says of itself, and where the record keeps it. */
public final class ReportJson {
    private ReportJson() {}

    /**
     * Writes a report.
     *
     * @param copyOf id of the report that it copies
     * @param story id of its story
     */
    public static void write(Report report, @Nullable String copyOf, @Nullable String story, JsonGenerator to)
            throws IOException {
        write(report, copyOf, story, true, further -> {}, to);
    }

    /**
     * Writes a report with further fields behind its own.
     *
     * @param withText whether its text is among them
     */
    public static void write(
            Report report,
            @Nullable String copyOf,
            @Nullable String story,
            boolean withText,
            JsonValue further,
            JsonGenerator to)
            throws IOException {
        Masthead masthead = report.masthead();
        to.writeStartObject();
        to.writeStringField("id", report.id());
        to.writeStringField("source_id", report.origin().sourceId());
        to.writeStringField("source_path", report.origin().sourcePath());
        to.writeStringField("outlet", report.origin().outlet());
        Dates.writeField("published", masthead.published(), to);
        to.writeStringField("title", masthead.title());
        to.writeStringField("byline", masthead.byline());
        to.writeStringField("dateline", masthead.dateline());
        to.writeStringField("credit", masthead.credit());
        to.writeStringField("url", report.origin().url());
        to.writeStringField("language", masthead.language());
        if (withText) {
            to.writeStringField("text", report.text());
        }
        to.writeStringField("copy_of", copyOf);
        to.writeStringField("story", story);
        writeMetadata(report.metadata(), to);
        further.writeTo(to);
        to.writeEndObject();
    }

    private static void writeMetadata(Map<String, String> metadata, JsonGenerator to) throws IOException {
        if (metadata.isEmpty()) {
            return;
        }
        to.writeObjectFieldStart("metadata");
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            to.writeFieldName(entry.getKey());
            Json.writeTree(Json.tree(entry.getValue()), to);
        }
        to.writeEndObject();
    }
}
