package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;
import org.rapporteur.model.Story.Member;

/** A story: as it is exported, with words on its reports; or by itself, as a record keeps it. */
public final class StoryJson {
    private StoryJson() {}

    /** What a story says of one of its reports. */
    public record Head(
            @Nullable String sourceId,
            @Nullable String outlet,
            @Nullable Publication published,
            @Nullable String title) {
        static Head of(Report report) {
            return new Head(
                    report.origin().sourceId(),
                    report.origin().outlet(),
                    report.masthead().published(),
                    report.masthead().title());
        }
    }

    /**
     * Writes a story as it is exported.
     *
     * @param reports its reports by their ids; of one that is not there, only the ids are written
     * @param entries ids of what its reports say
     */
    public static void write(Story story, Map<String, Report> reports, List<String> entries, JsonGenerator to)
            throws IOException {
        Map<String, Head> heads = new HashMap<>();
        reports.forEach((id, report) -> heads.put(id, Head.of(report)));
        write(story, heads, entries, further -> {}, to);
    }

    /**
     * Writes a story with further fields behind its own.
     *
     * @param reports what is said of its reports, by their ids
     * @param further writes fields of the object that is being written
     */
    public static void write(
            Story story, Map<String, Head> reports, List<String> entries, JsonValue further, JsonGenerator to)
            throws IOException {
        to.writeStartObject();
        writeHead(story, to);
        to.writeArrayFieldStart("reports");
        for (Member member : story.members()) {
            writeMember(member, reports.get(member.report()), to);
        }
        to.writeEndArray();
        to.writeNumberField("independent_reports", story.independentReports());
        TextsJson.writeField("entries", entries, to);
        TextsJson.writeField("parties", story.parties(), to);
        further.writeTo(to);
        to.writeEndObject();
    }

    /** Writes a story by itself, with no more of its reports than their ids. */
    public static void write(Story story, JsonGenerator to) throws IOException {
        write(story, Map.of(), List.of(), further -> {}, to);
    }

    private static void writeHead(Story story, JsonGenerator to) throws IOException {
        to.writeStringField("id", story.id());
        TextsJson.writeField("previous_ids", story.previousIds(), to);
        to.writeStringField("title", story.title());
        Dates.writeField("first_published", story.firstPublished(), to);
        Dates.writeField("last_published", story.lastPublished(), to);
    }

    private static void writeMember(Member member, @Nullable Head report, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("id", member.report());
        if (report != null) {
            to.writeStringField("source_id", report.sourceId());
            to.writeStringField("outlet", report.outlet());
            Dates.writeField("published", report.published(), to);
            to.writeStringField("title", report.title());
        }
        to.writeStringField("copy_of", member.copyOf());
        to.writeEndObject();
    }

    /**
     * Reads what either {@code write} wrote.
     *
     * @throws IllegalArgumentException when it is no story; names the field that is amiss
     */
    public static Story read(JsonNode from) {
        Fields fields = new Fields(from);
        return new Story(
                fields.text("id"),
                fields.texts("previous_ids"),
                fields.text("title"),
                fields.publicationOrNull("first_published"),
                fields.publicationOrNull("last_published"),
                fields.objects("reports", StoryJson::readMember),
                fields.integer("independent_reports"),
                fields.texts("parties"));
    }

    private static Member readMember(Fields from) {
        return new Member(from.text("id"), from.textOrNull("copy_of"));
    }
}
