package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.Stores;

/**
 * A record larger than what may be in memory. A small one by default; a million events with
 * {@code -Devents=1000000 -Dtest.heap=512m}, which takes minutes and prints what each format took.
 */
class LargeRecordTest {
    private static final Exporter EXPORTER = new Exporter(Knowledge.shipped());
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    @EnabledIfSystemProperty(named = "events", matches = "\\d+", disabledReason = "takes minutes: -Devents=1000000")
    void a_million_events_go_through_half_a_gigabyte_in_every_format() throws IOException {
        int events = Integer.getInteger("events");
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(512L * MEGABYTE);
        exportAll(events);
    }

    @Test
    void all_formats_write_all_events_of_a_larger_record() throws IOException {
        exportAll(2_000);
    }

    private void exportAll(int events) throws IOException {
        String location = folder.resolve("store").toString();
        Archive.fill(location, events);
        try (RecordReader record = Stores.openForReading(location)) {
            for (ExportFormat format : ExportFormat.values()) {
                if (format.kinds().contains(ExportKind.EVENTS) && format != ExportFormat.GRAPHML) {
                    assertThat(export(record, format, false)).isGreaterThanOrEqualTo(events);
                    assertThat(export(record, format, true)).isGreaterThanOrEqualTo(events / 2);
                }
            }
            assertThat(export(record, ExportFormat.GRAPHML, false)).isEqualTo(12 * 11);
        }
    }

    private static long export(RecordReader record, ExportFormat format, boolean merged) throws IOException {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        ExportRequest request = new ExportRequest(ExportKind.EVENTS, format, Filter.ALL, merged, false, null);
        Counting out = new Counting();
        Exported exported = EXPORTER.export(request, record, out);
        if (Integer.getInteger("events") != null) {
            System.out.printf(
                    Locale.ROOT,
                    "%s%s: %d rows, %d MB in %.1f s, heap at most %d MB%n",
                    format,
                    merged ? " merged" : "",
                    exported.rows(),
                    out.bytes / MEGABYTE,
                    (System.nanoTime() - begin) / 1e9,
                    peakHeap() / MEGABYTE);
        }
        return exported.rows();
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** Goes nowhere; counts. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes += length;
        }
    }
}
