package org.rapporteur.cli;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.intake.ReportReader;
import org.rapporteur.json.JsonLines;
import org.rapporteur.pipeline.CoderPool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur code}: reports in, findings out, no record. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = {
            "Codes reports and writes what it finds as JSON Lines, in the order of the reports. No record is touched.",
            "",
            "A JSON object may name two parties: parties: [{start, end, role: \"actor\"}, {start, end, role:"
                    + " \"recipient\"}]; the answer is then exactly one event, the best for what the first does to"
                    + " the second."
        })
final class CodeCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private InputOptions input;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private EngineOptions engine;

    @Option(
            names = "--explain",
            description = {
                "With each event, why: \"explanation\" holds its trigger, the frame that fits or null, how probable its"
                        + " type is by what was learnt, the runner-up, and what speaks most for the one against the"
                        + " other."
            })
    private boolean explain;

    @Option(names = "--strict", description = "Exit with 3 when a document was set aside.")
    private boolean strict;

    @Parameters(paramLabel = "FILE", description = "File or folder as read takes them, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Override
    public Integer call() throws Exception {
        int workers = Math.min(4, Runtime.getRuntime().availableProcessors());
        try (CoderPool coders = Composition.coders(workers, engine);
                JsonLines lines = new JsonLines(Terminal.resultBytes())) {
            CodingSink sink = new CodingSink(coders, explain ? Composition.explainer(engine) : null, lines);
            readAll(new ReportReader(input.defaults(null), sink));
            sink.finish();
            return strict && sink.setAside() > 0 ? ExitStatus.SET_ASIDE : ExitStatus.DONE;
        }
    }

    private void readAll(ReportReader reports) throws Exception {
        if (file.equals("-")) {
            reports.readStream(System.in, "-");
            return;
        }
        try {
            reports.readPath(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new UsageException(file + ": no such file or folder; check the path");
        }
    }
}
