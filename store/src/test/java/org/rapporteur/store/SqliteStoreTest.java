package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Signature;
import org.rapporteur.model.Story;

class SqliteStoreTest extends RecordContract {
    @TempDir
    private Path folder;

    @Override
    RecordStore open(String name) {
        return Stores.open(folder.resolve(name).toString());
    }

    @Override
    RecordReader openForReading(String name) {
        return Stores.openForReading(folder.resolve(name).toString());
    }

    private static void assertRefused(Runnable opening, String message) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(opening::run)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).hasLineCount(1).contains(message));
    }

    @Test
    void the_record_is_one_file_in_the_folder() {
        open("one").close();

        assertThat(folder.resolve("one")).isDirectoryContaining("glob:**/record.db");
        assertThat(folder.resolve("one").toFile().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blank", "a?mode=memory", "100%25", "hash#tag", "日本 – ü", "a&b=c;d"})
    void a_folder_may_have_any_name(String name) {
        try (RecordStore store = open(name)) {
            store.add(Samples.pact());
        }
        assertThat(folder.resolve(name).resolve("record.db")).isNotEmptyFile();
        try (RecordReader reader = openForReading(name)) {
            assertThat(reader.counts().reports()).isEqualTo(1);
        }
    }

    @Test
    void a_store_that_is_not_there_cannot_be_read_and_is_not_made() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Files.createDirectory(folder.resolve("begun"));
        Files.createFile(folder.resolve("begun").resolve("record.db"));

        for (String name : List.of("none", "empty", "begun")) {
            assertRefused(
                    () -> openForReading(name),
                    "there is no record at " + folder.resolve(name)
                            + "; read some reports first: rapporteur read PATH");
        }
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(folder.resolve("empty")).isEmptyDirectory();
    }

    @Test
    void a_location_that_is_no_folder_is_refused() throws IOException {
        Files.writeString(folder.resolve("file"), "text");

        assertRefused(() -> open("file"), "a store is a folder, and this is a file; name another");
        assertRefused(() -> open("file/below"), "the store's folder cannot be made; name one where you may write");
        assertRefused(() -> Stores.open("jdbc:postgresql://host/record"), "cannot hold a record yet; name a folder");
        assertRefused(() -> Stores.openForReading(" "), "give its folder with --store DIR");
        assertRefused(() -> Stores.open("a\0b"), "no folder can have this name");
    }

    @Test
    void a_file_that_is_no_database_is_refused() throws IOException {
        Path file = Files.createDirectory(folder.resolve("text")).resolve("record.db");
        Files.writeString(file, "This is not a database. ".repeat(100));

        assertRefused(() -> open("text"), file + ": this is no record, and no database at all");
        assertRefused(() -> openForReading("text"), file + ": this is no record, and no database at all");
        assertThat(file).content().startsWith("This is not a database.");
    }

    @Test
    void a_database_of_another_program_is_refused_and_left_alone() throws Exception {
        Files.createDirectory(folder.resolve("other"));
        sql("other", "CREATE TABLE recipe (name TEXT)");

        assertRefused(() -> open("other"), "this database belongs to another program; name another folder");
        assertRefused(() -> openForReading("other"), "this database belongs to another program");
        sql("other", "DROP TABLE recipe");
    }

    @Test
    void a_record_of_a_newer_version_is_refused() throws Exception {
        open("newer").close();
        int newer = Schema.FILES.size() + 1;
        sql("newer", "PRAGMA user_version = " + newer);

        assertRefused(() -> open("newer"), "made by a newer version of rapporteur (its tables are of version " + newer);
        assertRefused(() -> openForReading("newer"), "made by a newer version of rapporteur");
    }

    /** The schema of the version, with a script more where one is given. */
    private static Schema schema(int version, String... further) {
        return new Schema(
                Stream.concat(Schema.FILES.subList(0, version).stream().map(Schema::script), Stream.of(further))
                        .toList());
    }

    @Test
    void a_record_of_an_older_version_is_brought_up_to_date() throws Exception {
        try (RecordStore store = open("older")) {
            store.add(Samples.pact());
        }
        Schema next = schema(Schema.FILES.size(), "ALTER TABLE report ADD COLUMN note TEXT;");
        SqliteFile file = file("older", next, List.of());

        try (RecordStore store = SqliteStore.open(file)) {
            store.add(Samples.visit());
            assertThat(store.counts().reports()).isEqualTo(2);
        }

        assertRefused(() -> open("older"), "newer version");
    }

    /** Signatures of the second version lack what plans are found by. */
    @Test
    void reports_of_the_second_version_are_signed_and_filed_anew() throws Exception {
        Schema second = schema(2);
        CodedReport pact = Samples.pact();
        String id = pact.report().id();
        try (RecordStore store = SqliteStore.open(file("second", second, List.of()))) {
            store.add(pact);
            store.sign(List.of(new Signature(id, null, List.of("pact"), List.of(), "old")));
            assertThat(store.unsignedReports()).isEmpty();
        }

        assertRefused(() -> openForReading("second"), "made by an older version of rapporteur");

        try (RecordStore store = open("second")) {
            assertThat(store.codedReport(id)).contains(pact);
            assertThat(store.unsignedReports()).containsExactly(id);
            assertThat(store.signatures(List.of("pact"), null, null)).isEmpty();
        }
        openForReading("second").close();
    }

    @Test
    void what_is_browsed_is_filled_from_a_record_that_was_made_before() {
        Schema old = schema(3);
        Story story = Samples.story(Samples.visit());
        try (RecordStore store = SqliteStore.open(file("old", old, List.of()))) {
            store.add(Samples.visit());
            store.file(List.of(story), Samples.entries(story, Samples.visit()));
        }
        open("old").close();

        try (RecordBrowser browser =
                Stores.openForBrowsing(folder.resolve("old").toString())) {
            Facets kenya = Facets.of(new Selection(null, null, Set.of("KEN", "NOR")));
            assertThat(browser.findings(kenya, null, 9).items()).hasSize(1);
            assertThat(browser.stories(kenya, null, null, 9).items()).hasSize(1);
            assertThat(browser.entries(kenya, null, Extent.whole(9)).items()).hasSize(1);
            assertThat(browser.eventsBetween("KEN", "NOR", Selection.ALL, Facets.Coding.ANY, null, 9)
                            .items())
                    .hasSize(1);
            assertThat(browser.namesLike("ken", 9)).hasSize(1);
        }
    }

    @Test
    void figures_are_sorted_into_series_in_a_record_that_was_made_before() {
        Schema old = schema(4);
        try (RecordStore store = SqliteStore.open(file("unsorted", old, List.of()))) {
            store.add(Samples.pact());
        }
        open("unsorted").close();

        try (RecordBrowser browser =
                Stores.openForBrowsing(folder.resolve("unsorted").toString())) {
            assertThat(browser.series(Selection.ALL, Facets.Coding.ANY, null, 9).items())
                    .singleElement()
                    .satisfies(figures -> assertThat(figures).hasSize(1));
        }
    }

    @Test
    void a_schema_that_fails_leaves_the_record_at_the_version_before() {
        open("older").close();
        Schema broken = schema(Schema.FILES.size(), "CREATE TABLE a (b TEXT); nonsense;");

        assertRefused(() -> SqliteStore.open(file("older", broken, List.of())), "the record could not be used");

        Schema mended = schema(Schema.FILES.size(), "CREATE TABLE a (b TEXT);");
        SqliteStore.open(file("older", mended, List.of())).close();
    }

    @Test
    void a_store_that_another_writes_to_for_too_long_is_refused() throws Exception {
        open("locked").close();
        try (RecordStore store = SqliteStore.open(file("locked", Schema.current(), List.of()));
                Connection other = connect("locked");
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertRefused(() -> store.add(Samples.pact()), "another process is writing to this record; try again");
            assertThat(store.counts().reports()).isZero();

            statement.execute("COMMIT");
            assertThat(store.add(Samples.pact())).isTrue();
        }
    }

    @Test
    void a_full_disk_stops_the_run_and_the_store_stays_whole() {
        // A bound on the pages of the file stands in for a disk without room.
        SqliteFile small = file("full", Schema.current(), List.of("PRAGMA max_page_count = 120"));
        List<Object> before;
        int added = 0;
        try (RecordStore store = SqliteStore.open(small)) {
            StoreException refusal = null;
            while (refusal == null) {
                try {
                    store.add(numbered(added));
                    added++;
                } catch (StoreException e) {
                    refusal = e;
                }
            }
            assertThat(refusal.getMessage())
                    .hasLineCount(1)
                    .endsWith("record.db: the disk is full; make room and run"
                            + " the same command again, what was added is kept");
            CodedReport next = numbered(added);
            assertRefused(() -> store.add(next), "the disk is full");
            assertThat(store.counts().reports()).isEqualTo(added).isPositive();
            before = WholeRecord.of(store);
        }
        try (RecordStore store = open("full")) {
            assertThat(WholeRecord.of(store)).isEqualTo(before);
            assertThat(store.add(numbered(added))).isTrue();
        }
    }

    @Test
    void a_damaged_file_is_refused_in_one_line() throws Exception {
        try (RecordStore store = open("damaged")) {
            store.add(numbered(1));
        }
        Path file = folder.resolve("damaged").resolve("record.db");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes);

        try (RecordReader reader = openForReading("damaged")) {
            assertRefused(() -> WholeRecord.of(reader), "the file is damaged");
        }
    }

    @Test
    void a_folder_without_rights_is_refused() throws IOException {
        Path sealed = Files.createDirectory(folder.resolve("sealed"));
        Assumptions.assumeThat(sealed.toFile().setWritable(false) && !Files.isWritable(sealed))
                .as("root may write anywhere")
                .isTrue();

        assertRefused(() -> open("sealed"), "see whether you have the rights to it and its folder");
        assertRefused(() -> open("sealed/below"), "the store's folder cannot be made");
        assertThat(sealed.toFile().setExecutable(false)).isTrue();
        assertRefused(() -> openForReading("sealed"), "see whether you have the rights to it and its folder");
    }

    @Test
    void a_record_in_a_folder_without_rights_to_write_can_be_read() throws IOException {
        try (RecordStore store = open("archive")) {
            store.add(Samples.pact());
        }
        Path archive = folder.resolve("archive");
        Assumptions.assumeThat(archive.toFile().setWritable(false) && !Files.isWritable(archive))
                .as("root may write anywhere")
                .isTrue();

        try (RecordReader reader = openForReading("archive")) {
            assertThat(reader.counts().reports()).isEqualTo(1);
        }
    }

    @Test
    void what_comes_in_numbers_is_read_in_the_order_of_an_index() throws Exception {
        open("plans").close();
        SelectionSql some = new SelectionSql(
                new Selection(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Set.of("NOR", "CHL")));
        SelectionSql all = new SelectionSql(Selection.ALL);

        for (String query : List.of(
                all.reports(),
                all.findings(),
                all.stories(),
                all.entries(),
                some.reports(),
                some.findings(),
                some.stories(),
                some.entries())) {
            assertThat(planOf(query)).as(query).isNotEmpty().noneMatch(step -> step.contains("TEMP B-TREE"));
        }
    }

    @Test
    void what_was_acknowledged_survives_a_kill() throws Exception {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        folder.resolve("killed").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            while (acknowledged < 30 && lines.readLine() != null) {
                acknowledged++;
            }
            writer.destroyForcibly().waitFor();
        }

        assertThat(acknowledged).isEqualTo(30);
        try (RecordStore store = open("killed")) {
            for (int i = 0; i < acknowledged; i++) {
                assertThat(store.codedReport(numbered(i).report().id())).contains(numbered(i));
            }
            // A report that was not acknowledged is there whole or not at all.
            assertThat(store.counts().findings()).isEqualTo(store.counts().reports() * 20);
        }
    }

    /** Adds reports until it is killed, and prints a line for each. */
    static final class EndlessWriter {
        private EndlessWriter() {}

        public static void main(String[] arguments) {
            try (RecordStore store = Stores.open(arguments[0])) {
                for (int i = 0; ; i++) {
                    store.add(numbered(i));
                    System.out.println(i);
                    System.out.flush();
                }
            }
        }
    }

    private static CodedReport numbered(int number) {
        return Samples.withEvents(
                Samples.report("Fjord Post", "2024-03-04", "Number " + number, "Talks of number " + number + "."), 20);
    }

    private SqliteFile file(String name, Schema schema, List<String> pragmas) {
        return new SqliteFile(folder.resolve(name), Duration.ofMillis(50), schema, pragmas);
    }

    private Connection connect(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name).resolve("record.db"));
    }

    private void sql(String name, String sql) throws SQLException {
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> planOf(String query) throws SQLException {
        List<String> steps = new ArrayList<>();
        try (Connection connection = connect("plans");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + query)) {
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
        }
        return steps;
    }
}
