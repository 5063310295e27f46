package org.rapporteur.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of a query with the values of their parameters. In all of them {@code r} is a report,
 * {@code f} where it is filed, {@code n} a finding, {@code s} a story and {@code e} an entry.
 */
final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Conditions where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with one parameter; none where the value is null. */
    Conditions where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(parameter, value);
        }
        return this;
    }

    Conditions value(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** Takes over parameters of others, whose text stands in one of these. */
    Conditions valuesOf(Conditions others) {
        values.putAll(others.values);
        return this;
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    String sql() {
        return conditions.isEmpty() ? "TRUE" : String.join(" AND ", conditions);
    }

    Query query(Handle handle, String sql) {
        return handle.createQuery(sql).bindMap(values);
    }

    /** Published within the days. */
    Conditions published(Selection selection) {
        where("r.published_order >= :since", "since", first(selection.since()));
        return where("r.published_order <= :until AND r.published_order > ''", "until", last(selection.until()));
    }

    /** Events within the days, by a column of a day. */
    Conditions happened(String column, Selection selection) {
        where(column + " >= :since", "since", first(selection.since()));
        return where(column + " <= :until AND " + column + " > ''", "until", last(selection.until()));
    }

    private static @Nullable String first(@Nullable LocalDate day) {
        return day == null ? null : PublicationOrder.firstOf(day);
    }

    private static @Nullable String last(@Nullable LocalDate day) {
        return day == null ? null : PublicationOrder.lastOf(day);
    }

    /** Of a certain outlet, story, or with certain words. */
    Conditions from(Facets.Source source) {
        where("r.outlet = :outlet", "outlet", source.outlet());
        where("f.story = :of_story", "of_story", source.story());
        return where(
                "r.number IN (SELECT rowid FROM report_text WHERE report_text MATCH :words)",
                "words",
                words(source.words()));
    }

    /** As FTS5 takes it; a query without any word finds what no text holds. */
    static @Nullable String words(@Nullable String typed) {
        return typed == null ? null : SearchWords.toQuery(typed).orElse("\"\"");
    }

    /** That all parties act or are acted upon in the finding. */
    Conditions together(List<String> parties) {
        for (int i = 0; i < parties.size(); i++) {
            where(
                    "EXISTS (SELECT 1 FROM finding_party p WHERE p.report = n.report AND p.ordinal = n.ordinal"
                            + " AND p.code = :party" + i + ")",
                    "party" + i,
                    parties.get(i));
        }
        return this;
    }

    /** Of a certain kind and what is told of it. */
    Conditions coded(Facets.Coding coding) {
        where(
                "n.kind = :kind",
                "kind",
                coding.kind() == null ? null : coding.kind().name());
        where(
                "n.event = :type",
                "type",
                coding.type() == null ? null : coding.type().name());
        where("n.confidence >= :confidence", "confidence", coding.confidence() == 0 ? null : coding.confidence());
        where("n.measure = :measure", "measure", coding.measure());
        where("n.unit = :unit", "unit", coding.unit());
        return where(
                "n.kind = 'EVENT' AND EXISTS (SELECT 1 FROM json_each(n.document, '$.mode') m WHERE m.value = :mode)",
                "mode",
                coding.mode());
    }

    /** Conditions of one of a report's findings, as one of the report. */
    Conditions hasFinding(Conditions ofFinding) {
        return ofFinding.isEmpty()
                ? this
                : where("EXISTS (SELECT 1 FROM finding n WHERE n.report = r.number AND " + ofFinding.sql() + ")")
                        .valuesOf(ofFinding);
    }

    static Conditions ofFinding(Facets facets) {
        return new Conditions().coded(facets.coding()).together(sorted(facets.selection()));
    }

    static List<String> sorted(Selection selection) {
        return selection.parties().stream().sorted().collect(Collectors.toList());
    }
}
