package org.rapporteur.cli;

import java.io.BufferedOutputStream;
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
import org.rapporteur.export.ExportRequest;
import org.rapporteur.export.Exported;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.Filter;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.PoliticalEvent;
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
            names = "--type",
            paramLabel = "TYPE",
            description = "Only events of this PLOVER type, such as CONSULT; may be repeated.")
    private Set<EventType> types = Set.of();

    @Option(
            names = "--confidence",
            paramLabel = "P",
            description = "Only findings at least this sure, 0 to 1 (default: " + PoliticalEvent.LEAST_EXPORTED
                    + " of events, " + PoliticalEvent.LEAST_CONFIDENCE + " of panels, else 0).")
    private @Nullable Double confidence;

    @Option(
            names = "--independent",
            paramLabel = "N",
            description = "Only what at least this many independent reports say; copies of one text count once.")
    private int independentReports;

    @Option(
            names = "--counting",
            paramLabel = "MODE",
            description = "Of panel and graphml: count also events that are told so: future (announced), historical,"
                    + " hypothetical, negation; may be repeated. Without it only what happened counts.")
    private Set<AuxiliaryMode> counting = Set.of();

    @Option(
            names = "--merged",
            description = "Of events: one row for what all reports of a story say of one, with counts of mentions,"
                    + " outlets and independent reports.")
    private boolean merged;

    @Option(
            names = "--spreadsheet",
            description = "Of csv: put an apostrophe before texts that a spreadsheet would run as a formula.")
    private boolean forSpreadsheets;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for what depends on today (default: the newest publication in the record).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() throws IOException {
        ExportRequest request = request();
        try (RecordReader record = Composition.reader(store.location())) {
            Exported exported =
                    out == null ? write(request, record, Terminal.resultBytes()) : writeFile(request, record, out);
            if (exported.leftOut() > 0) {
                Terminal.errorLine(exported.leftOut() + " events left out, which " + format
                        + " cannot mark as denied, only possible or still to come; csv and jsonl have them");
            }
        }
        return ExitStatus.DONE;
    }

    private ExportRequest request() {
        try {
            Selection selection = new Selection(since, until, parties);
            double least = confidence == null ? kind.leastConfidence() : confidence;
            Filter filter = new Filter(selection, types, least, independentReports, counting);
            return new ExportRequest(kind, format, filter, merged, forSpreadsheets, asOf);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static Exported write(ExportRequest request, RecordReader record, OutputStream to) throws IOException {
        OutputStream buffered = new BufferedOutputStream(to);
        Exported exported = new Exporter(Knowledge.shipped()).export(request, record, buffered);
        buffered.flush();
        return exported;
    }

    private static Exported writeFile(ExportRequest request, RecordReader record, Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".part");
        Exported exported;
        try (OutputStream to = Files.newOutputStream(unfinished)) {
            exported = write(request, record, to);
        }
        Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
        return exported;
    }
}
