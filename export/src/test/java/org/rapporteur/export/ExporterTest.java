package org.rapporteur.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.Json;
import org.rapporteur.model.Act;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Claim;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Plan;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;
import org.rapporteur.store.Selection;
import org.rapporteur.store.Stores;

class ExporterTest {
    private static final String TEXT = "Norway sent 300 tonnes of grain, \"a gift\",\nto Chad on Monday.";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 13);

    private final Report report = Report.of(
            new Origin("17", "in/17.txt", "Harbour Post", null),
            new Masthead(Publication.on(LocalDate.of(2024, 5, 14)), "=1+1 Grain", null, null, null, "en"),
            TEXT,
            Map.of());

    private static final Exporter EXPORTER = new Exporter(org.rapporteur.knowledge.Knowledge.shipped());

    @TempDir
    Path folder;

    private RecordReader record;

    @BeforeEach
    void aRecord() {
        String location = folder.resolve("store").toString();
        try (RecordWriter writer = Stores.open(location)) {
            PoliticalEvent sent = event(Set.of());
            writer.add(
                    new CodedReport(report, "test-1", List.of(sent, event(Set.of(AuxiliaryMode.NEGATION)), tonnes())));
            Story story = new Story(
                    Story.idFor(report.id()),
                    List.of(),
                    "Grain",
                    report.masthead().published(),
                    report.masthead().published(),
                    List.of(new Story.Member(report.id(), null)),
                    1,
                    List.of("NOR", "TCD"));
            writer.file(List.of(story), List.of(entry(story, sent)));
            writer.setAside(Reject.of("in/18.txt", null, "it is empty", "remove it"));
        }
        record = Stores.openForReading(location);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static Evidence words(String words) {
        int start = TEXT.indexOf(words);
        return new Evidence(Span.of(start, start + words.length()), words);
    }

    private PoliticalEvent event(Set<AuxiliaryMode> modes) {
        Basis basis = Basis.of(FindingKind.EVENT, report.id(), List.of(words(TEXT)), 0.8, modes.toString());
        return new PoliticalEvent(
                basis,
                new Act(EventType.AID, List.of(), List.of("disasters"), modes, null, 10, "073"),
                List.of(Entity.at(words("Norway"), Identity.of("NOR", "NOR", null, "Norway"))),
                List.of(Entity.at(words("Chad"), Identity.of("TCD", "TCD", null, "Chad"))),
                new EventTime(DAY, null, words("Monday")),
                null,
                words("sent"),
                null);
    }

    private Finding tonnes() {
        Quantity.Amount amount = new Quantity.Amount(
                new BigDecimal("300"), null, Quantity.Comparison.EQUAL, new Quantity.Unit("t", "tonne"));
        Basis basis = Basis.of(FindingKind.QUANTITY, report.id(), List.of(words("300 tonnes")), 0.9);
        return new Quantity(basis, amount, "grain", List.of(), null, null, null, null);
    }

    private static Entry entry(Story story, PoliticalEvent event) {
        return new Entry(
                Entry.idFor(story.id(), event.id()),
                story.id(),
                FindingKind.EVENT,
                "Norway sends grain",
                Entry.Verdict.SINGLE,
                List.of(),
                1,
                List.of(new Claim(event.basis().report(), event.id(), Claim.Standing.LEAD, 1, null, DAY)),
                new Plan(Plan.Status.OPEN, DAY, null));
    }

    private String exported(ExportKind kind, ExportFormat format, Selection selection, LocalDate asOf)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.export(new ExportRequest(kind, format, Filter.within(selection), false, false, asOf), record, out);
        return out.toString(UTF_8);
    }

    private List<JsonNode> rows(ExportKind kind) throws IOException {
        return exported(kind, ExportFormat.JSONL, Selection.ALL, DAY)
                .lines()
                .map(Json::tree)
                .toList();
    }

    private List<CSVRecord> table(ExportKind kind) throws IOException {
        String csv = exported(kind, ExportFormat.CSV, Selection.ALL, DAY);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            assertThat(parser.getHeaderNames()).isEqualTo(kind.columns());
            return parser.getRecords();
        }
    }

    @Test
    void a_table_has_as_many_rows_as_there_are_lines_and_every_column_on_each() throws IOException {
        for (ExportKind kind : ExportKind.values()) {
            if (!kind.columns().isEmpty()) {
                List<CSVRecord> table = table(kind);
                assertThat(table).as(kind.name()).hasSameSizeAs(rows(kind)).allMatch(CSVRecord::isConsistent);
            }
        }
    }

    @Test
    void no_column_of_a_table_is_unknown_to_its_lines() throws IOException {
        for (ExportKind kind : List.of(
                ExportKind.REPORTS,
                ExportKind.EVENTS,
                ExportKind.QUANTITIES,
                ExportKind.STORIES,
                ExportKind.ENTRIES,
                ExportKind.PANEL,
                ExportKind.REJECTS)) {
            List<String> keys = new ArrayList<>();
            rows(kind).get(0).fieldNames().forEachRemaining(keys::add);
            assertThat(keys).as(kind.name()).containsAll(kind.columns());
        }
    }

    @Test
    void texts_with_quotes_and_line_breaks_come_back_from_a_table() throws IOException {
        assertThat(table(ExportKind.REPORTS).get(0).get("text")).isEqualTo(TEXT);
    }

    @Test
    void lists_in_a_table_are_json() throws IOException {
        JsonNode actors = Json.tree(table(ExportKind.EVENTS).get(0).get("actor"));
        assertThat(actors.get(0).get("code").asText()).isEqualTo("NOR");
    }

    @Test
    void the_whole_record_says_of_each_line_what_it_is() throws IOException {
        assertThat(rows(ExportKind.RECORD))
                .extracting(row -> row.get("kind").asText())
                .containsExactly("report", "event", "event", "quantity", "story", "entry", "reject");
    }

    @Test
    void the_whole_record_is_no_table() {
        assertThatThrownBy(() -> exported(ExportKind.RECORD, ExportFormat.CSV, Selection.ALL, DAY))
                .hasMessageContaining("record cannot be written as csv");
    }

    @Test
    void a_plan_is_overdue_after_its_day_and_by_default_as_of_the_newest_report() throws IOException {
        assertThat(rows(ExportKind.ENTRIES).get(0).at("/plan/status").asText()).isEqualTo("open");
        String today = exported(ExportKind.ENTRIES, ExportFormat.JSONL, Selection.ALL, null);
        assertThat(Json.tree(today.strip()).at("/plan/status").asText()).isEqualTo("overdue");
    }

    @Test
    void stories_show_their_reports_and_entries() throws IOException {
        JsonNode story = rows(ExportKind.STORIES).get(0);
        assertThat(story.at("/reports/0/source_id").asText()).isEqualTo("17");
        assertThat(story.get("entries")).hasSize(1);
    }

    @Test
    void the_panel_counts_what_happened_and_not_what_was_denied() throws IOException {
        JsonNode cell = rows(ExportKind.PANEL).get(0);
        assertThat(cell.get("month").asText()).isEqualTo("2024-05");
        assertThat(cell.get("actor").asText()).isEqualTo("NOR");
        assertThat(cell.get("recipient").asText()).isEqualTo("TCD");
        assertThat(cell.get("events").asInt()).isEqualTo(1);
        assertThat(cell.get("material_cooperation").asInt()).isEqualTo(1);
        assertThat(cell.get("mean_scale").asDouble()).isEqualTo(10);
    }

    @Test
    void what_is_denied_counts_where_that_is_asked_for() throws IOException {
        Filter denied = new Filter(Selection.ALL, Set.of(), 0, 0, Set.of(AuxiliaryMode.NEGATION));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        EXPORTER.export(
                new ExportRequest(ExportKind.PANEL, ExportFormat.JSONL, denied, false, false, DAY), record, out);

        assertThat(Json.tree(out.toString(UTF_8)).get("events").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_announced_has_not_happened() {
        PoliticalEvent announced = event(Set.of(AuxiliaryMode.FUTURE));

        assertThat(Tally.Pair.of(announced, Set.of())).isEmpty();
        assertThat(Tally.Pair.of(announced, Set.of(AuxiliaryMode.FUTURE)))
                .containsExactly(new Tally.Pair("NOR", "TCD"));
    }

    @Test
    void only_what_counts_can_be_told_what_to_count() {
        Filter counting = new Filter(Selection.ALL, Set.of(), 0, 0, Set.of(AuxiliaryMode.FUTURE));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ExportRequest(ExportKind.EVENTS, ExportFormat.CSV, counting, false, false, null))
                .withMessage("only panels and graphs count, not events as csv");
    }

    @Test
    void a_selection_narrows_what_is_written() throws IOException {
        Selection elsewhere = new Selection(null, null, Set.of("NOR", "PER"));
        assertThat(exported(ExportKind.EVENTS, ExportFormat.JSONL, elsewhere, DAY))
                .isEmpty();
        Selection here = new Selection(LocalDate.of(2024, 5, 14), null, Set.of("NOR", "TCD"));
        assertThat(exported(ExportKind.EVENTS, ExportFormat.JSONL, here, DAY).lines())
                .hasSize(2);
    }
}
