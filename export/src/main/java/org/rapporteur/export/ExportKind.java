package org.rapporteur.export;

import java.util.List;
import java.util.Locale;
import org.rapporteur.export.table.Column;
import org.rapporteur.export.table.Columns;
import org.rapporteur.model.PoliticalEvent;

/** What of a record can be exported. */
public enum ExportKind {
    REPORTS,
    EVENTS,
    QUOTATIONS,
    QUANTITIES,
    RELATIONS,
    STORIES,
    ENTRIES,
    /** Pairs of parties by month. */
    PANEL,
    /** Documents set aside. */
    REJECTS,
    /** All of it, each line with its kind; not a table. */
    RECORD;

    /** As it is written on the command line and in addresses: {@code quantities}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names of the columns that it has as a table, in their order; empty for what is no table. */
    public List<String> columns() {
        return typedColumns().stream().map(Column::name).toList();
    }

    List<Column> typedColumns() {
        return Columns.of(label());
    }

    boolean hasTypes() {
        return this == EVENTS || this == ENTRIES || this == PANEL;
    }

    boolean hasConfidence() {
        return isFindings() || this == PANEL;
    }

    boolean hasIndependentReports() {
        return isFindings() || this == PANEL || this == STORIES || this == ENTRIES;
    }

    /** The least confidence of what is written where none is asked for, 0 to 1. */
    public double leastConfidence() {
        return switch (this) {
            case EVENTS -> PoliticalEvent.LEAST_EXPORTED;
            case PANEL -> PoliticalEvent.LEAST_CONFIDENCE;
            case REPORTS, QUOTATIONS, QUANTITIES, RELATIONS, STORIES, ENTRIES, REJECTS, RECORD -> 0;
        };
    }

    private boolean isFindings() {
        return this == EVENTS || this == QUOTATIONS || this == QUANTITIES || this == RELATIONS;
    }

    /** The label. */
    @Override
    public String toString() {
        return label();
    }
}
