package org.rapporteur.export;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;

/** How many independent reports say what a finding says, by the entry that lines it up. */
final class Backing {
    /** Reports of one story lie near each other in the record's order, those of a few run side by side. */
    private static final int STORIES_KEPT = 50;

    private final RecordReader record;
    private final Map<String, Map<String, Integer>> byStory = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Integer>> eldest) {
            return size() > STORIES_KEPT;
        }
    };
    private @Nullable String lastReport;
    private Map<String, Integer> ofLastReport = Map.of();

    Backing(RecordReader record) {
        this.record = requireNonNull(record, "record");
    }

    /** At least 1. */
    int of(Finding finding) {
        String report = finding.basis().report();
        if (!report.equals(lastReport)) {
            @Nullable
            String story = record.report(report).map(FiledReport::story).orElse(null);
            ofLastReport = story == null ? Map.of() : byStory.computeIfAbsent(story, this::ofStory);
            lastReport = report;
        }
        return ofLastReport.getOrDefault(finding.id(), 1);
    }

    private Map<String, Integer> ofStory(String story) {
        Map<String, Integer> backing = new HashMap<>();
        for (Entry entry : record.entriesOf(story)) {
            entry.claims().forEach(claim -> backing.put(claim.finding(), entry.independentReports()));
        }
        return backing;
    }
}
