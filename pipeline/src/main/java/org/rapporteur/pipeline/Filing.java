package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Signature;
import org.rapporteur.reconcile.Reconciled;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.alike.Neighbourhood;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;

/**
 * Puts the reports that are in no story yet into stories: each with its whole neighbourhood, whose
 * stories are made anew in one transaction, together with the plans elsewhere that they may be the
 * outcome of. So only what new reports touch is worked on again, and a run that was killed between two
 * neighbourhoods has left nothing half done.
 */
final class Filing {
    private static final int PORTION = 50;

    private final RecordReader record;
    private final RecordWriter writer;
    private final Reconciler reconciler;
    private final Neighbourhood neighbourhood;

    Filing(RecordReader record, RecordWriter writer, Reconciler reconciler) {
        this.record = requireNonNull(record, "record");
        this.writer = requireNonNull(writer, "writer");
        this.reconciler = requireNonNull(reconciler, "reconciler");
        this.neighbourhood = new Neighbourhood(record::signatures);
    }

    void fileAll() {
        signAll();
        Set<String> filed = new HashSet<>();
        for (String report : record.unfiledReports()) {
            if (!filed.contains(report)) {
                filed.addAll(fileWithNeighbours(record.signature(report).orElseThrow()));
            }
        }
    }

    /** Before any is filed: neighbours are found by their signatures. */
    private void signAll() {
        List<String> unsigned = record.unsignedReports();
        for (int from = 0; from < unsigned.size(); from += PORTION) {
            writer.sign(coded(unsigned.subList(from, Math.min(unsigned.size(), from + PORTION))).stream()
                    .map(reconciler::sign)
                    .toList());
        }
    }

    private NavigableSet<String> fileWithNeighbours(Signature signature) {
        NavigableSet<String> neighbours = neighbourhood.of(signature);
        List<CodedReport> reports = coded(List.copyOf(neighbours));
        Reconciled followed =
                new PlanFollowing(record, reconciler.plans()).follow(reports, reconciler.reconcile(reports));
        writer.file(followed.stories(), followed.entries());
        return neighbours;
    }

    private List<CodedReport> coded(List<String> reports) {
        return reports.stream().flatMap(id -> record.codedReport(id).stream()).toList();
    }
}
