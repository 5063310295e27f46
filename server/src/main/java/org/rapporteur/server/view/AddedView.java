package org.rapporteur.server.view;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.rapporteur.json.Json;
import org.rapporteur.json.ReportJson;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.ReadingSummary;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;

/** What became of reports that were sent. */
public record AddedView(ReadingSummary summary, List<Reject> rejects) {
    public AddedView {
        requireNonNull(summary, "summary");
        rejects = List.copyOf(rejects);
    }

    /**
     * As JSON.
     *
     * @param reports those that were sent, in their order
     * @param record where they are now
     */
    public String json(List<Report> reports, RecordReader record) {
        return Json.text(to -> {
            to.writeStartObject();
            to.writeNumberField("added", summary.added());
            to.writeNumberField("known", summary.known());
            to.writeNumberField("findings", summary.findings());
            Values.list("set_aside", rejects, AddedView::write, to);
            Values.list("reports", reports, (report, list) -> write(report, record, list), to);
            to.writeEndObject();
        });
    }

    private static void write(Reject reject, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("source", reject.source());
        to.writeStringField("place", reject.place());
        to.writeStringField("reason", reject.reason());
        to.writeStringField("advice", reject.advice());
        to.writeEndObject();
    }

    private static void write(Report report, RecordReader record, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("id", report.id());
        to.writeStringField(
                "story", record.report(report.id()).map(FiledReport::story).orElse(null));
        to.writeEndObject();
    }

    /** A report that is in no record, with what was found in it. */
    public static void writeCoded(CodedReport coded, FindingView findings, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeFieldName("report");
        ReportJson.write(coded.report(), null, null, to);
        Values.list("items", coded.findings(), findings::write, to);
        to.writeEndObject();
    }
}
