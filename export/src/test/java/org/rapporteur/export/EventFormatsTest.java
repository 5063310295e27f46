package org.rapporteur.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.EventType;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.Selection;
import org.rapporteur.store.Stores;

/** The formats of event data, read back with commons-csv: tabs, no quoting. */
class EventFormatsTest {
    private static final Exporter EXPORTER = new Exporter(Knowledge.shipped());
    private static final CSVFormat TABBED = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setQuote(null)
            .setRecordSeparator('\n')
            .get();

    @TempDir
    private Path folder;

    private RecordReader record;

    @BeforeEach
    void aRecord() {
        String location = folder.resolve("store").toString();
        Newsroom.fill(location);
        record = Stores.openForReading(location);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private List<CSVRecord> lines(ExportFormat format, boolean merged) throws IOException {
        return lines(new ExportRequest(ExportKind.EVENTS, format, Filter.ALL, merged, false, null));
    }

    private List<CSVRecord> lines(ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = EXPORTER.export(request, record, out);
        try (CSVParser parser = CSVParser.parse(new StringReader(out.toString(UTF_8)), TABBED)) {
            List<CSVRecord> lines = parser.getRecords();
            boolean hasHeader = request.format() == ExportFormat.POLECAT || request.format() == ExportFormat.ICEWS;
            List<CSVRecord> rows = hasHeader ? lines.subList(1, lines.size()) : lines;
            assertThat(rows).hasSize(Math.toIntExact(exported.rows()));
            return lines;
        }
    }

    @ParameterizedTest
    @CsvSource({"GDELT,61", "GDELT_MENTIONS,16", "POLECAT,40", "ICEWS,20", "PHOENIX,26"})
    void every_line_has_as_many_fields_as_the_format_has_columns(ExportFormat format, int columns) throws IOException {
        for (boolean merged : List.of(true, false)) {
            assertThat(lines(format, merged)).hasSizeGreaterThan(2).allMatch(line -> line.size() == columns);
        }
    }

    @Test
    void what_was_denied_is_left_out_and_counted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = EXPORTER.export(ExportRequest.of(ExportKind.EVENTS, ExportFormat.POLECAT), record, out);
        assertThat(exported).isEqualTo(new Exported(9, 3));
        assertThat(out.toString(UTF_8)).doesNotContain("ASSAULT");
    }

    @Test
    void a_visit_is_two_events_in_cameo_and_one_in_plover() throws IOException {
        List<CSVRecord> lines = lines(ExportFormat.GDELT, true);
        CSVRecord made = lines.get(0);
        CSVRecord hosted = lines.get(1);
        assertThat(made.get(5)).isEqualTo("NORGOVELI");
        assertThat(made.get(6)).isEqualTo("ADA; BERG");
        assertThat(made.get(15)).isEqualTo("TCD");
        assertThat(made.toList().subList(25, 35))
                .containsExactly("1", "042", "042", "04", "1", "1.9", "3", "3", "2", "");
        assertThat(hosted.get(5)).isEqualTo("TCD");
        assertThat(hosted.toList().subList(26, 31)).containsExactly("043", "043", "04", "1", "2.8");
        assertThat(lines(ExportFormat.POLECAT, true))
                .filteredOn(line -> line.get(3).equals("visit"))
                .hasSize(1);
    }

    @Test
    void gdelt_has_days_as_digits_and_places_by_fips() throws IOException {
        CSVRecord visit = lines(ExportFormat.GDELT, true).get(0);
        assertThat(visit.toList().subList(1, 5)).containsExactly("20240513", "202405", "2024", "2024.3644");
        assertThat(visit.toList().subList(51, 61))
                .containsExactly(
                        "1", "Chad", "CD", "", "", "", "", "", "20240513233000", "https://harbour.example/a?b=1&c=2");
        CSVRecord aid = lines(ExportFormat.GDELT, true).get(2);
        assertThat(aid.toList().subList(1, 5)).containsOnly("");
        assertThat(aid.toList().subList(51, 58)).containsExactly("4", "N'Djamena, Chad", "CD", "", "", "12.1", "15.05");
    }

    @Test
    void ids_of_gdelt_are_whole_numbers_and_each_stands_once() throws IOException {
        List<String> ids = lines(ExportFormat.GDELT, false).stream()
                .map(line -> line.get(0))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> Long.parseLong(id) > 0);
    }

    @Test
    void mentions_lead_to_events_and_there_are_as_many_as_those_say() throws IOException {
        List<CSVRecord> mentions = lines(ExportFormat.GDELT_MENTIONS, true);
        for (CSVRecord event : lines(ExportFormat.GDELT, true)) {
            assertThat(mentions)
                    .filteredOn(mention -> mention.get(0).equals(event.get(0)))
                    .hasSize(Integer.parseInt(event.get(31)));
        }
        CSVRecord mention = mentions.get(0);
        assertThat(mention.get(3)).isEqualTo("1");
        assertThat(mention.get(5)).isEqualTo("https://harbour.example/a?b=1&c=2");
        assertThat(Newsroom.TEXT.substring(Integer.parseInt(mention.get(9)))).startsWith("visited");
        assertThat(Newsroom.TEXT.substring(Integer.parseInt(mention.get(7)))).startsWith("President");
        assertThat(mention.get(11)).isEqualTo("90");
    }

    @Test
    void where_all_act_each_acts_on_each_other() throws IOException {
        assertThat(lines(ExportFormat.ICEWS, false))
                .filteredOn(line -> line.get(6).equals("036"))
                .hasSize(3 * 6)
                .allMatch(line -> !line.get(2).equals(line.get(8)));
        assertThat(lines(ExportFormat.POLECAT, false))
                .filteredOn(line -> line.get(2).equals("AGREE"))
                .allMatch(line ->
                        line.get(7).equals("Norway;Chad;Mali") && line.get(15).isEmpty());
    }

    @Test
    void icews_names_event_sectors_and_countries() throws IOException {
        List<CSVRecord> lines = lines(ExportFormat.ICEWS, true);
        assertThat(lines.get(0).get(0)).isEqualTo("Event ID");
        CSVRecord visit = lines.get(1);
        assertThat(visit.toList().subList(1, 11))
                .containsExactly(
                        "2024-05-13",
                        "Ada; Berg",
                        "Government,Elite",
                        "Norway",
                        "Make a visit",
                        "042",
                        "1.9",
                        "Chad",
                        "",
                        "Chad");
    }

    @Test
    void polecat_keeps_lists_in_step() throws IOException {
        CSVRecord visit = lines(ExportFormat.POLECAT, true).get(1);
        assertThat(visit.toList().subList(1, 15))
                .containsExactly(
                        "2024-05-13",
                        "CONSULT",
                        "visit",
                        "4.0",
                        "1",
                        "diplomatic",
                        "Ada, Berg",
                        "NOR",
                        "385",
                        "GOV",
                        "GOV,ELI",
                        "president",
                        "President Ada Berg",
                        "");
    }

    @Test
    void phoenix_takes_codes_apart_and_lists_sources() throws IOException {
        CSVRecord visit = lines(ExportFormat.PHOENIX, true).get(0);
        assertThat(visit.toList().subList(1, 18))
                .containsExactly(
                        "20240513",
                        "2024",
                        "05",
                        "13",
                        "NORGOVELI",
                        "NOR",
                        "GOV",
                        "ELI",
                        "TCD",
                        "TCD",
                        "",
                        "",
                        "042",
                        "04",
                        "1",
                        "1.9",
                        "diplomatic,1");
        assertThat(visit.get(23).split(";")).hasSize(3);
        assertThat(visit.get(25))
                .isEqualTo("Harbour Post;Fjord Wire;=Harbour Post   \uFFFD, daily".replace("   ", "  "));
    }

    @Test
    void filters_hold_together() throws IOException {
        Filter sure = new Filter(Selection.ALL, Set.of(EventType.AID, EventType.CONSULT), 0.7, 0);
        assertThat(lines(new ExportRequest(ExportKind.EVENTS, ExportFormat.PHOENIX, sure, false, false, null)))
                .hasSize(6)
                .extracting(line -> line.get(13))
                .containsOnly("042", "043");
        Filter backed = new Filter(Selection.ALL, Set.of(), 0, 2);
        for (boolean merged : List.of(true, false)) {
            assertThat(lines(new ExportRequest(ExportKind.EVENTS, ExportFormat.POLECAT, backed, merged, false, null)))
                    .hasSize(merged ? 2 : 4)
                    .filteredOn(line -> !line.get(0).equals("Event ID"))
                    .extracting(line -> line.get(2))
                    .containsOnly("CONSULT");
        }
    }

    private long rows(ExportKind kind, Filter filter) throws IOException {
        ExportRequest request = new ExportRequest(kind, ExportFormat.JSONL, filter, false, false, null);
        return EXPORTER.export(request, record, OutputStream.nullOutputStream()).rows();
    }

    @Test
    void of_events_what_is_least_likely_is_written_only_where_it_is_asked_for() {
        assertThat(ExportKind.EVENTS.leastConfidence()).isEqualTo(PoliticalEvent.LEAST_EXPORTED);
        assertThat(ExportKind.PANEL.leastConfidence()).isEqualTo(PoliticalEvent.LEAST_CONFIDENCE);
        assertThat(ExportKind.RECORD.leastConfidence()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "../docs/formats.md, 'events from %s, panels from %s'",
        "../server/src/main/resources/org/rapporteur/server/openapi.yaml, 'events begins at %s and a panel at %s'"
    })
    void what_is_written_of_exports_says_where_they_begin(Path file, String words) throws IOException {
        assertThat(file)
                .content(UTF_8)
                .contains(words.formatted(PoliticalEvent.LEAST_EXPORTED, PoliticalEvent.LEAST_CONFIDENCE));
    }

    @Test
    void filters_hold_for_all_kinds_that_have_what_they_ask_for() throws IOException {
        Filter visits = new Filter(Selection.ALL, Set.of(EventType.CONSULT), 0, 0);
        assertThat(rows(ExportKind.ENTRIES, visits)).isEqualTo(1);
        assertThat(rows(ExportKind.EVENTS, visits)).isEqualTo(3);
        assertThat(rows(ExportKind.PANEL, visits)).isEqualTo(1);
        Filter backed = new Filter(Selection.ALL, Set.of(), 0, 2);
        assertThat(rows(ExportKind.ENTRIES, backed)).isEqualTo(1);
        assertThat(rows(ExportKind.STORIES, backed)).isEqualTo(1);
        assertThat(rows(ExportKind.STORIES, new Filter(Selection.ALL, Set.of(), 0, 3)))
                .isZero();
        Filter sure = new Filter(Selection.ALL, Set.of(), 0.6, 0);
        assertThat(rows(ExportKind.RELATIONS, sure)).isZero();
        assertThat(rows(ExportKind.QUANTITIES, sure)).isEqualTo(3);
    }

    @Test
    void for_a_spreadsheet_nothing_is_a_formula_and_for_programs_texts_are_exact() throws IOException {
        CSVFormat csv = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (boolean forSpreadsheets : List.of(true, false)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EXPORTER.export(
                    new ExportRequest(ExportKind.REPORTS, ExportFormat.CSV, Filter.ALL, false, forSpreadsheets, null),
                    record,
                    out);
            try (CSVParser parser = CSVParser.parse(new StringReader(out.toString(UTF_8)), csv)) {
                assertThat(parser.getRecords())
                        .extracting(line -> line.get("title"))
                        .contains((forSpreadsheets ? "'" : "") + "=HYPERLINK(\"http://x\")");
            }
        }
    }

    @Test
    void what_makes_no_sense_is_refused_in_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportRequest.of(ExportKind.STORIES, ExportFormat.GDELT))
                .withMessage("stories cannot be written as gdelt; that exists for [events]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExportRequest(
                        ExportKind.REPORTS,
                        ExportFormat.CSV,
                        new Filter(Selection.ALL, Set.of(), 0.5, 0),
                        false,
                        false,
                        null))
                .withMessageContaining("reports have no confidence");
        assertThatIllegalArgumentException().isThrownBy(() -> new Filter(Selection.ALL, Set.of(), 7, 0));
    }

    @Test
    void formats_have_labels_as_users_write_them() {
        assertThat(Stream.of(ExportFormat.values()).map(ExportFormat::toString))
                .contains(
                        "jsonl", "csv", "parquet", "gdelt", "gdelt-mentions", "polecat", "icews", "phoenix", "jsonld");
    }
}
