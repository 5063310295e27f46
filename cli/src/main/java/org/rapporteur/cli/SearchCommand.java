package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.view.Page;
import org.rapporteur.cli.view.Sheet;
import org.rapporteur.cli.view.Source;
import org.rapporteur.store.RecordReader;
import org.rapporteur.telling.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur search}: reports by their words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds the reports whose title or text holds all the words; \"quoted words\" stand together.")
final class SearchCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StoreOption store;

    @Option(names = "--limit", paramLabel = "N", description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words to look for.")
    @SuppressWarnings("NullAway.Init")
    private List<String> words;

    @Override
    public Integer call() throws IOException {
        try (RecordReader record = Composition.reader(store.location());
                Writer out = Terminal.results()) {
            show(
                    record.search(String.join(" ", words), limit),
                    Terminal.fromProperties().page(out));
        }
        return ExitStatus.DONE;
    }

    private static void show(List<RecordReader.Hit> hits, Page page) throws IOException {
        if (hits.isEmpty()) {
            page.paragraph(Line.of("No report holds all these words."));
        }
        for (RecordReader.Hit hit : hits) {
            page.item(Sheet.Label.NONE, Source.line(hit.report()), List.of());
            page.detail(Line.of(hit.excerpt()));
            if (hit.report().story() != null) {
                page.command("rapporteur show " + hit.report().story());
            }
            page.gap();
        }
        page.end();
    }
}
