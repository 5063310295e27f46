package org.rapporteur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.ExportFormat;
import org.rapporteur.export.ExportKind;
import org.rapporteur.export.Exporter;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur export}: the record for programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a part of the record, row by row, in an order that does not depend on how it was read.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StoreOption store;

    @Parameters(paramLabel = "KIND", description = "What to write: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private ExportKind kind;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: jsonl).")
    private ExportFormat format = ExportFormat.JSONL;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file, replaced only once all is written.")
    private @Nullable Path out;

    @Option(names = "--since", paramLabel = "DATE", description = "Only reports published on this day or later.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only reports published on this day or before.")
    private @Nullable LocalDate until;

    @Option(names = "--party", paramLabel = "CODE", description = "Only what this party has part in; may be repeated.")
    private Set<String> parties = Set.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for what depends on today (default: the newest publication in the record).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() throws IOException {
        if (kind == ExportKind.RECORD && format == ExportFormat.CSV) {
            throw new UsageException("The whole record is no table; export its parts as csv, or it as jsonl");
        }
        try (RecordReader record = Composition.reader(store.location())) {
            if (out == null) {
                write(record, Terminal.resultBytes());
            } else {
                writeFile(record, out);
            }
        }
        return ExitStatus.DONE;
    }

    private void write(RecordReader record, OutputStream to) throws IOException {
        new Exporter(record, asOf).export(kind, format, new Selection(since, until, parties), to);
    }

    private void writeFile(RecordReader record, Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".part");
        write(record, Files.newOutputStream(unfinished));
        Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
    }
}
