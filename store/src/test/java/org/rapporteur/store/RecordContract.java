package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;
import org.rapporteur.model.Signature;
import org.rapporteur.model.SignedReport;
import org.rapporteur.model.Story;

/** What each store promises. A subclass says how one is opened. */
abstract class RecordContract {
    private static final CodedReport PACT = Samples.pact();
    private static final CodedReport COPY = Samples.pactCopied();
    private static final CodedReport VISIT = Samples.visit();
    private static final CodedReport UNDATED = Samples.undated();
    private static final CodedReport WEATHER = Samples.weather();

    private RecordStore record;

    /** Opens the store of a name, which is empty the first time that a test opens it. */
    abstract RecordStore open(String name);

    /** Opens a store that is there, to read. */
    abstract RecordReader openForReading(String name);

    @BeforeEach
    void openRecord() {
        record = open("record");
    }

    @AfterEach
    void closeRecord() {
        record.close();
    }

    @Test
    void a_report_reads_back_with_its_findings_as_it_was_added() {
        Samples.all().forEach(record::add);

        for (CodedReport report : Samples.all()) {
            assertThat(record.codedReport(report.report().id())).contains(report);
            assertThat(record.hasReport(report.report().id())).isTrue();
        }
        assertThat(record.report(PACT.report().id())).contains(new FiledReport(PACT.report(), "1", null, null));
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(record.hasReport("r-0")).isFalse();
        assertThat(record.report("r-0")).isEmpty();
        assertThat(record.codedReport("r-0")).isEmpty();
        assertThat(record.story("s-0")).isEmpty();
        assertThat(record.entriesOf("s-0")).isEmpty();
        assertThat(record.entry("t-0")).isEmpty();
        assertThat(record.newestPublication()).isEmpty();
        assertThat(record.newestStories(5)).isEmpty();
        assertThat(record.counts()).isEqualTo(new RecordReader.Counts(0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"half \uD83D of a pair", "\uDE00", "nothing \0 is there", "\uFDD0", "\uD83D\uDE00 \u001B[2J"})
    void no_character_is_lost(String text) {
        CodedReport report = Samples.withEvents(Samples.report(text, "2024-03-04", text, text), 1);

        record.add(report);

        assertThat(record.codedReport(report.report().id())).contains(report);
        assertThat(WholeRecord.of(record)).contains(new FiledReport(report.report(), "1", null, null));
    }

    @Test
    void a_report_that_is_there_is_not_added_again() {
        assertThat(record.add(PACT)).isTrue();
        List<Object> before = WholeRecord.of(record);

        assertThat(record.add(new CodedReport(PACT.report(), "2", List.of()))).isFalse();

        assertThat(WholeRecord.of(record)).isEqualTo(before);
    }

    /** From two folders, say: which one is kept does not depend on which was read first. */
    @Test
    void of_two_readings_of_a_report_the_one_that_ranks_first_is_kept() {
        CodedReport early = Samples.withEvents(readingOf("2024-03-04"), 1);
        CodedReport late = Samples.withEvents(readingOf("2024-03-06"), 2);
        String id = early.report().id();
        assertThat(late.report().id()).isEqualTo(id);

        assertThat(record.add(late)).isTrue();
        record.file(List.of(Samples.story(late)), List.of());
        assertThat(record.add(early)).isTrue();
        assertThat(record.codedReport(id)).contains(early);
        assertThat(record.report(id)).contains(new FiledReport(early.report(), "1", null, null));
        assertThat(record.newestStories(5)).isEmpty();
        List<Object> kept = WholeRecord.of(record);

        assertThat(record.add(late)).isFalse();
        assertThat(WholeRecord.of(record)).isEqualTo(kept);
    }

    private static Report readingOf(String published) {
        return Samples.report("Rift Times", published, "Minister in Nairobi", "Kenya welcomed a minister.");
    }

    @Test
    void a_selection_also_finds_those_who_belong_to_a_state_under_another_code() {
        CodedReport company = Samples.ofCompany();
        record.add(company);
        List<String> ofState = new ArrayList<>();
        List<String> ofKind = new ArrayList<>();
        List<String> ofOther = new ArrayList<>();

        record.findings(FindingKind.EVENT, new Selection(null, null, Set.of("KEN")), found -> ofState.add(found.id()));
        record.findings(FindingKind.EVENT, new Selection(null, null, Set.of("MNC")), found -> ofKind.add(found.id()));
        record.findings(FindingKind.EVENT, new Selection(null, null, Set.of("NOR")), found -> ofOther.add(found.id()));

        String event = company.findings().get(0).id();
        assertThat(ofState).containsExactly(event);
        assertThat(ofKind).containsExactly(event);
        assertThat(ofOther).isEmpty();
    }

    @Test
    void reports_come_by_publication_then_by_id_and_undated_ones_first() {
        Samples.all().forEach(record::add);

        List<FiledReport> reports = new ArrayList<>();
        record.reports(Selection.ALL, reports::add);

        List<CodedReport> sameDay =
                VISIT.report().id().compareTo(COPY.report().id()) < 0 ? List.of(VISIT, COPY) : List.of(COPY, VISIT);
        assertThat(reports)
                .extracting(FiledReport::report)
                .containsExactly(
                        UNDATED.report(),
                        WEATHER.report(),
                        PACT.report(),
                        sameDay.get(0).report(),
                        sameDay.get(1).report());
    }

    @Test
    void findings_of_a_kind_come_in_the_order_of_the_reports() {
        Samples.all().forEach(record::add);

        List<String> events = new ArrayList<>();
        record.findings(
                FindingKind.EVENT,
                Selection.ALL,
                event -> events.add(event.basis().report()));
        List<Finding> quantities = new ArrayList<>();
        record.findings(FindingKind.QUANTITY, Selection.ALL, quantities::add);

        assertThat(events.subList(0, 2))
                .containsExactly(UNDATED.report().id(), PACT.report().id());
        assertThat(events).hasSize(4);
        assertThat(quantities)
                .containsExactly(PACT.findings().get(2), COPY.findings().get(2));
    }

    @Test
    void the_same_reports_in_any_order_give_the_same_record() {
        Random random = new Random(4);
        Samples.all().forEach(record::add);
        fileAll(record);
        List<Object> expected = WholeRecord.of(record);

        for (int i = 0; i < 5; i++) {
            List<CodedReport> shuffled = new ArrayList<>(Samples.all());
            Collections.shuffle(shuffled, random);
            try (RecordStore other = open("shuffled-" + i)) {
                shuffled.forEach(other::add);
                fileAll(other);
                assertThat(WholeRecord.of(other)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05,           , '',      copy visit",
        "2024-03-04, 2024-03-04, '',      pact weather",
        "          , 2024-03-04, '',      pact weather",
        "2024-03-06,           , '',      ''",
        "          ,           , NOR,     pact copy visit",
        "          ,           , NOR CHL, pact copy",
        "          ,           , KEN,     visit undated",
        "          , 2024-03-04, NOR CHL, pact",
        "          ,           , USA,     ''",
    })
    void a_selection_bounds_days_and_parties(LocalDate since, LocalDate until, String codes, String expected) {
        Samples.all().forEach(record::add);
        fileEachAlone(record);
        Selection selection = new Selection(since, until, Set.copyOf(words(codes)));
        List<String> ids = words(expected).stream().map(RecordContract::idOf).toList();

        List<String> reports = new ArrayList<>();
        record.reports(selection, filed -> reports.add(filed.report().id()));
        List<String> stories = new ArrayList<>();
        record.stories(selection, story -> stories.add(story.members().get(0).report()));
        assertThat(reports).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(stories).containsExactlyInAnyOrderElementsOf(ids);

        List<String> withFindings =
                ids.stream().filter(id -> !id.equals(WEATHER.report().id())).toList();
        List<String> events = new ArrayList<>();
        record.findings(
                FindingKind.EVENT, selection, event -> events.add(event.basis().report()));
        Set<String> entries = new java.util.HashSet<>();
        record.entries(selection, entry -> entries.add(entry.claims().get(0).report()));
        assertThat(events).containsExactlyInAnyOrderElementsOf(withFindings);
        assertThat(entries).containsExactlyInAnyOrderElementsOf(withFindings);
    }

    @Test
    void parties_must_act_together_in_one_finding() {
        record.add(PACT);
        Selection selection = new Selection(null, null, Set.of("NOR", "CHL"));

        List<Finding> quotations = new ArrayList<>();
        record.findings(FindingKind.QUOTATION, selection, quotations::add);

        assertThat(quotations).isEmpty();
    }

    @Test
    void a_story_comes_with_every_report_when_one_of_them_is_selected() {
        record.add(PACT);
        record.add(COPY);
        Story story = Samples.story(PACT, COPY);
        record.file(List.of(story), Samples.entries(story, PACT, COPY));

        List<Story> stories = new ArrayList<>();
        record.stories(new Selection(LocalDate.of(2024, 3, 5), null, Set.of()), stories::add);

        assertThat(stories).containsExactly(story);
    }

    @ParameterizedTest
    @CsvSource({
        "norway,                      pact copy visit",
        "NORWAY chile,                pact copy",
        "'\"fisheries pact\"',        pact copy",
        "'“fisheries pact” Monday',   pact copy",
        "'\"pact fisheries\"',        ''",
        "pact fisheries,              pact copy",
        "alesund,                     pact copy",
        "rain,                        weather",
        "nairobi kenya,               visit",
        "'norway\"',                  pact copy visit",
        "umbrella,                    ''",
    })
    void search_finds_reports_that_hold_all_the_words(String query, String expected) {
        Samples.all().forEach(record::add);

        assertThat(record.search(query, 10))
                .extracting(hit -> hit.report().report().id())
                .containsExactlyInAnyOrderElementsOf(
                        words(expected).stream().map(RecordContract::idOf).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "\"\"\"",
                "*",
                "nor*",
                "-norway",
                "NOT",
                "AND OR",
                "NEAR(",
                "title:norway",
                "(",
                "^norway",
                "a + b",
                "{title text}: x",
                "\0",
                "nor\0way",
                "'; DROP TABLE report; --",
                "\uD83D",
                "%",
                "☃",
                "\"norway \0",
                ":words",
                "<words>",
                "?"
            })
    void no_query_is_an_error(String query) {
        Samples.all().forEach(record::add);

        assertThat(record.search(query, 10)).isNotNull();
    }

    @Test
    void a_search_gives_the_best_first_with_words_around_the_match() {
        CodedReport passing =
                coded(Samples.report("Rift Times", "2024-03-06", "Storm", "A long way from Bergen. ".repeat(9)));
        record.add(passing);
        record.add(WEATHER);

        List<RecordReader.Hit> hits = record.search("bergen", 10);

        assertThat(hits).extracting(hit -> hit.report().report()).containsExactly(WEATHER.report(), passing.report());
        assertThat(hits.get(0).excerpt()).isEqualTo("Rain in Bergen");
        assertThat(hits.get(1).excerpt()).contains("way from Bergen.").endsWith("…");
        assertThat(record.search("bergen", 1)).hasSize(1);
        assertThat(record.search("bergen", 0)).isEmpty();
    }

    @Test
    void filed_stories_read_back_with_their_entries() {
        record.add(PACT);
        record.add(COPY);
        Story plain = Samples.story(PACT, COPY);
        Story story = new Story(
                plain.id(),
                List.of("s-1", "s-2"),
                plain.title(),
                plain.firstPublished(),
                plain.lastPublished(),
                plain.members(),
                plain.independentReports(),
                plain.parties());

        record.file(List.of(story), Samples.entries(story, PACT, COPY));

        assertThat(record.story(story.id())).contains(story);
        assertThat(record.story("s-2")).contains(story);
        assertThat(record.entriesOf(story.id())).isEqualTo(Samples.entries(story, PACT, COPY));
        assertThat(Samples.entries(story, PACT, COPY))
                .allSatisfy(entry -> assertThat(record.entry(entry.id())).contains(entry));
        assertThat(record.unfiledReports()).isEmpty();
        assertThat(record.report(COPY.report().id()))
                .contains(new FiledReport(
                        COPY.report(), "1", story.id(), PACT.report().id()));
    }

    @Test
    void reports_that_are_in_no_story_are_unfiled() {
        Samples.all().forEach(record::add);
        Story story = Samples.story(PACT);
        record.file(List.of(story), List.of());

        assertThat(record.unfiledReports())
                .isSorted()
                .containsExactlyInAnyOrder(
                        COPY.report().id(),
                        VISIT.report().id(),
                        UNDATED.report().id(),
                        WEATHER.report().id());
    }

    private static Signature signature(CodedReport coded, @Nullable String day, String key, String lasting) {
        return new Signature(
                coded.report().id(),
                day == null ? null : LocalDate.parse(day),
                List.of(key, "all"),
                List.of(lasting),
                "any\ncontent");
    }

    @Test
    void signatures_are_found_by_their_keys_among_near_days() {
        Samples.all().forEach(record::add);
        Signature pact = signature(PACT, "2024-03-04", "pact", "subject");
        Signature visit = signature(VISIT, "2024-03-05", "visit", "other subject");
        Signature undated = signature(UNDATED, null, "storm", "third");
        record.sign(List.of(pact, visit, undated));

        assertThat(record.signature(PACT.report().id())).contains(pact);
        assertThat(record.signature(WEATHER.report().id())).isEmpty();
        assertThat(record.unsignedReports())
                .containsExactlyInAnyOrder(COPY.report().id(), WEATHER.report().id());
        LocalDate fourth = LocalDate.parse("2024-03-04");
        assertThat(record.signatures(List.of("all"), null, null)).containsExactlyInAnyOrder(pact, visit, undated);
        assertThat(record.signatures(List.of("all"), fourth, fourth)).containsExactlyInAnyOrder(pact, undated);
        assertThat(record.signatures(List.of("other subject"), fourth, fourth)).containsExactly(visit);
        assertThat(record.signatures(List.of("pact", "visit"), null, fourth)).containsExactly(pact);
        assertThat(record.signatures(List.of(), null, null)).isEmpty();
    }

    @Test
    void a_report_keeps_its_first_signature() {
        record.add(PACT);
        Signature first = signature(PACT, "2024-03-04", "pact", "subject");
        record.sign(List.of(first));
        record.sign(List.of(first));
        assertThat(record.signatures(List.of("pact"), null, null)).containsExactly(first);
    }

    @Test
    void several_reports_are_added_at_once_with_their_signatures() {
        record.add(VISIT);
        Signature pact = signature(PACT, "2024-03-04", "pact", "subject");
        SignedReport signed = new SignedReport(PACT, pact);
        SignedReport held = new SignedReport(VISIT, signature(VISIT, "2024-03-05", "visit", "other subject"));

        assertThat(record.addAll(List.of(signed, held, signed))).containsExactly(signed);
        assertThat(record.codedReport(PACT.report().id())).contains(PACT);
        assertThat(record.signature(PACT.report().id())).contains(pact);
        assertThat(record.unsignedReports()).containsExactly(VISIT.report().id());
    }

    @Test
    void a_lasting_key_leads_to_the_stories_of_reports() {
        record.add(PACT);
        record.add(VISIT);
        record.sign(
                List.of(signature(PACT, "2024-03-04", "pact", "subject"), signature(VISIT, null, "visit", "subject")));
        Story pact = Samples.story(PACT);
        record.file(List.of(pact), Samples.entries(pact, PACT));

        assertThat(record.storiesUnder("subject"))
                .isEqualTo(Map.of(
                        PACT.report().id(),
                        Optional.of(pact.id()),
                        VISIT.report().id(),
                        Optional.empty()));
        assertThat(record.storiesUnder("pact")).isEmpty();
    }

    @Test
    void filing_anew_takes_away_the_stories_that_the_reports_were_in() {
        record.add(PACT);
        record.add(COPY);
        record.add(VISIT);
        Story pact = Samples.story(PACT);
        Story others = Samples.story(COPY, VISIT);
        record.file(List.of(pact, others), concat(Samples.entries(pact, PACT), Samples.entries(others, COPY, VISIT)));

        Story merged = Samples.story(PACT, COPY);
        record.file(List.of(merged), Samples.entries(merged, PACT, COPY));

        List<Story> stories = new ArrayList<>();
        record.stories(Selection.ALL, stories::add);
        assertThat(stories).containsExactly(merged);
        assertThat(record.counts().entries()).isEqualTo(8);
        assertThat(record.unfiledReports()).containsExactly(VISIT.report().id());
        assertThat(record.report(VISIT.report().id())).contains(new FiledReport(VISIT.report(), "1", null, null));
    }

    @Test
    void an_old_id_leads_to_the_story_that_holds_its_earliest_report() {
        record.add(COPY);
        Story late = Samples.story(COPY);
        record.file(List.of(late), List.of());
        record.add(PACT);
        Story early = Samples.story(PACT, COPY);
        record.file(List.of(early), List.of());
        assertThat(record.story(late.id())).contains(early);

        record.add(UNDATED);
        Story earliest = Samples.story(UNDATED, COPY, PACT);
        record.file(List.of(earliest), List.of());
        assertThat(record.story(late.id())).contains(earliest);
        assertThat(record.story(early.id())).contains(earliest);

        Story again = Samples.story(PACT);
        record.file(List.of(again, Samples.story(UNDATED, COPY)), List.of());
        assertThat(record.story(early.id())).contains(again);
    }

    @Test
    void filing_the_same_twice_changes_nothing() {
        Samples.all().forEach(record::add);
        fileAll(record);
        List<Object> before = WholeRecord.of(record);

        fileAll(record);

        assertThat(WholeRecord.of(record)).isEqualTo(before);
    }

    @Test
    void what_cannot_be_filed_changes_nothing() {
        record.add(PACT);
        record.add(COPY);
        Story story = Samples.story(PACT, COPY);
        record.file(List.of(story), Samples.entries(story, PACT));
        List<Object> before = WholeRecord.of(record);

        assertThatIllegalArgumentException()
                .as("a report that is not there")
                .isThrownBy(() -> record.file(List.of(Samples.story(PACT), Samples.story(VISIT)), List.of()));
        assertThatIllegalArgumentException()
                .as("a report in two stories")
                .isThrownBy(() -> record.file(List.of(Samples.story(PACT), Samples.story(PACT, COPY)), List.of()));
        assertThatIllegalArgumentException()
                .as("an entry of no story here")
                .isThrownBy(() -> record.file(List.of(Samples.story(COPY)), Samples.entries(story, PACT)));
        assertThatIllegalArgumentException()
                .as("a claim of a finding that is not there")
                .isThrownBy(() -> record.file(List.of(story), Samples.entries(story, VISIT)));

        assertThat(WholeRecord.of(record)).isEqualTo(before);
    }

    @Test
    void the_newest_stories_come_first() {
        Samples.all().forEach(record::add);
        fileEachAlone(record);

        assertThat(record.newestStories(3))
                .extracting(story -> story.lastPublished() == null
                        ? ""
                        : story.lastPublished().date().toString())
                .containsExactly("2024-03-05", "2024-03-05", "2024-03-04");
        assertThat(record.newestStories(3).get(2)).isEqualTo(Samples.story(PACT));
        assertThat(record.newestStories(0)).isEmpty();
        assertThat(record.newestPublication()).contains(Publication.parse("2024-03-05"));
    }

    @Test
    void a_reject_is_noted_once() {
        Reject second = Reject.of("in/b.json", "line 3", "broken off", "fetch it again");
        Reject first = Reject.of("in/a.json", null, "empty", "nothing to do");
        record.setAside(second);
        record.setAside(first);
        record.setAside(second);

        List<Reject> rejects = new ArrayList<>();
        record.rejects(rejects::add);

        assertThat(rejects)
                .containsExactlyInAnyOrder(first, second)
                .isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
    }

    @Test
    void counts_tell_how_much_there_is() {
        Samples.all().forEach(record::add);
        fileAll(record);
        record.setAside(Reject.of("in/b.json", null, "empty", "nothing to do"));

        assertThat(record.counts()).isEqualTo(new RecordReader.Counts(5, 10, 4, 10, 1));
    }

    @Test
    void a_record_is_the_same_when_it_is_opened_again() {
        Samples.all().forEach(record::add);
        fileAll(record);
        List<Object> before = WholeRecord.of(record);
        record.close();

        try (RecordReader reader = openForReading("record")) {
            assertThat(WholeRecord.of(reader)).isEqualTo(before);
        }
        record = open("record");
        assertThat(WholeRecord.of(record)).isEqualTo(before);
    }

    @Test
    void others_read_beside_a_writer() {
        record.add(PACT);
        try (RecordReader reader = openForReading("record")) {
            assertThat(reader.counts().reports()).isEqualTo(1);
            record.add(COPY);
            assertThat(reader.counts().reports()).isEqualTo(2);
        }
    }

    @Test
    void a_reading_sees_the_record_as_it_was_when_it_began() {
        record.add(PACT);
        record.add(COPY);
        List<String> seen = new ArrayList<>();

        record.reports(Selection.ALL, filed -> {
            record.add(VISIT);
            seen.add(filed.report().id());
        });

        assertThat(seen).containsExactly(PACT.report().id(), COPY.report().id());
        assertThat(record.counts().reports()).isEqualTo(3);
    }

    @Test
    void who_is_told_of_a_value_may_read_further() {
        Samples.all().forEach(record::add);
        List<CodedReport> coded = new ArrayList<>();

        record.reports(
                Selection.ALL,
                filed -> coded.add(record.codedReport(filed.report().id()).orElseThrow()));

        assertThat(coded).containsExactlyInAnyOrderElementsOf(Samples.all());
    }

    @Test
    void a_reader_that_stops_halfway_leaves_the_store_usable() {
        Samples.all().forEach(record::add);

        for (int i = 0; i < 20; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> record.reports(Selection.ALL, filed -> {
                        throw new IllegalArgumentException("enough");
                    }));
        }

        assertThat(record.counts().reports()).isEqualTo(5);
    }

    @Test
    void two_writers_wait_for_each_other() {
        try (RecordStore other = open("record")) {
            CompletableFuture<Void> one = CompletableFuture.runAsync(() -> addMany(record, "One"));
            CompletableFuture<Void> two = CompletableFuture.runAsync(() -> addMany(other, "Two"));
            CompletableFuture.allOf(one, two).join();

            assertThat(record.counts()).isEqualTo(other.counts());
            assertThat(record.counts().reports()).isEqualTo(40);
        }
    }

    @Test
    void several_threads_may_write_and_read_through_one_store() {
        CompletableFuture<?>[] work = IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                    addMany(record, "Thread " + thread);
                    WholeRecord.of(record);
                }))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(work).join();

        assertThat(record.counts().reports()).isEqualTo(80);
    }

    @Test
    void two_may_make_one_store_at_once() {
        for (int i = 0; i < 5; i++) {
            String name = "new-" + i;
            List<CompletableFuture<RecordStore>> opening = IntStream.range(0, 4)
                    .mapToObj(opener -> CompletableFuture.supplyAsync(() -> open(name)))
                    .toList();
            List<RecordStore> stores =
                    opening.stream().map(CompletableFuture::join).toList();
            stores.forEach(store -> store.add(PACT));
            assertThat(stores.get(0).counts().reports()).isEqualTo(1);
            stores.forEach(RecordStore::close);
        }
    }

    private static void addMany(RecordStore store, String outlet) {
        for (int i = 0; i < 20; i++) {
            store.add(coded(Samples.report(outlet, "2024-03-04", "Number " + i, "It is number " + i + ".")));
        }
    }

    private static CodedReport coded(Report report) {
        return new CodedReport(report, "1", List.of());
    }

    /** Report and copy are one story, the others one each. */
    private static void fileAll(RecordStore store) {
        Story pact = Samples.story(PACT, COPY);
        Story visit = Samples.story(VISIT);
        Story undated = Samples.story(UNDATED);
        store.file(
                List.of(pact, visit, undated, Samples.story(WEATHER)),
                concat(
                        Samples.entries(pact, PACT, COPY),
                        concat(Samples.entries(visit, VISIT), Samples.entries(undated, UNDATED))));
    }

    private static void fileEachAlone(RecordStore store) {
        for (CodedReport report : Samples.all()) {
            Story story = Samples.story(report);
            store.file(List.of(story), Samples.entries(story, report));
        }
    }

    private static String idOf(String name) {
        CodedReport report = switch (name) {
            case "pact" -> PACT;
            case "copy" -> COPY;
            case "visit" -> VISIT;
            case "undated" -> UNDATED;
            case "weather" -> WEATHER;
            default -> throw new IllegalArgumentException(name);
        };
        return report.report().id();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
