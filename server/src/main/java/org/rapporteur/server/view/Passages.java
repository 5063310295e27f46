package org.rapporteur.server.view;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.EvidenceJson;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;
import org.rapporteur.telling.Passage;
import org.rapporteur.telling.Tellings;

/**
 * The sentences in which findings stand, with their places in the reports. For one answer: each report is
 * fetched once. Not safe for threads.
 */
public final class Passages {
    /** A sentence that is longer is cut around the words, so many code units at either side. */
    private static final int MOST_AROUND = 400;

    private final RecordReader record;
    private final Map<String, Optional<Report>> reports = new HashMap<>();

    public Passages(RecordReader record) {
        this.record = requireNonNull(record, "record");
    }

    /** Writes {@code passage}; null where the record does not hold the report any more. */
    void write(String report, Finding finding, JsonGenerator to) throws IOException {
        EvidenceJson.writeField("passage", of(report, finding).orElse(null), to);
    }

    private Optional<Evidence> of(String report, Finding finding) {
        List<Evidence> words = Tellings.carrying(finding);
        Evidence first = words.isEmpty() ? finding.basis().evidence().get(0) : words.get(0);
        return reports.computeIfAbsent(report, id -> record.report(id).map(FiledReport::report))
                .map(read -> read.quote(around(first.span(), Passage.sentenceOf(read, first))));
    }

    private static Span around(Span words, Span sentence) {
        return new Span(
                words.part(),
                Math.min(words.start(), Math.max(sentence.start(), words.start() - MOST_AROUND)),
                Math.max(words.end(), Math.min(sentence.end(), words.end() + MOST_AROUND)));
    }
}
