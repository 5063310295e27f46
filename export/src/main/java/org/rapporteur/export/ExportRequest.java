package org.rapporteur.export;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.table.Column;
import org.rapporteur.export.table.Columns;
import org.rapporteur.store.Selection;

/**
 * What is to be written, and how. What makes no sense together does not construct: the message of
 * the {@link IllegalArgumentException} says what is wrong and what to ask for instead, in words for
 * a user.
 *
 * @param merged of events: one row for each entry instead of each finding, with counts
 * @param forSpreadsheets of tables as CSV: text that a spreadsheet would take for a formula gets an
 *     apostrophe before it. Without it the text is exactly that of the record
 * @param asOf the day for what depends on today; null for the newest publication in the record
 */
public record ExportRequest(
        ExportKind kind,
        ExportFormat format,
        Filter filter,
        boolean merged,
        boolean forSpreadsheets,
        @Nullable LocalDate asOf) {
    public ExportRequest {
        requireNonNull(kind, "kind");
        requireNonNull(format, "format");
        requireNonNull(filter, "filter");
        require(
                format.kinds().contains(kind),
                kind + " cannot be written as " + format + "; that exists for " + format.kinds());
        require(!merged || kind == ExportKind.EVENTS, "only events can be merged, not " + kind);
        require(
                !merged || format != ExportFormat.GRAPHML,
                "a graph counts findings and reports already; leave merging out");
        require(!forSpreadsheets || format == ExportFormat.CSV, "only csv is read by spreadsheets, not " + format);
        require(filter.types().isEmpty() || kind.hasTypes(), kind + " have no event types to filter by");
        require(filter.confidence() == 0 || kind.hasConfidence(), kind + " have no confidence to filter by");
        require(
                filter.counting().isEmpty() || kind == ExportKind.PANEL || format == ExportFormat.GRAPHML,
                "only panels and graphs count, not " + kind + " as " + format);
        require(
                filter.independentReports() == 0 || kind.hasIndependentReports(),
                kind + " have no number of independent reports to filter by");
    }

    /** All of a kind that is written where no confidence is asked for, as of the newest publication. */
    public static ExportRequest of(ExportKind kind, ExportFormat format) {
        Filter filter = new Filter(Selection.ALL, Set.of(), kind.leastConfidence(), 0);
        return new ExportRequest(kind, format, filter, false, false, null);
    }

    /** The columns of what is written as a table. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(merged ? Columns.of("merged") : List.of());
        columns.addAll(kind.typedColumns());
        return List.copyOf(columns);
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
