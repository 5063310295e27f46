package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;
import org.rapporteur.model.Signature;
import org.rapporteur.model.SignedReport;
import org.rapporteur.model.Story;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;
import org.rapporteur.store.Selection;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.Stores;

class ReadingRunTest {
    @TempDir
    Path folder;

    private static Report report(int number) {
        String text = names(number) + " counted " + number + " ships. It had counted " + (number + 7) + " before.";
        return Report.of(new Origin("n" + number, null, null, null), Masthead.UNKNOWN, text, Map.of());
    }

    /** Places that no other number has. */
    private static String names(int number) {
        String stem = "Qu" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
        return stem + "burg " + stem + "heim " + stem + "vale " + stem + "ford " + stem + "wick " + stem + "holm";
    }

    /**
     * Of each happening four reports: an agency's, a copy of it, one of another outlet, and one that
     * follows days later.
     */
    private static List<Report> tellings(int happenings) {
        List<Report> tellings = new ArrayList<>();
        for (int number = 0; number < happenings; number++) {
            String places = names(number);
            String wire = "A ferry with " + (number + 40) + " people sank off " + places
                    + " at night. Divers searched the wreck until dawn. The mayor asked for an inquiry.";
            String own = "Divers found the wreck between " + places + ". The mayor counted " + (number + 41)
                    + " people on it.";
            // Two and two near each other.
            LocalDate first = LocalDate.of(2024, 1, 1).plusDays(number / 2 * 30 + number % 2 * 2);
            String day = first.toString();
            tellings.add(told("Wire", day, "Ferry sinks off " + places, wire));
            tellings.add(told("Courier", day, "Night of horror", wire));
            tellings.add(told("Herald", day, "Wreck found", own));
            tellings.add(told("Post", first.plusDays(3).toString(), "Inquiry into ferry", own + " It sank."));
        }
        return tellings;
    }

    private static Report told(String outlet, String day, String title, String text) {
        return Report.of(
                new Origin(null, null, outlet, null),
                new Masthead(Publication.parse(day), title, null, null, null, null),
                text,
                Map.of());
    }

    private static List<Report> reports(int count) {
        List<Report> reports = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            reports.add(report(number));
        }
        return reports;
    }

    private static CoderPool coders(int workers) {
        NumberFinder numbers = new NumberFinder();
        return new CoderPool(
                workers,
                () -> new Coder(
                        new BlankEngine(),
                        List.of(numbers),
                        (report, actor, recipient) -> {
                            throw new UnsupportedOperationException("no events here");
                        },
                        "blank-1"));
    }

    private ReadingSummary read(String store, int workers, List<Report> reports) {
        String location = folder.resolve(store).toString();
        try (RecordWriter writer = Stores.open(location);
                RecordReader record = Stores.openForReading(location);
                CoderPool coders = coders(workers)) {
            ReadingRun run = new ReadingRun(coders, record, writer, new Reconciler(), ReadingProgress.SILENT);
            reports.forEach(run::report);
            return run.finish();
        }
    }

    /** All that a record holds, as text. */
    private String record(String store) {
        try (RecordReader record = Stores.openForReading(folder.resolve(store).toString())) {
            List<Object> all = new ArrayList<>();
            record.reports(Selection.ALL, all::add);
            record.findings(FindingKind.QUANTITY, Selection.ALL, all::add);
            record.stories(Selection.ALL, all::add);
            record.entries(Selection.ALL, all::add);
            record.rejects(all::add);
            return all.toString();
        }
    }

    @Test
    void each_report_is_coded_kept_and_filed() {
        ReadingSummary summary = read("store", 2, reports(20));
        assertThat(summary.added()).isEqualTo(20);
        assertThat(summary.findings()).isEqualTo(40);
        assertThat(summary.times().sentences()).isEqualTo(40);
        try (RecordReader record = Stores.openForReading(folder.resolve("store").toString())) {
            assertThat(record.counts()).isEqualTo(new RecordReader.Counts(20, 40, 20, 40, 0));
            assertThat(record.unfiledReports()).isEmpty();
            record.entries(Selection.ALL, entry -> assertThat(entry.verdict()).isEqualTo(Entry.Verdict.SINGLE));
        }
    }

    @Test
    void reading_the_same_again_adds_nothing() {
        read("store", 2, reports(20));
        String before = record("store");
        ReadingSummary again = read("store", 2, reports(20));
        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(20);
        assertThat(record("store")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void order_batches_and_workers_do_not_change_the_record(long seed) {
        read("whole", 1, reports(120));
        List<Report> shuffled = reports(120);
        Collections.shuffle(shuffled, new Random(seed));
        read("parts", 3, shuffled.subList(0, 47));
        read("parts", 2, shuffled.subList(40, 120));
        assertThat(record("parts")).isEqualTo(record("whole"));
    }

    @Test
    void reports_of_one_happening_share_a_story_with_copies_named() {
        read("store", 2, tellings(12));
        try (RecordReader record = Stores.openForReading(folder.resolve("store").toString())) {
            List<Story> stories = new ArrayList<>();
            record.stories(Selection.ALL, stories::add);
            assertThat(stories).hasSize(12).allSatisfy(story -> {
                assertThat(story.members()).hasSize(4);
                assertThat(story.members().stream().filter(member -> member.copyOf() != null))
                        .isNotEmpty();
                assertThat(story.previousIds()).hasSize(3);
            });
            Story first = stories.get(0);
            assertThat(record.story(first.previousIds().get(0))).contains(first);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void stories_are_the_same_in_any_order_and_any_number_of_runs(long seed) {
        List<Report> told = tellings(10);
        read("whole", 2, told);
        Random random = new Random(seed);
        Collections.shuffle(told, random);
        for (int from = 0; from < told.size(); ) {
            int until = Math.min(told.size(), from + 1 + random.nextInt(15));
            read("parts", 2, told.subList(from, until));
            from = until;
        }
        assertThat(record("parts")).isEqualTo(record("whole"));
    }

    /** Killed once before any is filed, and once with some of them filed. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_run_killed_while_filing_and_run_again_leaves_the_record_of_one_that_was_not(int after) {
        List<Report> told = tellings(6);
        read("whole", 1, told);
        String location = folder.resolve("cut").toString();
        try (RecordWriter writer = Stores.open(location);
                RecordReader record = Stores.openForReading(location);
                CoderPool coders = coders(1)) {
            RecordWriter dying = new Dying(writer, after);
            Filing filing = new Filing(record, dying, new Reconciler(), Runnable::run, 1);
            ReadingRun run = new ReadingRun(coders, record, dying, new Reconciler(), ReadingProgress.SILENT, filing);
            told.subList(0, 15).forEach(run::report);
            assertThatThrownBy(run::finish).hasMessage("killed");
        }
        read("cut", 1, told.subList(9, 24));
        read("cut", 1, told);
        assertThat(record("cut")).isEqualTo(record("whole"));
    }

    /** A real store that is cut off after some steps of filing. */
    private static final class Dying implements RecordWriter {
        private final RecordWriter writer;
        private int left;

        Dying(RecordWriter writer, int left) {
            this.writer = writer;
            this.left = left;
        }

        private void step() {
            left--;
            if (left < 0) {
                throw new StoreException("killed");
            }
        }

        @Override
        public boolean add(CodedReport report) {
            return writer.add(report);
        }

        @Override
        public List<SignedReport> addAll(List<SignedReport> reports) {
            return writer.addAll(reports);
        }

        @Override
        public void setAside(Reject reject) {
            writer.setAside(reject);
        }

        @Override
        public void sign(List<Signature> signatures) {
            step();
            writer.sign(signatures);
        }

        @Override
        public void file(List<Story> stories, List<Entry> entries) {
            step();
            writer.file(stories, entries);
        }

        @Override
        public void close() {}
    }

    @Test
    void a_report_that_was_kept_but_not_filed_is_filed_by_the_next_run() {
        read("whole", 1, reports(3));
        Coder coder = new Coder(
                new BlankEngine(),
                List.of(new NumberFinder()),
                (r, a, b) -> {
                    throw new UnsupportedOperationException("no events here");
                },
                "blank-1");
        try (RecordWriter writer = Stores.open(folder.resolve("cut").toString())) {
            reports(2).forEach(report -> writer.add(coder.code(report)));
        }
        read("cut", 1, reports(3));
        assertThat(record("cut")).isEqualTo(record("whole"));
    }

    @Test
    void a_report_on_which_the_coder_fails_is_set_aside_and_the_others_are_kept() {
        List<Report> reports = reports(5);
        reports.add(2, Report.of(new Origin("bad", "in.jsonl", null, null), Masthead.UNKNOWN, "A BUG.", Map.of()));
        ReadingSummary summary = read("store", 2, reports);
        assertThat(summary.added()).isEqualTo(5);
        assertThat(summary.setAside()).isEqualTo(1);
        try (RecordReader record = Stores.openForReading(folder.resolve("store").toString())) {
            List<Reject> rejects = new ArrayList<>();
            record.rejects(rejects::add);
            assertThat(rejects).hasSize(1);
            assertThat(rejects.get(0).message()).contains("in.jsonl (bad)", "a bug", "report this");
        }
    }

    @Test
    void a_store_that_fails_ends_the_run_with_its_own_words() {
        String location = folder.resolve("store").toString();
        try (RecordWriter writer = Stores.open(location);
                RecordReader record = Stores.openForReading(location);
                CoderPool coders = coders(1)) {
            ReadingRun run = new ReadingRun(coders, record, new Full(writer), new Reconciler(), ReadingProgress.SILENT);
            assertThatThrownBy(() -> {
                        reports(3).forEach(run::report);
                        run.finish();
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessage("the disk is full");
        }
    }

    /** A real store on a disk that has become full. */
    private record Full(RecordWriter writer) implements RecordWriter {
        @Override
        public boolean add(CodedReport report) {
            throw new StoreException("the disk is full");
        }

        @Override
        public List<SignedReport> addAll(List<SignedReport> reports) {
            throw new StoreException("the disk is full");
        }

        @Override
        public void setAside(Reject reject) {
            writer.setAside(reject);
        }

        @Override
        public void sign(List<Signature> signatures) {
            writer.sign(signatures);
        }

        @Override
        public void file(List<Story> stories, List<Entry> entries) {
            writer.file(stories, entries);
        }

        @Override
        public void close() {}
    }

    @Test
    void no_more_reports_are_under_way_than_there_are_workers() {
        try (CoderPool coders = coders(2)) {
            AtomicInteger atOnce = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            for (int i = 0; i < 200; i++) {
                coders.execute(coder -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    coder.code(report(1));
                    atOnce.decrementAndGet();
                });
            }
            coders.finish();
            assertThat(most.get()).isBetween(1, 2);
        }
    }

    @Test
    void filed_reports_name_their_story() {
        read("store", 1, reports(1));
        try (RecordReader record = Stores.openForReading(folder.resolve("store").toString())) {
            FiledReport filed = record.report(report(0).id()).orElseThrow();
            assertThat(filed.story()).isEqualTo(Story.idFor(report(0).id()));
            assertThat(filed.copyOf()).isNull();
        }
    }
}
