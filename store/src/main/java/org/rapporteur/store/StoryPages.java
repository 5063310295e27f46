package org.rapporteur.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.json.StoryJson;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Story;

/** Pages of stories, each with what a list tells of it. */
final class StoryPages {
    private static final int FOREMOST = 4;

    // Such as most independent reports tell: events before figures before what is said.
    private static final String FOREMOST_OF =
            "SELECT e.id, e.document ->> '$.claims[0].finding' AS lead FROM entry e WHERE story = :story ORDER BY independent DESC,"
                    + " CASE about WHEN 'event' THEN 0 WHEN 'quantity' THEN 1 WHEN 'quotation' THEN 2 ELSE 3 END,"
                    + " ordinal LIMIT " + FOREMOST;

    private static final String TALLY = "SELECT SUM(e.verdict = 'agree') AS agreeing,"
            + " SUM(e.verdict = 'conflict') AS differing,"
            + " SUM(e.verdict <> 'conflict' AND e.vaguer) AS vaguer,"
            + " SUM(e.plan_status = 'open' AND e.due <= :due) AS due FROM entry e WHERE e.story = :story";

    private StoryPages() {}

    static Page<ListedStory> stories(
            Handle handle, Facets facets, @Nullable LocalDate dueBy, @Nullable Cursor after, int limit) {
        List<String> parties = Conditions.sorted(facets.selection());
        Conditions conditions = new Conditions().where("s.independent >= :independent", "independent", least(facets));
        String from = " FROM story s";
        if (!parties.isEmpty()) {
            from = " FROM story_party d CROSS JOIN story s ON s.id = d.story";
            conditions.where("d.code = :of_party", "of_party", parties.get(0));
        }
        String order = parties.isEmpty() ? "s.last_order" : "d.last_order";
        String id = parties.isEmpty() ? "s.id" : "d.story";
        hasReport(conditions, facets);
        hasVerdict(conditions, facets);
        behind(conditions, after, order, id);
        List<ReportPages.Placed<Story>> rows = conditions
                .value("limit", limit + 1)
                .query(
                        handle,
                        "SELECT s.document, s.last_order, s.id" + from + " WHERE " + conditions.sql() + " ORDER BY "
                                + order + " DESC, " + id + " LIMIT :limit")
                .map((row, context) -> new ReportPages.Placed<>(
                        StoryJson.read(Json.tree(FiledReportRow.text(row, "document"))),
                        Cursor.of(Cursor.Order.STORIES, row.getString("last_order"), row.getString("id"))))
                .list();
        Page<ReportPages.Placed<Story>> page = Page.of(rows, limit, ReportPages.Placed::place);
        List<Story> stories =
                page.items().stream().map(ReportPages.Placed::value).toList();
        return new Page<>(listed(handle, stories, dueBy), page.next());
    }

    private static @Nullable Integer least(Facets facets) {
        int least = facets.standing().independentReports();
        return least == 0 ? null : least;
    }

    private static void hasReport(Conditions conditions, Facets facets) {
        Conditions ofReport = new Conditions()
                .published(facets.selection())
                .from(facets.source())
                .hasFinding(Conditions.ofFinding(facets));
        if (!ofReport.isEmpty()) {
            conditions
                    .where("EXISTS (SELECT 1 FROM filing f CROSS JOIN report r ON r.number = f.report"
                            + " WHERE f.story = s.id AND " + ofReport.sql() + ")")
                    .valuesOf(ofReport);
        }
    }

    private static void hasVerdict(Conditions conditions, Facets facets) {
        Entry.@Nullable Verdict verdict = facets.standing().verdict();
        conditions.where(
                "EXISTS (SELECT 1 FROM entry e WHERE e.story = s.id AND e.verdict = :verdict)",
                "verdict",
                verdict == null ? null : EntryPages.lower(verdict));
    }

    static void behind(Conditions conditions, @Nullable Cursor after, String order, String id) {
        if (after != null) {
            conditions
                    .where(order + " <= :after_order")
                    .where("(" + order + " < :after_order OR " + id + " > :after_id)")
                    .value("after_order", after.text(0))
                    .value("after_id", after.text(1));
        }
    }

    static List<ListedStory> listed(Handle handle, List<Story> stories, @Nullable LocalDate dueBy) {
        Map<String, List<String>> foremost = new LinkedHashMap<>();
        stories.forEach(story -> foremost.put(
                story.id(),
                handle.createQuery(FOREMOST_OF)
                        .bind("story", story.id())
                        .map((row, context) -> FiledReportRow.text(row, "lead"))
                        .list()));
        Map<String, SourcedFinding> leads = SourcedFindingRow.withIds(
                handle, foremost.values().stream().flatMap(List::stream).toList());
        return stories.stream()
                .map(story -> new ListedStory(
                        story,
                        reports(handle, story.id()),
                        entries(handle, story.id()),
                        tally(handle, story.id(), dueBy),
                        foremost.getOrDefault(story.id(), List.of()).stream()
                                .flatMap(lead -> Optional.ofNullable(leads.get(lead)).stream())
                                .toList()))
                .toList();
    }

    private static List<String> entries(Handle handle, String story) {
        return handle.createQuery("SELECT id FROM entry WHERE story = :story ORDER BY ordinal")
                .bind("story", story)
                .mapTo(String.class)
                .list();
    }

    private static Map<String, ReportHead> reports(Handle handle, String story) {
        Map<String, ReportHead> reports = new HashMap<>();
        handle.createQuery("SELECT " + SourcedFindingRow.Heads.COLUMNS + " FROM filing f CROSS JOIN report r"
                        + " ON r.number = f.report WHERE f.story = :story")
                .bind("story", story)
                .map(new SourcedFindingRow.Heads())
                .forEach(head -> reports.put(head.id(), head));
        return reports;
    }

    private static ListedStory.Tally tally(Handle handle, String story, @Nullable LocalDate dueBy) {
        return handle.createQuery(TALLY)
                .bind("story", story)
                .bind("due", dueBy == null ? null : dueBy.toString())
                .map((row, context) -> new ListedStory.Tally(
                        row.getInt("agreeing"), row.getInt("differing"), row.getInt("vaguer"), row.getInt("due")))
                .findOne()
                .orElse(ListedStory.Tally.NONE);
    }

    /** Of each story that has copies: what each is a copy of. */
    static Map<String, Map<String, String>> originals(Handle handle, List<String> stories) {
        Map<String, Map<String, String>> originals = new HashMap<>();
        if (!stories.isEmpty()) {
            handle.createQuery(
                            "SELECT f.story, r.id, f.copy_of FROM filing f CROSS JOIN report r ON r.number = f.report"
                                    + " WHERE f.story IN (<stories>) AND f.copy_of IS NOT NULL")
                    .bindList("stories", stories)
                    .map((row, context) ->
                            List.of(row.getString("story"), row.getString("id"), row.getString("copy_of")))
                    .forEach(copy -> originals
                            .computeIfAbsent(copy.get(0), story -> new HashMap<>())
                            .put(copy.get(1), copy.get(2)));
        }
        return originals;
    }

    /** Titles of stories by their ids. */
    static Map<String, String> titles(Handle handle, List<String> ids) {
        Map<String, String> titles = new LinkedHashMap<>();
        List<String> distinct = new ArrayList<>(ids.stream().distinct().toList());
        if (distinct.isEmpty()) {
            return titles;
        }
        handle.createQuery("SELECT id, document ->> '$.title' AS title FROM story WHERE id IN (<ids>)")
                .bindList("ids", distinct)
                .map((row, context) -> Map.entry(FiledReportRow.text(row, "id"), FiledReportRow.text(row, "title")))
                .forEach(title -> titles.put(title.getKey(), title.getValue()));
        return titles;
    }
}
