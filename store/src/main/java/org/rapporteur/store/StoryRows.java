package org.rapporteur.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.json.EntryJson;
import org.rapporteur.json.Json;
import org.rapporteur.json.StoryJson;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Story;
import org.rapporteur.model.Story.Member;

/** The rows that stories and their entries become. */
final class StoryRows {
    private final List<Story> stories;
    private final List<Entry> entries;

    /**
     * Stories with what they say.
     *
     * @throws IllegalArgumentException when two of them hold one report, or an entry is of none
     */
    StoryRows(List<Story> stories, List<Entry> entries) {
        this.stories = List.copyOf(stories);
        this.entries = List.copyOf(entries);
        Set<String> ids = new HashSet<>();
        Set<String> reports = new HashSet<>();
        for (Story story : stories) {
            ids.add(story.id());
            story.members().forEach(member -> requireFirst(reports.add(member.report()), member, story));
        }
        entries.forEach(entry -> requireOneOf(ids, entry));
    }

    private static void requireFirst(boolean first, Member member, Story story) {
        if (!first) {
            throw new IllegalArgumentException(
                    "Report " + member.report() + " stands twice in the stories, again in " + story.id());
        }
    }

    private static void requireOneOf(Set<String> stories, Entry entry) {
        if (!stories.contains(entry.story())) {
            throw new IllegalArgumentException("Entry " + entry.id() + " is of no story here, but of " + entry.story());
        }
    }

    /** Takes away the stories that the reports are in, and puts these in their place. */
    void replace(Handle handle) {
        takeAwayOld(handle);
        insertStories(handle);
        insertAliases(handle);
        fileReports(handle);
        insertEntries(handle);
        insertClaims(handle);
    }

    private void takeAwayOld(Handle handle) {
        Set<String> old = new LinkedHashSet<>();
        for (Story story : stories) {
            for (Member member : story.members()) {
                handle.createQuery("SELECT f.story AS id FROM report r JOIN filing f ON f.report = r.number"
                                + " WHERE r.id = :report AND f.story IS NOT NULL")
                        .bind("report", member.report())
                        .map((row, context) -> FiledReportRow.text(row, "id"))
                        .forEach(old::add);
            }
        }
        PreparedBatch unfile =
                handle.prepareBatch("UPDATE filing SET story = NULL, copy_of = NULL WHERE story = :story");
        old.forEach(story -> unfile.bind("story", story).add());
        unfile.execute();
        // Entries, claims and other names go with their story.
        PreparedBatch delete = handle.prepareBatch("DELETE FROM story WHERE id = :story");
        old.forEach(story -> delete.bind("story", story).add());
        delete.execute();
    }

    private void insertStories(Handle handle) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO story (id, first_order, last_order, document)"
                + " VALUES (:id, :first_order, :last_order, :document)");
        for (Story story : stories) {
            batch.bind("id", story.id())
                    .bind("first_order", PublicationOrder.of(story.firstPublished()))
                    .bind("last_order", PublicationOrder.of(story.lastPublished()))
                    .bind("document", Json.text(to -> StoryJson.write(story, to)))
                    .add();
        }
        batch.execute();
    }

    private void insertAliases(Handle handle) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO story_alias (id, story) VALUES (:id, :story) ON CONFLICT DO NOTHING");
        for (Story story : stories) {
            story.previousIds()
                    .forEach(
                            id -> batch.bind("id", id).bind("story", story.id()).add());
        }
        batch.execute();
    }

    private void fileReports(Handle handle) {
        PreparedBatch batch = handle.prepareBatch("UPDATE filing SET story = :story, copy_of = :copy_of"
                + " WHERE report = (SELECT number FROM report WHERE id = :report)");
        List<String> reports = new ArrayList<>();
        for (Story story : stories) {
            for (Member member : story.members()) {
                reports.add(member.report());
                batch.bind("story", story.id())
                        .bind("copy_of", member.copyOf())
                        .bind("report", member.report())
                        .add();
            }
        }
        int[] filed = batch.execute();
        for (int i = 0; i < filed.length; i++) {
            if (filed[i] != 1) {
                throw new IllegalArgumentException("The record holds no report " + reports.get(i));
            }
        }
    }

    private void insertEntries(Handle handle) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO entry (id, story, ordinal, document)" + " VALUES (:id, :story, :ordinal, :document)");
        Map<String, Integer> lengths = new HashMap<>();
        for (Entry entry : entries) {
            batch.bind("id", entry.id())
                    .bind("story", entry.story())
                    .bind("ordinal", lengths.merge(entry.story(), 1, Integer::sum))
                    .bind("document", Json.text(to -> EntryJson.write(entry, null, to)))
                    .add();
        }
        batch.execute();
    }

    private void insertClaims(Handle handle) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO entry_claim (entry, finding)"
                + " SELECT number, :finding FROM entry WHERE id = :entry ON CONFLICT DO NOTHING");
        for (Entry entry : entries) {
            for (Claim claim : entry.claims()) {
                batch.bind("entry", entry.id()).bind("finding", claim.finding()).add();
            }
        }
        batch.execute();
    }
}
