package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Report;

/** All that a record gives to read, to compare one with another. On the way, what must always hold is checked. */
final class WholeRecord {
    private WholeRecord() {}

    static List<Object> of(RecordReader record) {
        return of(record, Selection.ALL);
    }

    static List<Object> of(RecordReader record, Selection selection) {
        List<Object> all = new ArrayList<>();
        record.reports(selection, all::add);
        for (FindingKind kind : FindingKind.values()) {
            record.findings(kind, selection, checked(record, all::add));
        }
        record.stories(selection, all::add);
        record.entries(selection, all::add);
        record.rejects(all::add);
        all.addAll(record.unfiledReports());
        all.addAll(record.newestStories(100));
        all.addAll(record.search("norway", 100));
        all.add(record.counts());
        all.add(record.newestPublication());
        return all;
    }

    /** The quoted text is the slice of the report that the record holds. */
    private static Consumer<Finding> checked(RecordReader record, Consumer<Finding> to) {
        return finding -> {
            Report report =
                    record.report(finding.basis().report()).orElseThrow().report();
            for (Evidence words : finding.cited()) {
                String whole = report.string(words.span().part()).orElseThrow();
                assertThat(whole.substring(words.span().start(), words.span().end()))
                        .isEqualTo(words.text());
            }
            to.accept(finding);
        };
    }
}
