package org.rapporteur.server.view;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.json.FindingJson;
import org.rapporteur.json.JsonValue;
import org.rapporteur.model.Finding;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.ReportHead;
import org.rapporteur.store.SourcedFinding;
import org.rapporteur.telling.Tellings;

/** Findings with a readable line and the report behind them. */
public final class FindingView {
    private final Tellings tellings;

    public FindingView(Tellings tellings) {
        this.tellings = requireNonNull(tellings, "tellings");
    }

    public void write(SourcedFinding sourced, JsonGenerator to) throws IOException {
        write(sourced, further -> {}, to);
    }

    /** A writer of findings with the sentence in which each stands, for one answer. */
    public Values.Item<SourcedFinding> withPassages(RecordReader record) {
        Passages passages = new Passages(record);
        return (sourced, to) ->
                write(sourced, further -> passages.write(sourced.report().id(), sourced.finding(), further), to);
    }

    private void write(SourcedFinding sourced, JsonValue more, JsonGenerator to) throws IOException {
        FindingJson.write(
                sourced.finding(),
                further -> {
                    further.writeStringField("line", line(sourced.finding()));
                    further.writeObjectFieldStart("source");
                    writeSource(sourced.report(), further);
                    further.writeStringField("story", sourced.report().story());
                    further.writeEndObject();
                    further.writeStringField("entry", sourced.entry());
                    more.writeTo(further);
                },
                to);
    }

    /** One that is in no record. */
    public void write(Finding finding, JsonGenerator to) throws IOException {
        FindingJson.write(finding, further -> further.writeStringField("line", line(finding)), to);
    }

    static void writeSource(ReportHead report, JsonGenerator to) throws IOException {
        to.writeStringField("outlet", report.outlet());
        Values.date("published", report.published(), to);
        to.writeStringField("title", report.title());
        to.writeStringField("copy_of", report.copyOf());
    }

    /** What it is, with its day where it has one. */
    String line(Finding finding) {
        String days = Tellings.days(finding);
        return (days.isEmpty() ? "" : days + ": ") + tellings.of(finding).text();
    }
}
