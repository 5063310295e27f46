package org.rapporteur.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ReportReader;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.GivenText;
import org.rapporteur.model.Reject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur annotate}: reports in, CoNLL-U out, no record. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the sentences of reports as CoNLL-U: words with tags, dictionary forms and dependencies after"
                    + " Universal Dependencies v2, and where they stand (TokenRange=start:end, counted in UTF-16 code"
                    + " units of the text; after \"# part = title\" of the headline). No record is touched."
        })
final class AnnotateCommand implements Callable<Integer> {
    private static final int GZIP = 0x1f8b;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private InputOptions input;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReaderOptions reader;

    @Option(names = "--given-tokens", description = "The input is CoNLL-U, whose words and sentences are kept.")
    private boolean givenTokens;

    @Option(names = "--strict", description = "Exit with 3 when a document or sentence was set aside.")
    private boolean strict;

    @Parameters(
            paramLabel = "FILE",
            description = "File or folder as read takes them (with --given-tokens CoNLL-U, also as .gz), or - for"
                    + " standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Override
    public Integer call() throws Exception {
        int workers = Math.min(4, Runtime.getRuntime().availableProcessors());
        try (Writer out = Terminal.results();
                AnnotationLines lines = new AnnotationLines(Composition.engines(reader.beam()), workers, out)) {
            readAll(lines);
            lines.finish();
            return strict && lines.setAside() > 0 ? ExitStatus.SET_ASIDE : ExitStatus.DONE;
        } catch (NoSuchFileException e) {
            throw new UsageException(file + ": no such file or folder; check the path");
        }
    }

    private void readAll(AnnotationLines lines) throws Exception {
        if (givenTokens) {
            try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
                readGiven(in, lines);
            }
        } else if (file.equals("-")) {
            new ReportReader(input.defaults(null), lines).readStream(System.in, "-");
        } else {
            new ReportReader(input.defaults(null), lines).readPath(Path.of(file));
        }
    }

    private void readGiven(InputStream in, AnnotationLines lines) throws IOException {
        BufferedReader rows = new BufferedReader(
                new InputStreamReader(unzipped(new BufferedInputStream(in)), StandardCharsets.UTF_8));
        ConlluReader documents = new ConlluReader(
                rows,
                (what, line) ->
                        lines.setAside(Reject.of(file, "line " + line, what, "mend it; its sentence was left out")));
        for (@Nullable GivenText given = documents.next(); given != null; given = documents.next()) {
            lines.given(given);
        }
    }

    private static InputStream unzipped(BufferedInputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP ? new GZIPInputStream(in) : in;
    }
}
