package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.view.Desk;
import org.rapporteur.cli.view.MarkdownPage;
import org.rapporteur.cli.view.NameView;
import org.rapporteur.cli.view.PartiesView;
import org.rapporteur.cli.view.Sheet;
import org.rapporteur.cli.view.StoriesView;
import org.rapporteur.cli.view.StoryView;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Story;
import org.rapporteur.store.RecordReader;
import org.rapporteur.telling.PartyNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur show}: the record for people. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the newest stories; or one story, by its id; or what one party does (show KAZ);"
                    + " or how two stand to each other (show CHN KAZ); or what is told of somebody"
                    + " by name (show \"Xi Jinping\").",
            "",
            "Parties are named by ISO 3166 alpha-3 code, by IGO, UNO, EUR, NGO, ISM, IMG or MNC, or by a state's name."
        })
final class ShowCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StoreOption store;

    @Option(names = "--limit", paramLabel = "N", description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day on which plans are looked at (default: the newest day of publication in the record).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); md is a dossier in Markdown, each sentence with its source.")
    private Format format = Format.text;

    @Parameters(arity = "0..2", paramLabel = "STORY|CODE|NAME", description = "What to show.")
    private List<String> what = List.of();

    /** How it is set; named as users write it. */
    private enum Format {
        text,
        md
    }

    @Override
    public Integer call() throws IOException {
        try (RecordReader record = Composition.reader(store.location());
                Writer out = Terminal.results()) {
            Sheet sheet = format == Format.md
                    ? new MarkdownPage(out)
                    : Terminal.fromProperties().page(out);
            show(Desk.of(record, sheet, new PartyNames(Knowledge.shipped()), day(record), limit));
        }
        return ExitStatus.DONE;
    }

    private LocalDate day(RecordReader record) {
        return asOf != null
                ? asOf
                : record.newestPublication().map(Publication::date).orElse(LocalDate.EPOCH);
    }

    private void show(Desk desk) throws IOException {
        switch (what.size()) {
            case 0 -> new StoriesView(desk).show();
            case 1 -> show(desk, what.get(0));
            default ->
                new PartiesView(desk)
                        .show(what.stream()
                                .map(name -> code(desk.names(), name))
                                .toList());
        }
    }

    private static void show(Desk desk, String name) throws IOException {
        Optional<Story> story = desk.record().story(name);
        Optional<String> code = desk.names().codeOf(name);
        if (story.isPresent()) {
            new StoryView(desk).show(story.get());
        } else if (code.isPresent()) {
            new PartiesView(desk).show(List.of(code.get()));
        } else if (!new NameView(desk).show(name)) {
            throw unknown(name);
        }
    }

    private static String code(PartyNames parties, String name) {
        return parties.codeOf(name).orElseThrow(() -> unknown(name));
    }

    private static UsageException unknown(String name) {
        return new UsageException("'" + name + "' is no story, no party and nobody whom the record names;"
                + " stories: rapporteur show; parties: codes such as KAZ");
    }
}
