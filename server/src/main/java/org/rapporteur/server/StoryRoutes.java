package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.server.http.ProblemException;
import org.rapporteur.server.view.SummaryView;
import org.rapporteur.server.view.Values;
import org.rapporteur.store.Cursor;
import org.rapporteur.store.Extent;
import org.rapporteur.store.Facets;
import org.rapporteur.store.ListedEntry;
import org.rapporteur.store.ListedStory;
import org.rapporteur.store.Page;

/** Stories, what they tell, and the front. */
final class StoryRoutes {
    private static final int MOST_ENTRIES_AT_ONCE = 200;
    private static final int MOST_LISTED = 50;
    private static final int MOST_PLANS = 20;
    private static final int DAYS_OVERDUE = 30;
    private static final int NEWEST = 20;

    private final RecordDesk desk;

    StoryRoutes(RecordDesk desk) {
        this.desk = requireNonNull(desk, "desk");
    }

    void putOn(Routes routes) {
        routes.get("/summary", this::summary);
        routes.get("/stories", this::stories);
        routes.get("/stories/{id}", this::story);
        routes.get("/stories/{id}/entries", this::entriesOf);
        routes.get("/entries", this::entries);
        routes.get("/entries/{id}", this::entry);
        routes.get("/entries/{id}/claims", this::claims);
    }

    private void summary(Context context) {
        Asked asked = desk.asked(context);
        Facets facets = asked.ofStories();
        @Nullable LocalDate asOf = desk.asOf(asked);
        int limit = asked.limit(NEWEST);
        int claims = asked.claims();
        asked.answer(() -> summary(facets, asOf, limit, claims));
    }

    private String summary(Facets facets, @Nullable LocalDate asOf, int limit, int claims) {
        Page<ListedStory> stories = desk.browser().stories(facets, RecordDesk.dueBy(asOf), null, limit);
        List<ListedEntry> plans = asOf == null
                ? List.of()
                : desk.browser()
                        .plansDue(
                                asOf.minusDays(DAYS_OVERDUE),
                                asOf.plusDays(RecordDesk.DAYS_AHEAD),
                                new Extent(MOST_PLANS, claims));
        return new SummaryView(
                        desk.record().counts(),
                        desk.browser().conflicts(),
                        desk.standing().newest().get().orElse(null),
                        asOf)
                .json(stories, desk.stories()::write, plans, desk.entries().on(asOf));
    }

    private void stories(Context context) {
        Asked asked = desk.asked(context);
        Facets facets = asked.ofStories();
        @Nullable LocalDate dueBy = RecordDesk.dueBy(desk.asOf(asked));
        @Nullable Cursor after = asked.cursor(Cursor.Order.STORIES);
        int limit = asked.limit();
        asked.answer(() -> Values.page(desk.browser().stories(facets, dueBy, after, limit), desk.stories()::write));
    }

    private void story(Context context) {
        Asked asked = desk.asked(context);
        String id = asked.question().path("id");
        @Nullable LocalDate asOf = desk.asOf(asked);
        Extent extent = new Extent(MOST_ENTRIES_AT_ONCE, asked.claims());
        asked.answer(() -> {
            ListedStory story = found(id, asOf);
            Page<ListedEntry> entries = desk.browser().entriesOf(story.story().id(), null, extent);
            return Json.text(to -> {
                to.writeStartObject();
                to.writeFieldName("story");
                desk.stories().write(story, to);
                to.writeFieldName("entries");
                Values.write(entries, desk.entries().on(asOf), to);
                to.writeStringField("as_of", asOf == null ? null : asOf.toString());
                to.writeEndObject();
            });
        });
    }

    private ListedStory found(String id, @Nullable LocalDate asOf) {
        return desk.browser()
                .story(id, RecordDesk.dueBy(asOf))
                .orElseThrow(() -> ProblemException.notFound("The record holds no story " + id));
    }

    private void entriesOf(Context context) {
        Asked asked = desk.asked(context);
        String id = asked.question().path("id");
        @Nullable LocalDate asOf = desk.asOf(asked);
        @Nullable Cursor after = asked.cursor(Cursor.Order.COUNTED);
        Extent extent = asked.extent(MOST_ENTRIES_AT_ONCE);
        asked.answer(() -> {
            String story = desk.record()
                    .story(id)
                    .orElseThrow(() -> ProblemException.notFound("The record holds no story " + id))
                    .id();
            return Values.page(
                    desk.browser().entriesOf(story, after, extent),
                    desk.entries().on(asOf));
        });
    }

    private void entries(Context context) {
        Asked asked = desk.asked(context);
        @Nullable LocalDate asOf = desk.asOf(asked);
        Facets facets = asked.ofEntries(asOf);
        @Nullable Cursor after = asked.cursor(Cursor.Order.ENTRIES);
        Extent extent = asked.extent(MOST_LISTED);
        asked.answer(() -> Values.page(
                desk.browser().entries(facets, after, extent), desk.entries().on(asOf)));
    }

    private void entry(Context context) {
        Asked asked = desk.asked(context);
        String id = asked.question().path("id");
        @Nullable LocalDate asOf = desk.asOf(asked);
        int claims = asked.claims();
        asked.answer(() -> {
            ListedEntry entry = found(id, null, claims);
            return Json.text(to -> desk.entries().write(entry, asOf, to));
        });
    }

    private ListedEntry found(String id, @Nullable Cursor after, int claims) {
        return desk.browser()
                .entry(id, after, claims)
                .orElseThrow(() -> ProblemException.notFound("The record holds no entry " + id));
    }

    private void claims(Context context) {
        Asked asked = desk.asked(context);
        String id = asked.question().path("id");
        @Nullable Cursor after = asked.cursor(Cursor.Order.COUNTED);
        int limit = asked.limit();
        asked.answer(() -> desk.entries().claims(found(id, after, limit)));
    }
}
