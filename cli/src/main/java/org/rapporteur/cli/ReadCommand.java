package org.rapporteur.cli;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ReportReader;
import org.rapporteur.pipeline.CoderPool;
import org.rapporteur.pipeline.ReadingRun;
import org.rapporteur.pipeline.ReadingSummary;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur read}: reports into the record. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads reports into the record. Reading the same report again changes nothing.",
            "",
            "A folder is read with all below it, in name order. Files may be text (.txt, .md) with a headline or"
                    + " front matter, .json or .jsonl, each also as .gz. What cannot be read is set aside, named, and"
                    + " listed by: rapporteur export rejects"
        })
final class ReadCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StoreOption store;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private InputOptions input;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private EngineOptions engine;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Outlet of reports that name none.")
    private @Nullable String outlet;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many reports to code side by side (default: one a processor, at most 4).")
    private int workers = Math.min(4, Runtime.getRuntime().availableProcessors());

    @Option(names = "--strict", description = "Exit with 3 when a document was set aside.")
    private boolean strict;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "File or folder, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<String> paths;

    @Override
    public Integer call() throws Exception {
        paths.forEach(ReadCommand::requireReadable);
        if (workers < 1 || workers > 64) {
            throw new UsageException("--workers takes a number from 1 to 64, not " + workers);
        }
        ReadingProgressLines progress = new ReadingProgressLines(Terminal.fromProperties());
        ReadingSummary summary = read(progress);
        progress.end(summary);
        return strict && summary.setAside() > 0 ? ExitStatus.SET_ASIDE : ExitStatus.DONE;
    }

    private static void requireReadable(String path) {
        if (path.matches("(?i)https?://.*")) {
            throw new UsageException(path + ": addresses cannot be read yet; save the page's text to a file");
        }
    }

    private ReadingSummary read(ReadingProgressLines progress) throws Exception {
        // The store first: when it cannot be opened, nobody should wait for the reader.
        try (RecordWriter writer = Composition.writer(store.location());
                RecordReader record = Composition.reader(store.location())) {
            progress.starting();
            try (CoderPool coders = Composition.coders(workers, engine)) {
                ReadingRun run = new ReadingRun(coders, record, writer, new Reconciler(), progress);
                readAll(new ReportReader(input.defaults(outlet), run));
                return run.finish();
            }
        }
    }

    private void readAll(ReportReader reports) throws Exception {
        for (String path : paths) {
            if (path.equals("-")) {
                reports.readStream(System.in, "-");
            } else {
                readPath(reports, path);
            }
        }
    }

    private static void readPath(ReportReader reports, String path) throws Exception {
        try {
            reports.readPath(Path.of(path));
        } catch (NoSuchFileException e) {
            throw new UsageException(path + ": no such file or folder; check the path");
        }
    }
}
