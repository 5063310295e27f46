package org.rapporteur.export;

import java.util.List;

/** What of a record can be exported, with the columns that it has as a table. */
public enum ExportKind {
    REPORTS(
            "id",
            "source_id",
            "source_path",
            "outlet",
            "published",
            "title",
            "byline",
            "dateline",
            "credit",
            "url",
            "language",
            "text",
            "copy_of",
            "story"),
    EVENTS(
            "id",
            "report",
            "event",
            "mode",
            "context",
            "auxiliary_mode",
            "planned_event",
            "actor",
            "recipient",
            "date",
            "enddate",
            "date_text",
            "event_loc",
            "event_text",
            "quad_code",
            "event_scale",
            "cameo",
            "attributed_to",
            "confidence",
            "evidence"),
    QUOTATIONS("id", "report", "speaker", "type", "cue", "content", "medium", "date", "confidence", "evidence"),
    QUANTITIES(
            "id",
            "report",
            "value",
            "upper",
            "comparator",
            "unit",
            "unit_name",
            "measure",
            "about",
            "period",
            "change",
            "direction",
            "attributed_to",
            "confidence",
            "evidence"),
    RELATIONS(
            "id",
            "report",
            "relation",
            "parties",
            "level",
            "qualifier",
            "state",
            "name",
            "goods",
            "since",
            "until",
            "attributed_to",
            "confidence",
            "evidence"),
    STORIES(
            "id",
            "previous_ids",
            "title",
            "first_published",
            "last_published",
            "reports",
            "independent_reports",
            "entries",
            "parties"),
    ENTRIES("id", "story", "about", "summary", "verdict", "differs_in", "independent_reports", "claims", "plan"),
    /** Pairs of parties by month. */
    PANEL(
            "month",
            "actor",
            "recipient",
            "events",
            "reports",
            "verbal_cooperation",
            "material_cooperation",
            "verbal_conflict",
            "material_conflict",
            "mean_scale"),
    /** Documents set aside. */
    REJECTS("id", "source", "place", "reason", "advice"),
    /** All of it, each line with its kind; not a table. */
    RECORD;

    private final List<String> columns;

    ExportKind(String... columns) {
        this.columns = List.of(columns);
    }

    /** Names of the columns in their order; empty for what is no table. */
    public List<String> columns() {
        return columns;
    }
}
