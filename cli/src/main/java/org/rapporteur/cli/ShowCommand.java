package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Story;
import org.rapporteur.store.RecordReader;
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
                    + " or what two do to each other (show CHN KAZ).",
            "",
            "Parties are named by ISO 3166 alpha-3 code, by IGO, UNO, EUR, NGO, ISM, IMG or MNC, or by a state's name."
        })
final class ShowCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StoreOption store;

    @Option(names = "--limit", paramLabel = "N", description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Parameters(arity = "0..2", paramLabel = "STORY|CODE", description = "What to show.")
    private List<String> what = List.of();

    @Override
    public Integer call() throws IOException {
        try (RecordReader record = Composition.reader(store.location());
                Writer out = Terminal.results()) {
            show(record, new Page(out, Terminal.fromProperties()));
        }
        return ExitStatus.DONE;
    }

    private void show(RecordReader record, Page page) throws IOException {
        if (what.isEmpty()) {
            new StoryView(record, page).newest(limit);
            return;
        }
        Optional<Story> story = what.size() == 1 ? record.story(what.get(0)) : Optional.empty();
        if (story.isPresent()) {
            new StoryView(record, page).story(story.get());
        } else {
            PartyNames parties = new PartyNames(Knowledge.shipped());
            List<String> codes = what.stream().map(name -> code(parties, name)).toList();
            new PartiesView(record, page, parties, limit).show(codes);
        }
    }

    private static String code(PartyNames parties, String name) {
        return parties.codeOf(name)
                .orElseThrow(() -> new UsageException("'" + name
                        + "' is no story and no party; stories: rapporteur show; parties: codes such as KAZ"));
    }
}
