package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.json.FindingJson;
import org.rapporteur.json.Json;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;

/** The rows that a report and its findings become. */
final class ReportRows {
    private ReportRows() {}

    /** Whether the report was new; if not, nothing has happened. */
    static boolean insert(Handle handle, CodedReport coded) {
        Optional<Long> number = FiledReportRow.bind(
                        coded.report(), coded.coder(), handle.createQuery(FiledReportRow.INSERT))
                .mapTo(long.class)
                .findOne();
        number.ifPresent(report -> {
            handle.execute("INSERT INTO filing (report) VALUES (?)", report);
            insertFindings(handle, report, coded.findings());
            insertParties(handle, report, coded.findings());
        });
        return number.isPresent();
    }

    /** Whether the report took the place of a reading that is kept after it; if not, nothing has happened. */
    static boolean replace(Handle handle, CodedReport coded) {
        String id = coded.report().id();
        FiledReport held = SqliteReader.report(handle, id).orElseThrow();
        if (!coded.report().isKeptBefore(held.report())) {
            return false;
        }
        if (held.story() != null) {
            unfile(handle, held.story());
        }
        handle.execute("DELETE FROM report WHERE id = ?", id);
        return insert(handle, coded);
    }

    /** Takes a story away, and those with a plan whose outcome it tells. */
    private static void unfile(Handle handle, String story) {
        List<String> stories = handle.createQuery(
                        "SELECT :story UNION SELECT story FROM entry"
                                + " WHERE json_extract(document, '$.plan.outcome') IN (SELECT id FROM entry WHERE story = :story)")
                .bind("story", story)
                .mapTo(String.class)
                .list();
        for (String gone : stories) {
            handle.execute("UPDATE filing SET story = NULL, copy_of = NULL WHERE story = ?", gone);
            handle.execute("DELETE FROM story WHERE id = ?", gone);
        }
    }

    private static void insertFindings(Handle handle, long report, List<Finding> findings) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO finding"
                + " (report, kind, ordinal, id, event, confidence, document)"
                + " VALUES (:report, :kind, :ordinal, :id, :event, :confidence, :document)");
        for (int ordinal = 0; ordinal < findings.size(); ordinal++) {
            Finding finding = findings.get(ordinal);
            batch.bind("report", report)
                    .bind("kind", finding.kind().name())
                    .bind("ordinal", ordinal)
                    .bind("id", finding.id())
                    .bind(
                            "event",
                            finding instanceof PoliticalEvent event
                                    ? event.act().type().name()
                                    : null)
                    .bind("confidence", finding.basis().confidence())
                    .bind("document", Json.text(to -> FindingJson.write(finding, to)))
                    .add();
        }
        batch.execute();
    }

    private static void insertParties(Handle handle, long report, List<Finding> findings) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO finding_party (report, ordinal, code) VALUES (:report, :ordinal, :code)");
        for (int ordinal = 0; ordinal < findings.size(); ordinal++) {
            for (String code : Parties.codesIn(findings.get(ordinal))) {
                batch.bind("report", report)
                        .bind("ordinal", ordinal)
                        .bind("code", code)
                        .add();
            }
        }
        batch.execute();
    }
}
