package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventType;
import org.rapporteur.model.FindingKind;
import org.rapporteur.server.view.CountView;
import org.rapporteur.server.view.Passages;
import org.rapporteur.server.view.SeriesView;
import org.rapporteur.server.view.SuggestionView;
import org.rapporteur.server.view.Values;
import org.rapporteur.store.Cursor;
import org.rapporteur.store.Facets;
import org.rapporteur.store.Page;
import org.rapporteur.store.RecordBrowser.PartyCount;
import org.rapporteur.store.Selection;
import org.rapporteur.store.SourcedFinding;

/** Figures, places, names and outlets over the whole record. */
final class OverviewRoutes {
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_BEGINNING = 200;
    private static final int MOST_SUGGESTIONS = 50;

    private final RecordDesk desk;

    OverviewRoutes(RecordDesk desk) {
        this.desk = requireNonNull(desk, "desk");
    }

    void putOn(Routes routes) {
        routes.get("/names", this::names);
        routes.get("/outlets", this::outlets);
        routes.get("/series", this::series);
        routes.get("/places", this::places);
        routes.get("/suggest", this::suggest);
    }

    private void names(Context context) {
        Asked asked = desk.asked(context);
        asked.answer(() -> Json.text(to -> {
            to.writeStartObject();
            for (Map.Entry<String, String> name : desk.names().all().entrySet()) {
                to.writeStringField(name.getKey(), name.getValue());
            }
            to.writeEndObject();
        }));
    }

    private void outlets(Context context) {
        Asked asked = desk.asked(context);
        @Nullable Cursor after = asked.cursor(Cursor.Order.COUNTED);
        int limit = asked.limit();
        asked.answer(
                () -> Values.page(PartyRoutes.slice(desk.standing().outlets().get(), after, limit), CountView::outlet));
    }

    private void series(Context context) {
        Asked asked = desk.asked(context);
        Selection selection = asked.selection();
        Facets.Coding coding = new Facets.Coding(
                FindingKind.QUANTITY,
                null,
                null,
                0,
                asked.question().text("measure", LONGEST_NAME),
                asked.question().text("unit", LONGEST_NAME));
        @Nullable Cursor after = asked.cursor(Cursor.Order.COUNTED);
        int limit = asked.limit();
        asked.answer(() -> series(selection, coding, after, limit));
    }

    private String series(Selection selection, Facets.Coding coding, @Nullable Cursor after, int limit) {
        Page<SeriesView> page =
                desk.browser().series(selection, coding, after, limit).map(SeriesView::of);
        Map<String, Entry> entries = desk.browser()
                .entriesWithIds(page.items().stream()
                        .flatMap(series -> series.points().stream())
                        .map(SourcedFinding::entry)
                        .filter(Objects::nonNull)
                        .toList());
        Passages passages = new Passages(desk.record());
        return Values.page(page, (series, to) -> series.write(entries, passages, to));
    }

    private void places(Context context) {
        Asked asked = desk.asked(context);
        Selection selection = asked.selection();
        @Nullable EventType type = asked.type();
        asked.answer(() -> Values.page(
                new Page<>(desk.browser().places(selection, type, selection.parties()), null), desk.counts()::place));
    }

    private void suggest(Context context) {
        Asked asked = desk.asked(context);
        String beginning = asked.question().neededText("q", LONGEST_BEGINNING);
        int limit = asked.question().number("limit", 1, MOST_SUGGESTIONS, 10);
        asked.answer(() -> Values.page(new Page<>(suggestions(beginning, limit), null), SuggestionView::write));
    }

    /** Parties by code or name first, then names in the record, then outlets. */
    private List<SuggestionView> suggestions(String beginning, int limit) {
        String wanted = beginning.strip().toLowerCase(Locale.ROOT);
        List<SuggestionView> suggestions = new ArrayList<>(parties(wanted).toList());
        desk.browser().namesLike(beginning, limit).stream()
                .map(name -> new SuggestionView(name.name(), "name", name.code(), name.reports()))
                .filter(name ->
                        suggestions.stream().noneMatch(party -> party.text().equals(name.text())))
                .toList()
                .forEach(suggestions::add);
        desk.standing().outlets().get().stream()
                .filter(outlet -> outlet.outlet().toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(outlet ->
                        suggestions.add(new SuggestionView(outlet.outlet(), "outlet", null, outlet.reports())));
        return suggestions.stream().limit(limit).toList();
    }

    private Stream<SuggestionView> parties(String wanted) {
        return desk.parties(Selection.ALL).stream()
                .filter(party -> isCalled(party, wanted))
                .map(party -> new SuggestionView(
                        desk.names().readable(party.code()), "party", party.code(), party.reports()));
    }

    private boolean isCalled(PartyCount party, String wanted) {
        String name = " " + desk.names().readable(party.code()).toLowerCase(Locale.ROOT);
        return party.code().toLowerCase(Locale.ROOT).startsWith(wanted) || name.contains(" " + wanted);
    }
}
