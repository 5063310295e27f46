package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.intake.StatementReader;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.AddingRun;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur add FILE.csv}: statements with their source as claims beside the reports' own. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Adds structured statements with their source, such as a trade figure of a statistics office, as claims"
                    + " beside the reports' own. The file's first line names its columns:"
        },
        footer = {
            "",
            "  kind       quantity, event, relation or quotation (needed)",
            "  source     who states it: a statistics office, a ministry (needed)",
            "  published  when it was stated",
            "  url        where it stands",
            "  text       the source's own words; without them a sentence is made",
            "  actor      who acts, speaks or is concerned: alpha-3 codes or names,",
            "             semicolons between several",
            "  recipient  to whom it is done; of figures and relations, the other side",
            "  event      of events: a PLOVER type, such as CONSULT (needed)",
            "  mode       of events: a mode of that type, such as visit",
            "  date       of events and quotations: a day, month or year, or two days",
            "             with a slash between",
            "  measure    of quantities: what is measured, such as bilateral trade",
            "  value      of quantities: a plain number, such as 41000000000 (needed)",
            "  comparator of quantities: =, >, < or ~; = where it is empty",
            "  unit       of quantities: an ISO 4217 code, %%, or the counted noun",
            "  period     of quantities: a year, quarter (2023-Q1), month, or two days",
            "             with a slash between",
            "  relation   of relations: partnership, membership, alliance, ... (needed)",
            "  level      of relations: as named, such as strategic partnership",
            "  since      of relations: when it began",
            "  quote      of quotations: the words (needed)",
            "",
            "Rows that are wrong are named, set aside and counted; rapporteur export rejects lists them."
        })
final class AddCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StoreOption store;

    @Option(names = "--strict", description = "Exit with 3 when a row was set aside.")
    private boolean strict;

    @Parameters(arity = "1..*", paramLabel = "FILE.csv", description = "Files of statements.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException(file + ": no such file; check the path");
            }
        }
        ReadingProgressLines progress = new ReadingProgressLines(Terminal.fromProperties());
        Knowledge knowledge = Knowledge.shipped();
        try (RecordWriter writer = Composition.writer(store.location());
                RecordReader record = Composition.reader(store.location())) {
            AddingRun run = new AddingRun(record, writer, new Reconciler(knowledge), progress);
            StatementReader statements = new StatementReader(knowledge, run);
            for (Path file : files) {
                statements.readPath(file);
            }
            AddingRun.Added added = run.finish();
            Terminal.errorLine(String.format(
                    Locale.ROOT,
                    "%,d statements added (%,d already in the record), %,d set aside",
                    added.added(),
                    added.known(),
                    added.setAside()));
            return strict && added.setAside() > 0 ? ExitStatus.SET_ASIDE : ExitStatus.DONE;
        }
    }
}
