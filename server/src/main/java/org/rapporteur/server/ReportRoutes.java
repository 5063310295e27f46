package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.server.http.ProblemException;
import org.rapporteur.server.view.ReportView;
import org.rapporteur.server.view.Values;
import org.rapporteur.store.Cursor;
import org.rapporteur.store.Facets;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.Page;
import org.rapporteur.store.RecordReader;

/** Reports, findings, and words in them. */
final class ReportRoutes {
    private static final int LONGEST_WORDS = 500;

    private final RecordDesk desk;

    ReportRoutes(RecordDesk desk) {
        this.desk = requireNonNull(desk, "desk");
    }

    void putOn(Routes routes) {
        routes.get("/reports", this::reports);
        routes.get("/reports/{id}", this::report);
        routes.get("/reports/{id}/findings", this::findingsOf);
        routes.get("/findings", this::findings);
        routes.get("/search", this::search);
    }

    private void reports(Context context) {
        Asked asked = desk.asked(context);
        boolean withText = asked.question().flag("text");
        Facets.Source source = asked.source();
        Facets facets = new Facets(
                asked.selection(),
                new Facets.Source(
                        source.outlet(), source.words(), asked.question().text("story", LONGEST_WORDS)),
                asked.ofType(),
                Facets.Standing.ANY);
        @Nullable Cursor after = asked.cursor(Cursor.Order.REPORTS);
        int limit = asked.limit();
        asked.answer(() -> Values.page(desk.browser().reports(facets, after, limit), ReportView.withText(withText)));
    }

    private void report(Context context) {
        Asked asked = desk.asked(context);
        String id = asked.question().path("id");
        asked.answer(() -> {
            FiledReport report = found(id);
            @Nullable
            String title = Optional.ofNullable(report.story())
                    .map(story -> desk.browser().titles(Set.of(story)).get(story))
                    .orElse(null);
            return ReportView.whole(report, title, desk.browser().findingCounts(id));
        });
    }

    private FiledReport found(String id) {
        return desk.record()
                .report(id)
                .orElseThrow(() -> ProblemException.notFound("The record holds no report " + id));
    }

    private void findingsOf(Context context) {
        Asked asked = desk.asked(context);
        String id = asked.question().path("id");
        asked.answer(() -> {
            found(id);
            return Values.page(new Page<>(desk.browser().findingsOf(id), null), desk.findings()::write);
        });
    }

    private void findings(Context context) {
        Asked asked = desk.asked(context);
        Facets facets =
                new Facets(asked.selection(), asked.source(), asked.coding(asked.kind("kind")), Facets.Standing.ANY);
        @Nullable Cursor after = asked.cursor(Cursor.Order.FINDINGS);
        int limit = asked.limit();
        asked.answer(() -> Values.page(desk.browser().findings(facets, after, limit), desk.findings()::write));
    }

    private void search(Context context) {
        Asked asked = desk.asked(context);
        String words = asked.question().neededText("q", LONGEST_WORDS);
        Facets facets = new Facets(
                asked.selection(),
                new Facets.Source(asked.question().text("outlet", LONGEST_WORDS), null, null),
                asked.ofType(),
                Facets.Standing.ANY);
        @Nullable Cursor after = asked.cursor(Cursor.Order.COUNTED);
        int limit = asked.limit(20);
        asked.answer(() -> hits(desk.browser().search(words, facets, after, limit)));
    }

    private String hits(Page<RecordReader.Hit> hits) {
        List<String> stories = hits.items().stream()
                .map(hit -> hit.report().story())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, String> titles = desk.browser().titles(stories);
        return Values.page(hits, (hit, to) -> ReportView.write(hit, titles, to));
    }
}
