package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Claim;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventType;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Story;
import org.rapporteur.store.RecordBrowser.Grouping;

/** What each store promises to those who browse it. */
abstract class BrowserContract {
    private static final CodedReport PACT = Samples.pact();
    private static final CodedReport COPY = Samples.pactCopied();
    private static final CodedReport VISIT = Samples.visit();
    private static final Selection NORWAY_AND_CHILE = new Selection(null, null, Set.of("NOR", "CHL"));

    private RecordStore record;
    private RecordBrowser browser;

    /** Opens the store of a name, which is empty the first time that a test opens it. */
    abstract RecordStore open(String name);

    /** Opens a store that is there, to browse. */
    abstract RecordBrowser openForBrowsing(String name);

    @BeforeEach
    void openRecord() {
        record = open("record");
        browser = openForBrowsing("record");
    }

    @AfterEach
    void closeRecord() {
        browser.close();
        record.close();
    }

    private void addAll() {
        Samples.all().forEach(record::add);
        Story pact = Samples.story(PACT, COPY);
        Story visit = Samples.story(VISIT);
        record.file(List.of(pact, visit), concat(Samples.entries(pact, PACT, COPY), Samples.entries(visit, VISIT)));
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** Event of the pact as something that happened, done by the first to the second. */
    private static PoliticalEvent happened(CodedReport report, int actor, int recipient) {
        PoliticalEvent told = (PoliticalEvent) report.findings().get(0);
        Act act = new Act(EventType.AID, List.of("visit"), List.of(), Set.of(), null, 5, null);
        List<Entity> parties = told.actors();
        return new PoliticalEvent(
                told.basis(),
                act,
                List.of(parties.get(actor)),
                List.of(parties.get(recipient)),
                told.time(),
                told.place(),
                told.words(),
                null);
    }

    @Test
    void an_empty_record_has_nothing_to_show() {
        assertThat(browser.reports(Facets.ALL, null, 5).items()).isEmpty();
        assertThat(browser.findings(Facets.ALL, null, 5).items()).isEmpty();
        assertThat(browser.stories(Facets.ALL, null, null, 5).items()).isEmpty();
        assertThat(browser.entries(Facets.ALL, null, Extent.whole(5)).items()).isEmpty();
        assertThat(browser.search("pact", Facets.ALL, null, 5).items()).isEmpty();
        assertThat(browser.pairs(Selection.ALL, null, 5).items()).isEmpty();
        assertThat(browser.pair("CHL", "NOR", Grouping.NONE, Selection.ALL)).isEmpty();
        assertThat(browser.parties(Selection.ALL)).isEmpty();
        assertThat(browser.places(Selection.ALL, null, Set.of())).isEmpty();
        assertThat(browser.story("s-0", null)).isEmpty();
        assertThat(browser.entry("t-0", null, 9)).isEmpty();
        assertThat(browser.newestPublication()).isEmpty();
    }

    @Test
    void its_version_changes_when_somebody_writes_and_only_then() {
        String before = browser.version();
        browser.reports(Facets.ALL, null, 5);
        assertThat(browser.version()).isEqualTo(before);

        record.add(PACT);

        assertThat(browser.version()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void pages_of_any_size_are_the_whole_list_once(int size) {
        addAll();

        assertThat(paged(after -> browser.reports(Facets.ALL, after, size)))
                .extracting(filed -> filed.report().id())
                .hasSize(5)
                .isEqualTo(reportsNewestFirst());
        assertThat(paged(after -> browser.findings(Facets.ALL, after, size)))
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(paged(after -> browser.findings(Facets.of(NORWAY_AND_CHILE), after, size)))
                .extracting(found -> found.finding().kind())
                .containsExactly(
                        FindingKind.EVENT,
                        FindingKind.RELATION,
                        FindingKind.QUANTITY,
                        FindingKind.EVENT,
                        FindingKind.RELATION,
                        FindingKind.QUANTITY);
        assertThat(paged(after -> browser.stories(Facets.ALL, null, after, size)))
                .hasSize(2);
        assertThat(paged(after -> browser.entries(Facets.ALL, after, Extent.whole(size))))
                .extracting(listed -> listed.entry().id())
                .hasSize(9)
                .doesNotHaveDuplicates();
        assertThat(paged(after -> browser.eventsBetween("NOR", "CHL", Selection.ALL, Facets.Coding.ANY, after, size)))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private List<String> reportsNewestFirst() {
        List<String> reports = new ArrayList<>();
        record.reports(Selection.ALL, filed -> reports.add(0, filed.report().id()));
        return reports;
    }

    private static <T> List<T> paged(Function<@Nullable Cursor, Page<T>> list) {
        List<T> all = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            Page<T> page = list.apply(after);
            all.addAll(page.items());
            after = page.next() == null
                    ? null
                    : Cursor.parse(page.next().order(), page.next().toString());
        } while (after != null);
        return all;
    }

    @Test
    void each_finding_comes_with_its_report_and_its_entry() {
        addAll();

        SourcedFinding found = browser.findingsOf(COPY.report().id()).get(0);

        assertThat(found.finding()).isEqualTo(COPY.findings().get(0));
        assertThat(found.report().outlet()).isEqualTo("Andes Diario");
        assertThat(found.report().copyOf()).isEqualTo(PACT.report().id());
        assertThat(browser.entry(String.valueOf(found.entry()), null, 9)
                        .orElseThrow()
                        .findings())
                .containsKey(found.finding().id());
        assertThat(browser.findingCounts(PACT.report().id()))
                .containsEntry("EVENT", 1L)
                .hasSize(4);
    }

    @Test
    void figures_of_one_thing_are_a_series_and_bounds_choose_among_them() {
        addAll();
        Facets.Coding trade = new Facets.Coding(null, null, null, 0, "trade", "USD");
        Facets.Coding other = new Facets.Coding(null, null, null, 0, "aid", null);

        List<List<SourcedFinding>> all =
                browser.series(Selection.ALL, Facets.Coding.ANY, null, 9).items();

        assertThat(all)
                .singleElement()
                .satisfies(figures -> assertThat(figures)
                        .hasSize(2)
                        .allSatisfy(figure -> assertThat(figure.finding()).isInstanceOf(Quantity.class)));
        assertThat(browser.series(NORWAY_AND_CHILE, trade, null, 9).items()).isEqualTo(all);
        assertThat(browser.series(Selection.ALL, other, null, 9).items()).isEmpty();
        assertThat(browser.series(new Selection(null, null, Set.of("KEN")), Facets.Coding.ANY, null, 9)
                        .items())
                .isEmpty();
    }

    @Test
    void an_entry_lists_some_of_its_claims_and_says_where_the_rest_begins() {
        addAll();
        Story story = Samples.story(PACT, COPY);
        String first = PACT.findings().get(0).id();
        String second = COPY.findings().get(0).id();
        Entry both = new Entry(
                Entry.idFor(story.id(), first),
                story.id(),
                FindingKind.EVENT,
                "Both say it",
                Entry.Verdict.SINGLE,
                List.of(),
                1,
                List.of(
                        new Claim(PACT.report().id(), first, Claim.Standing.LEAD, 1, null, null),
                        new Claim(COPY.report().id(), second, Claim.Standing.SAME, 1, null, null)),
                null);
        record.file(List.of(story), List.of(both));

        ListedEntry begun = browser.entry(both.id(), null, 1).orElseThrow();
        ListedEntry ended = browser.entry(both.id(), begun.following(), 1).orElseThrow();

        assertThat(begun.claims()).containsExactly(both.claims().get(0));
        assertThat(begun.findings()).containsOnlyKeys(first);
        assertThat(begun.originals())
                .containsEntry(COPY.report().id(), PACT.report().id());
        assertThat(ended.claims()).containsExactly(both.claims().get(1));
        assertThat(ended.next()).isEmpty();
        assertThat(browser.entriesOf(story.id(), null, new Extent(9, 1)).items())
                .singleElement()
                .isEqualTo(begun);
    }

    @Test
    void bounds_of_outlet_words_type_measure_and_confidence_hold() {
        addAll();
        Facets outlet = new Facets(
                Selection.ALL, new Facets.Source("Rift Times", null, null), Facets.Coding.ANY, Facets.Standing.ANY);
        Facets words = new Facets(
                Selection.ALL, new Facets.Source(null, "nairobi", null), Facets.Coding.ANY, Facets.Standing.ANY);

        assertThat(browser.reports(outlet, null, 9).items()).hasSize(1);
        assertThat(browser.stories(outlet, null, null, 9).items()).hasSize(1);
        assertThat(browser.entries(outlet, null, Extent.whole(9)).items()).hasSize(1);
        assertThat(browser.findings(words, null, 9).items()).hasSize(1);
        assertThat(browser.findings(coded(EventType.CONSULT, 0, null), null, 9).items())
                .hasSize(1);
        assertThat(browser.findings(coded(null, 0.93, null), null, 9).items()).hasSize(2);
        assertThat(browser.findings(coded(null, 0, "trade"), null, 9).items()).hasSize(2);
        assertThat(browser.findings(coded(null, 0, "trade in cod"), null, 9).items())
                .isEmpty();
    }

    private static Facets coded(@Nullable EventType type, double confidence, @Nullable String measure) {
        return Facets.ALL.with(new Facets.Coding(null, type, null, confidence, measure, null));
    }

    @Test
    void plans_are_found_by_how_they_stand_on_a_day() {
        addAll();
        LocalDate due = LocalDate.of(2024, 4, 1);

        assertThat(browser.entries(plan("open", due), null, Extent.whole(99)).items())
                .hasSize(9);
        assertThat(browser.entries(plan("overdue", due), null, Extent.whole(99)).items())
                .isEmpty();
        assertThat(browser.entries(plan("overdue", due.plusDays(1)), null, Extent.whole(99))
                        .items())
                .hasSize(9);
        assertThat(browser.entries(plan("done", due), null, Extent.whole(99)).items())
                .isEmpty();
        assertThat(browser.plansDue(due, due, Extent.whole(99))).hasSize(9);
        assertThat(browser.plansDue(due.plusDays(1), due.plusDays(9), Extent.whole(99)))
                .isEmpty();
        assertThat(browser.stories(Facets.ALL, due, null, 1)
                        .items()
                        .get(0)
                        .tally()
                        .plansDue())
                .isPositive();
    }

    private static Facets plan(String status, LocalDate asOf) {
        return Facets.ALL.with(new Facets.Standing(null, null, new Facets.PlanBound(status, asOf), 0));
    }

    @Test
    void events_count_by_pair_and_direction_unless_denied_or_told_as_history() {
        addAll();
        assertThat(browser.pairs(Selection.ALL, null, 9).items()).isEmpty();

        CodedReport told = new CodedReport(
                Samples.report("Fjord Post", "2024-03-06", "Aid", PACT.report().text()), "1", List.of());
        CodedReport aid = withEvent(told, 0, 1);
        record.add(aid);

        assertThat(browser.pairs(Selection.ALL, null, 9).items())
                .singleElement()
                .satisfies(pair -> assertThat(pair.counts().events()).isEqualTo(1));
        EventCounts forth =
                browser.pair("NOR", "CHL", Grouping.MONTH, Selection.ALL).get(0);
        EventCounts back =
                browser.pair("CHL", "NOR", Grouping.TYPE, Selection.ALL).get(0);
        assertThat(forth.key()).isEqualTo("2024-03");
        assertThat(forth.directions()).isEqualTo(back.directions().reversed());
        assertThat(forth.directions().forth() + forth.directions().back()).isEqualTo(1);
        assertThat(back.key()).isEqualTo("AID");
        assertThat(forth.quads().materialCooperation()).isEqualTo(1);
        assertThat(forth.meanScale()).isEqualTo(5);
        assertThat(browser.pair("NOR", "CHL", Grouping.NONE, until(LocalDate.of(2024, 3, 3))))
                .isEmpty();
        assertThat(browser.party("CHL", Grouping.NONE, Selection.ALL).get(0).events())
                .isEqualTo(1);
        assertThat(browser.places(Selection.ALL, EventType.AID, Set.of("CHL")))
                .singleElement()
                .satisfies(place -> assertThat(place.places()).containsEntry("Ålesund", 1L));
    }

    private static CodedReport withEvent(CodedReport report, int actor, int recipient) {
        PoliticalEvent event = happened(PACT, actor, recipient);
        PoliticalEvent own = new PoliticalEvent(
                Basis.of(FindingKind.EVENT, report.report().id(), event.basis().evidence(), 0.8, "own"),
                event.act(),
                event.actors(),
                event.recipients(),
                event.time(),
                event.place(),
                event.words(),
                null);
        return new CodedReport(report.report(), "1", List.of(own));
    }

    private static Selection until(LocalDate day) {
        return new Selection(null, day, Set.of());
    }

    @Test
    void parties_names_and_outlets_are_counted_by_reports() {
        addAll();

        assertThat(browser.parties(Selection.ALL).get(0))
                .isEqualTo(new RecordBrowser.PartyCount("CHL", 3, 7, "2024-03-05"));
        assertThat(browser.namesLike("norw", 9))
                .contains(new RecordBrowser.NameCount("Norway", "NOR", 3))
                .anySatisfy(name -> assertThat(name.name()).isEqualTo("the Norwegian minister"));
        assertThat(browser.namesLike("\"*", 9)).isEmpty();
        assertThat(browser.names("KEN", 9)).containsExactly(new RecordBrowser.NameCount("Kenya", "KEN", 2));
        assertThat(browser.outlets().get(0))
                .isEqualTo(new RecordBrowser.OutletCount("Fjord Post", 2, "2024-03-04", "2024-03-04"));
    }

    @Test
    void what_is_filed_anew_leaves_nothing_behind() {
        addAll();
        Story alone = Samples.story(PACT);
        Story copy = Samples.story(COPY);
        List<Entry> entries = Samples.entries(alone, PACT);

        record.file(List.of(alone, copy), entries);

        assertThat(browser.stories(Facets.of(NORWAY_AND_CHILE), null, null, 9).items())
                .hasSize(2);
        Facets said = new Facets(
                Selection.ALL, new Facets.Source(null, "said fjord", null), Facets.Coding.ANY, Facets.Standing.ANY);
        assertThat(browser.entries(said, null, Extent.whole(99)).items()).hasSize(entries.size());
        Facets gone = new Facets(
                Selection.ALL, new Facets.Source(null, "said andes", null), Facets.Coding.ANY, Facets.Standing.ANY);
        assertThat(browser.entries(gone, null, Extent.whole(99)).items()).isEmpty();
    }

    @Test
    void a_story_is_there_by_its_id_and_tells_how_its_entries_stand() {
        addAll();
        Story pact = Samples.story(PACT, COPY);

        ListedStory listed = browser.story(pact.id(), null).orElseThrow();

        assertThat(listed.story()).isEqualTo(pact);
        assertThat(listed.reports()).hasSize(2);
        assertThat(listed.entries()).hasSize(8);
        assertThat(listed.foremost()).isNotEmpty();
        assertThat(browser.story(Story.idFor(COPY.report().id()), null)).isPresent();
        assertThat(browser.titles(List.of(pact.id()))).containsEntry(pact.id(), pact.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "ZmlyczpzZWNvbmQ"})
    void a_text_that_is_no_place_in_a_list_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse(Cursor.Order.FINDINGS, text));
    }
}
