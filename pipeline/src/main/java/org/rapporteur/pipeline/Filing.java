package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.rapporteur.model.CodedReport;
import org.rapporteur.reconcile.Reconciled;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;

/** Puts the reports that are in no story yet into stories, a portion at a time. */
final class Filing {
    private static final int PORTION = 50;

    private final RecordReader record;
    private final RecordWriter writer;
    private final Reconciler reconciler;

    Filing(RecordReader record, RecordWriter writer, Reconciler reconciler) {
        this.record = requireNonNull(record, "record");
        this.writer = requireNonNull(writer, "writer");
        this.reconciler = requireNonNull(reconciler, "reconciler");
    }

    void fileAll() {
        List<String> unfiled = record.unfiledReports();
        for (int from = 0; from < unfiled.size(); from += PORTION) {
            List<CodedReport> portion = unfiled.subList(from, Math.min(unfiled.size(), from + PORTION)).stream()
                    .flatMap(id -> record.codedReport(id).stream())
                    .toList();
            Reconciled reconciled = reconciler.reconcile(portion);
            writer.file(reconciled.stories(), reconciled.entries());
        }
    }
}
