package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;

class ReportReaderTest {
    @TempDir
    private Path path;

    private IntakeFolder folder;
    private final CollectingSink sink = new CollectingSink();
    private final ReportReader reader = new ReportReader(ReadingDefaults.NONE, sink);

    @BeforeEach
    void emptyFolder() {
        folder = new IntakeFolder(path);
    }

    @Test
    void a_folder_is_read_in_name_order_files_and_folders_mixed() {
        folder.with("b.txt", "Two.")
                .with("a/z.txt", "One.")
                .with("c/b.txt", "Four.")
                .with("c/a/x.txt", "Three.")
                .with("B.txt", "Zero.")
                .with(".hidden.txt", "None.")
                .with(".git/x.txt", "None.");

        assertThat(folder.read().texts()).containsExactly("Zero.", "One.", "Two.", "Three.", "Four.");
    }

    @Test
    void paths_are_as_the_user_named_the_folder() throws IOException {
        folder.with("a/b.txt", "One.");

        reader.readPath(path.resolve("a/../a"));

        assertThat(sink.paths()).containsExactly(path.toString().replace('\\', '/') + "/a/../a/b.txt");
    }

    @Test
    void a_path_that_is_not_there_is_the_users_error() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> reader.readPath(path.resolve("none.txt")))
                .withMessageContaining("none.txt");
        assertThat(sink.messages()).isEmpty();
    }

    @Test
    void what_the_user_says_of_all_reports_counts_where_one_does_not_say_it() {
        folder.with(
                "a.jsonl",
                "{\"text\": \"One.\", \"outlet\": \"Echo\"}\n{\"text\": \"Two.\", \"published\": \"2024-07-04\"}");
        ReadingDefaults defaults = new ReadingDefaults(Publication.on(LocalDate.of(2024, 7, 3)), "Delta Press");

        assertThat(folder.read(defaults).reports())
                .extracting(report ->
                        report.origin().outlet() + " " + report.masthead().published())
                .containsExactly("Echo 2024-07-03", "Delta Press 2024-07-04");
    }

    @Test
    void packed_files_are_read_like_unpacked_ones() {
        folder.with("a.jsonl.gz", IntakeFolder.gzip("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"))
                .with("b.JSON.GZ", IntakeFolder.gzip("[{\"text\": \"Three.\"}]"))
                .with("c.txt.gz", IntakeFolder.gzip("Four."))
                .with("d.md.gz", IntakeFolder.gzip("# Five\n\nSix."));

        CollectingSink read = folder.read();

        assertThat(read.messages()).isEmpty();
        assertThat(read.texts()).containsExactly("One.", "Two.", "Three.", "Four.", "Six.");
    }

    @Test
    void of_a_packed_file_that_breaks_off_what_came_before_is_kept() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            lines.append("{\"text\": \"Report ")
                    .append(Integer.toHexString(i * 7919))
                    .append(".\"}\n");
        }
        byte[] packed = IntakeFolder.gzip(lines.toString());
        byte[] array = IntakeFolder.gzip("[" + lines.toString().replace("\n", ",\n") + "{}]");
        folder.with("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2))
                .with("b.json.gz", Arrays.copyOf(array, array.length / 2))
                .with("c.txt.gz", Arrays.copyOf(packed, packed.length / 2))
                .with("d.txt.gz", "no gzip")
                .with("e.txt", "Last.");

        CollectingSink read = folder.read();

        assertThat(read.texts())
                .hasSizeGreaterThan(1_000)
                .contains("Report 1eef.")
                .endsWith("Last.");
        assertThat(read.rejects())
                .extracting(Reject::reason)
                .containsExactly(
                        "its gzip data end too early",
                        "its gzip data end too early",
                        "its gzip data end too early",
                        "is no sound gzip data (Not in GZIP format)");
        assertThat(read.rejects().get(0).place()).matches("line \\d{3,}");
        assertThat(read.rejects().get(1).place()).matches("object \\d{3,}, line \\d{3,}, .*");
    }

    @Test
    void formats_that_cannot_be_read_are_told_with_what_to_do() {
        folder.with("a.pdf", "%PDF-1.7")
                .with("b.html", "<p>")
                .with("c.warc.gz", "x")
                .with("d.docx", "x")
                .with("e", "x");

        assertThat(folder.read().rejects())
                .extracting(Reject::reason)
                .containsExactly(
                        "cannot be read yet: it is PDF",
                        "cannot be read yet: it is HTML",
                        "cannot be read yet: it is WARC",
                        "has no ending that is read",
                        "has no ending that is read");
    }

    @Test
    void a_folder_without_rights_is_set_aside_and_the_rest_is_read() throws IOException {
        folder.with("a.txt", "One.").with("b/x.txt", "None.").with("c.txt", "Two.");
        // Permissions do not bind the superuser, so the listing itself refuses here.
        FolderWalk.Listing refusing = entered -> {
            if (entered.endsWith("b")) {
                throw new AccessDeniedException(entered.toString());
            }
            return FolderWalk.list(entered);
        };

        new ReportReader(ReadingDefaults.NONE, sink, refusing).readPath(path);

        assertThat(sink.texts()).containsExactly("One.", "Two.");
        assertThat(sink.messages())
                .singleElement()
                .asString()
                .endsWith("/b: may not be read by you; give yourself the right to read it");
    }

    @Test
    void a_folder_and_a_file_without_rights_are_set_aside_where_permissions_bind() throws IOException {
        folder.with("a.txt", "One.")
                .with("b/x.txt", "None.")
                .with("c.txt", "None.")
                .with("d.txt", "Two.");
        assumeTrue(Files.getFileStore(path).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(path.resolve("b"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(path.resolve("c.txt"), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(path.resolve("c.txt")), "not the superuser");

        try {
            reader.readPath(path);
        } finally {
            Files.setPosixFilePermissions(path.resolve("b"), PosixFilePermissions.fromString("rwx------"));
        }

        assertThat(sink.texts()).containsExactly("One.", "Two.");
        assertThat(sink.rejects())
                .hasSize(2)
                .allSatisfy(reject -> assertThat(reject.reason()).isEqualTo("may not be read by you"));
    }

    @Test
    void a_folder_that_goes_away_while_its_neighbour_is_read_is_set_aside() throws IOException {
        folder.with("a.txt", "One.").with("b/x.txt", "None.").with("c.txt", "Two.");
        ReportSink removing = new ReportSink() {
            @Override
            public void report(Report report) {
                sink.report(report);
                path.resolve("b/x.txt").toFile().delete();
                path.resolve("b").toFile().delete();
            }

            @Override
            public void setAside(Reject reject) {
                sink.setAside(reject);
            }
        };

        new ReportReader(ReadingDefaults.NONE, removing).readPath(path);

        assertThat(sink.texts()).containsExactly("One.", "Two.");
        assertThat(sink.messages()).singleElement().asString().contains("/b: leads nowhere");
    }

    @Test
    void links_are_followed_but_neither_into_nothing_nor_round_in_circles() throws IOException {
        folder.with("a/x.txt", "One.");
        Files.createSymbolicLink(path.resolve("a/up"), path);
        Files.createSymbolicLink(path.resolve("b.txt"), path.resolve("none.txt"));
        Files.createSymbolicLink(path.resolve("c.txt"), path.resolve("c.txt"));
        Files.createSymbolicLink(path.resolve("d.txt"), path.resolve("a/x.txt"));

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly("One.", "One.");
        assertThat(read.messages())
                .satisfiesExactly(
                        circle -> assertThat(circle).contains("/a/up: links back to a folder that it lies in; "),
                        nowhere -> assertThat(nowhere).contains("/b.txt: leads nowhere"),
                        itself -> assertThat(itself)
                                .contains("/c.txt: could not be read (Too many levels of symbolic links"));
    }

    @Test
    void a_name_that_would_command_a_terminal_is_shown_harmless() {
        folder.with("a\u001b[2J\nb.txt", "");

        assertThat(folder.read().onlyReject().message()).contains("a\uFFFD[2J\uFFFDb.txt: is empty");
    }

    @Test
    void a_stream_is_read_by_what_it_begins_with() {
        read("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}");
        read("[{\"text\": \"Three.\"}]");
        read(" \n{\n  \"text\": \"Four.\"}");
        read("[Reuters] Five.");
        read("{curly} Six.");
        read("Seven meet in Oslo\n\nOSLO: They spoke of fish.");
        reader.readStream(new ByteArrayInputStream(IntakeFolder.gzip("{\"text\": \"Eight.\"}")), "x.jsonl.gz");

        assertThat(sink.messages()).isEmpty();
        assertThat(sink.texts())
                .containsExactly(
                        "One.",
                        "Two.",
                        "Three.",
                        "Four.",
                        "[Reuters] Five.",
                        "{curly} Six.",
                        "OSLO: They spoke of fish.",
                        "Eight.");
        assertThat(sink.paths()).startsWith("-", "-");
    }

    @Test
    void an_empty_stream_is_told() {
        read("");

        assertThat(sink.messages()).containsExactly("-: is empty; remove it, or put a report into it");
    }

    @Test
    void packed_streams_one_after_the_other_are_read_to_the_end() {
        byte[] first = IntakeFolder.gzip("{\"text\": \"One.\"}\n");
        byte[] second = IntakeFolder.gzip("{\"text\": \"Two.\"}\n");
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        reader.readStream(new Trickle(both, position -> {}), "-");

        assertThat(sink.texts()).containsExactly("One.", "Two.");
    }

    @Test
    void who_writes_line_by_line_is_answered_line_by_line() {
        byte[] lines = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(StandardCharsets.UTF_8);
        AtomicBoolean answered = new AtomicBoolean();
        // The second line is written only once the first is answered.
        InputStream in = new Trickle(
                lines, position -> assertThat(position < 17 || answered.get()).isTrue());
        ReportSink answering = new ReportSink() {
            @Override
            public void report(Report report) {
                answered.set(true);
            }

            @Override
            public void setAside(Reject reject) {
                throw new AssertionError(reject.message());
            }
        };

        new ReportReader(ReadingDefaults.NONE, answering).readStream(in, "-");

        assertThat(answered).isTrue();
    }

    @Test
    void a_stream_stays_open() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream("One.".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        reader.readStream(in, "-");

        assertThat(closed).isFalse();
    }

    @Test
    void what_the_sink_throws_reaches_the_caller() {
        folder.with("a.jsonl", "{\"text\": \"One.\"}");
        ReportSink full = new ReportSink() {
            @Override
            public void report(Report report) {
                throw new IllegalStateException("full");
            }

            @Override
            public void setAside(Reject reject) {
                throw new AssertionError(reject.message());
            }
        };

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new ReportReader(ReadingDefaults.NONE, full).readPath(path))
                .withMessage("full");
    }

    private void read(String content) {
        reader.readStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "-");
    }

    /** Gives a byte at a time and never says that more is there, as a pipe does. */
    private static final class Trickle extends InputStream {
        private final byte[] bytes;
        private final IntConsumer beforeEach;
        private int position;

        Trickle(byte[] bytes, IntConsumer beforeEach) {
            this.bytes = bytes.clone();
            this.beforeEach = beforeEach;
        }

        @Override
        public int read() {
            beforeEach.accept(position);
            return position < bytes.length ? bytes[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] buffer, int start, int count) {
            int next = count == 0 ? 0 : read();
            if (next >= 0 && count > 0) {
                buffer[start] = (byte) next;
                return 1;
            }
            return next;
        }
    }
}
