package org.rapporteur.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.EntryJson;
import org.rapporteur.json.Json;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;

/** Pages of entries, each with what its claims say. */
final class EntryPages {
    private static final String COLUMNS = "SELECT e.document, e.ordinal, s.last_order, s.id AS story";
    private static final String FROM_STORIES = " FROM story s CROSS JOIN entry e ON e.story = s.id";

    private static final int PORTION = 500;

    private EntryPages() {}

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Page<ListedEntry> entries(Handle handle, Facets facets, @Nullable Cursor after, Extent extent) {
        List<String> parties = Conditions.sorted(facets.selection());
        Conditions conditions = stands(facets);
        String from = facets.source().words() == null ? FROM_STORIES : FROM_STORIES.replace("CROSS JOIN", "JOIN");
        if (!parties.isEmpty()) {
            from = " FROM story_party d CROSS JOIN story s ON s.id = d.story CROSS JOIN entry e ON e.story = s.id";
            conditions.where("d.code = :of_party", "of_party", parties.get(0));
        }
        hasClaim(conditions, facets);
        return page(handle, conditions, from, parties.isEmpty() ? "s.last_order" : "d.last_order", after, extent);
    }

    private static Page<ListedEntry> page(
            Handle handle, Conditions conditions, String from, String order, @Nullable Cursor after, Extent extent) {
        if (after != null) {
            conditions
                    .where(order + " <= :after_order")
                    .where("(" + order + " < :after_order OR s.id > :after_id"
                            + " OR (s.id = :after_id AND e.ordinal > :after_ordinal))")
                    .value("after_order", after.text(0))
                    .value("after_id", after.text(1))
                    .value("after_ordinal", after.number(2));
        }
        List<ReportPages.Placed<Entry>> rows = conditions
                .value("limit", extent.entries() + 1)
                .query(
                        handle,
                        COLUMNS + from + " WHERE " + conditions.sql() + " ORDER BY " + order
                                + " DESC, s.id, e.ordinal LIMIT :limit")
                .map((row, context) -> new ReportPages.Placed<>(
                        read(FiledReportRow.text(row, "document")),
                        Cursor.of(
                                Cursor.Order.ENTRIES,
                                row.getString("last_order"),
                                row.getString("story"),
                                row.getLong("ordinal"))))
                .list();
        Page<ReportPages.Placed<Entry>> page = Page.of(rows, extent.entries(), ReportPages.Placed::place);
        List<Entry> entries =
                page.items().stream().map(ReportPages.Placed::value).toList();
        return new Page<>(listed(handle, entries, extent), page.next());
    }

    private static Entry read(String document) {
        return EntryJson.read(Json.tree(document));
    }

    private static Conditions stands(Facets facets) {
        Facets.Standing standing = facets.standing();
        Facets.Coding coding = facets.coding();
        Conditions conditions = new Conditions()
                .where("e.about = :about", "about", coding.kind() == null ? null : lower(coding.kind()))
                .where("e.verdict = :verdict", "verdict", standing.verdict() == null ? null : lower(standing.verdict()))
                .where(
                        "EXISTS (SELECT 1 FROM json_each(e.document, '$.differs_in') w WHERE :differs_in IN ('any', w.value))",
                        "differs_in",
                        standing.differsIn())
                .where(
                        "e.independent >= :independent",
                        "independent",
                        standing.independentReports() == 0 ? null : standing.independentReports())
                .where(
                        "e.number IN (SELECT rowid FROM entry_text WHERE entry_text MATCH :summary)",
                        "summary",
                        Conditions.words(facets.source().words()));
        plan(conditions, standing.plan());
        return conditions;
    }

    /** An open plan is overdue the day after it was due. */
    private static void plan(Conditions conditions, Facets.@Nullable PlanBound plan) {
        if (plan == null) {
            return;
        }
        @Nullable LocalDate asOf = plan.asOf();
        switch (plan.status()) {
            case "any" -> conditions.where("e.plan_status IS NOT NULL");
            case "overdue" ->
                conditions
                        .where("e.plan_status = 'open' AND e.due < :as_of")
                        .value("as_of", asOf == null ? "" : asOf.toString());
            case "open" -> {
                conditions.where("e.plan_status = 'open'");
                conditions.where("(e.due IS NULL OR e.due >= :as_of)", "as_of", asOf == null ? null : asOf.toString());
            }
            default -> conditions.where("e.plan_status = :plan", "plan", plan.status());
        }
    }

    private static void hasClaim(Conditions conditions, Facets facets) {
        Facets.Coding coding = facets.coding();
        Facets.Coding ofFinding =
                new Facets.Coding(null, coding.type(), coding.mode(), coding.confidence(), null, null);
        Conditions claim = new Conditions()
                .published(facets.selection())
                .where("r.outlet = :outlet", "outlet", facets.source().outlet())
                .coded(ofFinding)
                .together(Conditions.sorted(facets.selection()));
        if (!claim.isEmpty()) {
            conditions
                    .where("EXISTS (SELECT 1 FROM entry_claim c CROSS JOIN finding n ON n.id = c.finding"
                            + " CROSS JOIN report r ON r.number = n.report WHERE c.entry = e.number AND "
                            + claim.sql() + ")")
                    .valuesOf(claim);
        }
    }

    static Page<ListedEntry> entriesOf(Handle handle, String story, @Nullable Cursor after, Extent extent) {
        long skipped = after == null ? 0 : after.number(0);
        List<Entry> entries = handle.createQuery("SELECT e.document FROM entry e WHERE e.story = :story ORDER BY"
                        + " CASE e.verdict WHEN 'conflict' THEN 0 WHEN 'agree' THEN 1 ELSE"
                        + " CASE json_array_length(e.document, '$.differs_in') WHEN 0 THEN 3 ELSE 2 END END,"
                        + " e.ordinal LIMIT :limit OFFSET :skipped")
                .bind("story", story)
                .bind("limit", extent.entries() + 1)
                .bind("skipped", skipped)
                .map((row, context) -> read(FiledReportRow.text(row, "document")))
                .list();
        Page<Entry> page = Page.of(entries, extent.entries(), last -> Cursor.behind(skipped + extent.entries()));
        return new Page<>(listed(handle, page.items(), extent), page.next());
    }

    static Page<ListedEntry> quotationsBetween(
            Handle handle, String a, String b, Selection days, @Nullable Cursor after, Extent extent) {
        Conditions claim = new Conditions().published(days);
        Conditions conditions = new Conditions()
                .where("d.code = :a", "a", a)
                .where("EXISTS (SELECT 1 FROM story_party o WHERE o.code = :b AND o.story = s.id"
                        + " AND o.last_order = s.last_order)")
                .value("b", b)
                .where("e.about = 'quotation'")
                .where("EXISTS (SELECT 1 FROM entry_claim c CROSS JOIN finding n ON n.id = c.finding"
                        + " CROSS JOIN report r ON r.number = n.report CROSS JOIN finding_party p"
                        + " ON p.report = n.report AND p.ordinal = n.ordinal AND p.code IN (:a, :b)"
                        + " WHERE c.entry = e.number AND " + claim.sql() + ")")
                .valuesOf(claim);
        String from = " FROM story_party d CROSS JOIN story s ON s.id = d.story CROSS JOIN entry e ON e.story = s.id";
        return page(handle, conditions, from, "d.last_order", after, extent);
    }

    static List<ListedEntry> plansDue(Handle handle, LocalDate from, LocalDate until, Extent extent) {
        return listed(
                handle,
                handle.createQuery("SELECT document FROM entry WHERE plan_status = 'open'"
                                + " AND due BETWEEN :from AND :until ORDER BY due, id LIMIT :limit")
                        .bind("from", from.toString())
                        .bind("until", until.toString())
                        .bind("limit", extent.entries())
                        .map((row, context) -> read(FiledReportRow.text(row, "document")))
                        .list(),
                extent);
    }

    static Map<String, Entry> withIds(Handle handle, Collection<String> ids) {
        Map<String, Entry> entries = new HashMap<>();
        List<String> all = ids.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += PORTION) {
            handle.createQuery("SELECT document FROM entry WHERE id IN (<ids>)")
                    .bindList("ids", all.subList(from, Math.min(all.size(), from + PORTION)))
                    .map((row, context) -> read(FiledReportRow.text(row, "document")))
                    .forEach(entry -> entries.put(entry.id(), entry));
        }
        return entries;
    }

    /** An entry with those of its claims that are wanted. */
    private record Chosen(Entry entry, Page<Claim> claims) {
        static Chosen of(Entry entry, @Nullable Cursor after, int claims) {
            return new Chosen(entry, new ClaimTurns(entry).page(after, claims));
        }
    }

    private static List<ListedEntry> listed(Handle handle, List<Entry> entries, Extent extent) {
        return listed(
                handle,
                entries.stream()
                        .map(entry -> Chosen.of(entry, null, extent.claims()))
                        .toList());
    }

    static ListedEntry listed(Handle handle, Entry entry, @Nullable Cursor after, int claims) {
        return listed(handle, List.of(Chosen.of(entry, after, claims))).get(0);
    }

    private static List<ListedEntry> listed(Handle handle, List<Chosen> chosen) {
        Map<String, SourcedFinding> findings = SourcedFindingRow.withIds(
                handle,
                chosen.stream()
                        .flatMap(each -> each.claims().items().stream())
                        .map(Claim::finding)
                        .toList());
        List<String> stories =
                chosen.stream().map(each -> each.entry().story()).distinct().toList();
        Map<String, String> titles = StoryPages.titles(handle, stories);
        Map<String, Map<String, String>> originals = StoryPages.originals(handle, stories);
        return chosen.stream()
                .map(each -> new ListedEntry(
                        each.entry(),
                        titles.get(each.entry().story()),
                        each.claims().items(),
                        each.claims().next(),
                        of(each.claims().items(), findings),
                        originals.getOrDefault(each.entry().story(), Map.of())))
                .toList();
    }

    private static Map<String, SourcedFinding> of(List<Claim> claims, Map<String, SourcedFinding> findings) {
        Map<String, SourcedFinding> own = new HashMap<>();
        for (Claim claim : claims) {
            @Nullable SourcedFinding finding = findings.get(claim.finding());
            if (finding != null) {
                own.put(claim.finding(), finding);
            }
        }
        return own;
    }
}
