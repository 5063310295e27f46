package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.model.FindingKind;
import org.rapporteur.server.http.ProblemException;
import org.rapporteur.server.view.CountView;
import org.rapporteur.server.view.Values;
import org.rapporteur.store.Cursor;
import org.rapporteur.store.EventCounts;
import org.rapporteur.store.Extent;
import org.rapporteur.store.Facets;
import org.rapporteur.store.ListedEntry;
import org.rapporteur.store.Page;
import org.rapporteur.store.RecordBrowser;
import org.rapporteur.store.RecordBrowser.Grouping;
import org.rapporteur.store.RecordBrowser.PartyCount;
import org.rapporteur.store.Selection;

/** Pairs of parties, and parties alone. */
final class PartyRoutes {
    private static final int MOST_SHOWN = 100;
    private static final int MOST_QUOTATIONS = 50;
    private static final int LONGEST_NAME = 500;

    private final RecordDesk desk;
    private final RecordBrowser browser;

    PartyRoutes(RecordDesk desk) {
        this.desk = requireNonNull(desk, "desk");
        this.browser = desk.browser();
    }

    void putOn(Routes routes) {
        routes.get("/pairs", this::pairs);
        routes.get("/pairs/{a}/{b}", this::pair);
        routes.get("/pairs/{a}/{b}/events", this::eventsBetween);
        routes.get("/pairs/{a}/{b}/quotations", this::quotationsBetween);
        routes.get("/entities", this::entities);
        routes.get("/entities/{code}", this::entity);
    }

    private void pairs(Context context) {
        Asked asked = desk.asked(context);
        Selection selection = asked.selection();
        @Nullable Cursor after = asked.cursor(Cursor.Order.COUNTED);
        int limit = asked.limit();
        asked.answer(() -> Values.page(browser.pairs(selection, after, limit), this::writePair));
    }

    private void writePair(RecordBrowser.Dyad dyad, JsonGenerator to) throws IOException {
        desk.counts().pair(dyad.first(), dyad.second(), dyad.counts(), to);
    }

    private void pair(Context context) {
        Asked asked = desk.asked(context);
        Between between = Between.of(asked);
        @Nullable LocalDate asOf = desk.asOf(asked);
        Extent extent = new Extent(MOST_SHOWN, asked.claims());
        asked.answer(() -> pair(between, asOf, extent));
    }

    /** Two parties that a path names, and the days that are asked for. */
    private record Between(String a, String b, Selection days) {
        static Between of(Asked asked) {
            String a = asked.code("a");
            String b = asked.code("b");
            if (a.equals(b)) {
                throw ProblemException.notFound("A pair has two parties, and " + a + " is one");
            }
            return new Between(a, b, asked.days());
        }

        List<EventCounts> counts(RecordBrowser browser, Grouping by) {
            return browser.pair(a, b, by, days);
        }

        Selection together() {
            return new Selection(days.since(), days.until(), Set.of(a, b));
        }
    }

    private String pair(Between between, @Nullable LocalDate asOf, Extent extent) {
        List<EventCounts> all = between.counts(browser, Grouping.NONE);
        List<EventCounts> months = between.counts(browser, Grouping.MONTH);
        List<EventCounts> types = between.counts(browser, Grouping.TYPE);
        return Json.text(to -> {
            to.writeStartObject();
            to.writeFieldName("pair");
            if (all.isEmpty()) {
                to.writeNull();
            } else {
                desk.counts().pair(between.a(), between.b(), all.get(0), to);
            }
            CountView.months(months, true, to);
            CountView.types(types, to);
            standing(between.together(), asOf, extent, to);
            to.writeEndObject();
        });
    }

    /** Relations and plans, and the day on which they are looked at. */
    private void standing(Selection selection, @Nullable LocalDate asOf, Extent extent, JsonGenerator to)
            throws IOException {
        Facets facets = Facets.of(selection);
        Facets relations = facets.with(Facets.Coding.of(FindingKind.RELATION));
        Facets plans = facets.with(new Facets.Standing(null, null, Facets.PlanBound.ANY, 0));
        Values.Item<ListedEntry> entry = desk.entries().on(asOf);
        Values.list("relations", browser.entries(relations, null, extent).items(), entry, to);
        Values.list("plans", browser.entries(plans, null, extent).items(), entry, to);
        to.writeStringField("as_of", asOf == null ? null : asOf.toString());
    }

    private void eventsBetween(Context context) {
        Asked asked = desk.asked(context);
        Between between = Between.of(asked);
        Facets.Coding coding = asked.coding(null);
        @Nullable Cursor after = asked.cursor(Cursor.Order.EVENTS);
        int limit = asked.limit();
        asked.answer(() -> Values.page(
                browser.eventsBetween(between.a(), between.b(), between.days(), coding, after, limit),
                desk.findings().withPassages(desk.record())));
    }

    private void quotationsBetween(Context context) {
        Asked asked = desk.asked(context);
        Between between = Between.of(asked);
        @Nullable Cursor after = asked.cursor(Cursor.Order.ENTRIES);
        Extent extent = asked.extent(MOST_QUOTATIONS);
        asked.answer(() -> Values.page(
                browser.quotationsBetween(between.a(), between.b(), between.days(), after, extent),
                desk.entries().on(null)));
    }

    private void entities(Context context) {
        Asked asked = desk.asked(context);
        Selection days = asked.days();
        @Nullable String beginning = asked.question().text("q", LONGEST_NAME);
        @Nullable Cursor after = asked.cursor(Cursor.Order.COUNTED);
        int limit = asked.limit();
        asked.answer(() -> {
            List<PartyCount> parties = desk.parties(days).stream()
                    .filter(party -> beginning == null || beginsSo(party.code(), beginning))
                    .toList();
            return Values.page(slice(parties, after, limit), desk.counts()::party);
        });
    }

    private boolean beginsSo(String code, String beginning) {
        String wanted = beginning.toLowerCase(Locale.ROOT);
        return code.toLowerCase(Locale.ROOT).startsWith(wanted)
                || desk.names().readable(code).toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    /** A page of a list that is made whole. */
    static <T> Page<T> slice(List<T> all, @Nullable Cursor after, int limit) {
        int from = (int) Math.min(after == null ? 0 : after.number(0), all.size());
        int until = Math.min(from + limit, all.size());
        return new Page<>(all.subList(from, until), until == all.size() ? null : Cursor.behind(until));
    }

    private void entity(Context context) {
        Asked asked = desk.asked(context);
        String code = asked.code("code");
        Selection days = asked.days();
        @Nullable LocalDate asOf = desk.asOf(asked);
        Extent extent = new Extent(MOST_SHOWN, asked.claims());
        asked.answer(() -> entity(code, days, asOf, extent));
    }

    private String entity(String code, Selection days, @Nullable LocalDate asOf, Extent extent) {
        PartyCount count = desk.parties(days).stream()
                .filter(party -> party.code().equals(code))
                .findFirst()
                .orElse(new PartyCount(code, 0, 0, null));
        Selection own = new Selection(days.since(), days.until(), Set.of(code));
        List<RecordBrowser.Dyad> partners = browser.pairs(own, null, MOST_SHOWN).items();
        return Json.text(to -> {
            to.writeStartObject();
            to.writeFieldName("entity");
            desk.counts().party(count, to);
            CountView.months(browser.party(code, Grouping.MONTH, days), false, to);
            CountView.types(browser.party(code, Grouping.TYPE, days), to);
            Values.list("partners", partners, (dyad, list) -> writePartner(code, dyad, list), to);
            Values.list("names", browser.names(code, MOST_SHOWN), CountView::name, to);
            standing(own, asOf, extent, to);
            to.writeEndObject();
        });
    }

    private void writePartner(String code, RecordBrowser.Dyad dyad, JsonGenerator to) throws IOException {
        String other = dyad.first().equals(code) ? dyad.second() : dyad.first();
        desk.counts().pair(code, other, dyad.counts(), to);
    }
}
