package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Relation;
import org.rapporteur.store.RecordReader;
import org.rapporteur.telling.Line;

/** What is told of somebody or something by name: a person, an organisation. */
public final class NameView {
    private static final int MOST_REPORTS = 500;

    private final Desk desk;

    public NameView(Desk desk) {
        this.desk = requireNonNull(desk, "desk");
    }

    /**
     * Shows what is told of a name, in whatever case, whole or in part.
     *
     * @return false where the record tells nothing of it; then nothing was written
     */
    public boolean show(String name) throws IOException {
        String wanted = words(name);
        Gathered gathered = new Gathered(desk.limit());
        Map<String, Integer> fullNames = new TreeMap<>();
        for (String story : storiesNaming(name)) {
            for (Entry entry : desk.record().entriesOf(story)) {
                List<Entity> meant = meant(entry, wanted);
                if (!meant.isEmpty()) {
                    gathered.add(entry);
                    fullNames.merge(desk.names().readable(meant.get(0)), 1, Integer::sum);
                }
            }
        }
        if (gathered.isEmpty()) {
            return false;
        }
        desk.sheet().title(Line.of(mostFrequent(fullNames)));
        new TopicsWriter(desk).write(gathered);
        return true;
    }

    private Set<String> storiesNaming(String name) {
        Set<String> stories = new LinkedHashSet<>();
        for (RecordReader.Hit hit : desk.record().search("\"" + name.replace('"', ' ') + "\"", MOST_REPORTS)) {
            if (hit.report().story() != null) {
                stories.add(hit.report().story());
            }
        }
        return stories;
    }

    private List<Entity> meant(Entry entry, String wanted) {
        return entry.claims().stream()
                .flatMap(claim -> desk.shelf().finding(claim).stream())
                .flatMap(NameView::entitiesIn)
                .filter(entity -> isCalled(entity, wanted))
                .toList();
    }

    private static boolean isCalled(Entity entity, String wanted) {
        @Nullable String name = entity.identity().name();
        return words(name == null ? entity.text() : name).contains(wanted);
    }

    /** In lower case with a blank at both ends, so that whole words are compared. */
    private static String words(String name) {
        return " "
                + name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                        .strip() + " ";
    }

    private static String mostFrequent(Map<String, Integer> names) {
        return names.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Stream<Entity> entitiesIn(Finding finding) {
        return finding.<Stream<@Nullable Entity>>match(
                        event -> Stream.concat(event.actors().stream(), event.recipients().stream()),
                        quotation -> Stream.ofNullable(quotation.speaker()),
                        quantity -> quantity.about().stream(),
                        relation -> relation.parties().stream().map(Relation.Party::entity))
                .flatMap(Stream::ofNullable);
    }
}
