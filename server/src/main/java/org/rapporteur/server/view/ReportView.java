package org.rapporteur.server.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.json.ReportJson;
import org.rapporteur.model.FindingKind;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;

/** Reports, whole or without their text, and hits among them. */
public final class ReportView {
    private ReportView() {}

    public static Values.Item<FiledReport> withText(boolean withText) {
        return (report, to) -> write(report, withText, to);
    }

    private static void write(FiledReport filed, boolean withText, JsonGenerator to) throws IOException {
        ReportJson.write(filed.report(), filed.copyOf(), filed.story(), withText, further -> {}, to);
    }

    /**
     * One report.
     *
     * @param counts how many findings it has, by the names of their kinds
     */
    public static String whole(FiledReport filed, @Nullable String storyTitle, Map<String, Long> counts) {
        return Json.text(to -> ReportJson.write(
                filed.report(),
                filed.copyOf(),
                filed.story(),
                true,
                further -> {
                    further.writeStringField("story_title", storyTitle);
                    further.writeStringField("coder", filed.coder());
                    further.writeObjectFieldStart("counts");
                    for (FindingKind kind : FindingKind.values()) {
                        further.writeNumberField(
                                kind.name().toLowerCase(Locale.ROOT), counts.getOrDefault(kind.name(), 0L));
                    }
                    further.writeEndObject();
                },
                to));
    }

    /**
     * A hit.
     *
     * @param titles of stories by their ids
     */
    public static void write(RecordReader.Hit hit, Map<String, String> titles, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeFieldName("report");
        write(hit.report(), false, to);
        to.writeStringField("excerpt", hit.excerpt());
        @Nullable String story = hit.report().story();
        to.writeStringField("story_title", story == null ? null : titles.get(story));
        to.writeEndObject();
    }
}
