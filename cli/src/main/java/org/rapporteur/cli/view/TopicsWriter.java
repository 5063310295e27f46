package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Story;
import org.rapporteur.telling.Counts;
import org.rapporteur.telling.Dates;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tone;

/** Writes what was gathered of parties or people, topic by topic, and the stories that it comes from. */
final class TopicsWriter {
    private static final int MOST_STORIES = 10;
    private static final Comparator<Story> NEWEST_FIRST = Comparator.comparing(
                    Story::lastPublished, Comparator.nullsFirst(Comparator.<Publication>naturalOrder()))
            .reversed()
            .thenComparing(Story::id);

    private final Desk desk;
    private final EntryWriter writer;
    private final Offices offices;
    private final SmallCounts smallCounts;
    private final SpokenActs spokenActs;

    TopicsWriter(Desk desk) {
        this.desk = requireNonNull(desk, "desk");
        Sources sources = new Sources(desk.shelf());
        this.writer = new EntryWriter(desk, sources);
        this.offices = new Offices(desk, sources, writer);
        this.smallCounts = new SmallCounts(desk, sources, writer);
        this.spokenActs = new SpokenActs(desk.shelf());
    }

    void write(Gathered gathered) throws IOException {
        desk.sheet().paragraph(Line.of(overview(gathered), Tone.PALE));
        List<Told> named = new ArrayList<>();
        List<Told> small = new ArrayList<>();
        for (Gathered.Topic topic : Gathered.Topic.values()) {
            List<Told> all = Told.of(gathered.of(topic), desk.shelf(), desk.tellings());
            named.addAll(all.stream().filter(offices::holds).toList());
            small.addAll(all.stream().filter(smallCounts::holds).toList());
            section(topic, gathered.count(topic), all);
        }
        offices.write(named);
        smallCounts.write(small);
        stories(gathered);
        desk.sheet().end();
    }

    private String overview(Gathered gathered) {
        return "From " + Counts.of(gathered.stories().size(), "story", "stories") + ", as of " + Dates.day(desk.asOf())
                + ".";
    }

    private void section(Gathered.Topic topic, long count, List<Told> all) throws IOException {
        List<Told> section = all.stream()
                .filter(told -> !smallCounts.holds(told) && !offices.holds(told) && !spokenActs.holds(told))
                .toList();
        if (section.isEmpty()) {
            return;
        }
        desk.sheet()
                .section(topic.heading()
                        + (count > desk.limit() ? " (the newest " + desk.limit() + " of " + count + ")" : ""));
        if (topic == Gathered.Topic.EVENTS) {
            writer.dated(section);
        } else {
            writer.marked(section);
        }
    }

    private void stories(Gathered gathered) throws IOException {
        List<Story> newest = gathered.stories().stream()
                .map(desk.record()::story)
                .flatMap(Optional::stream)
                .sorted(NEWEST_FIRST)
                .limit(MOST_STORIES)
                .toList();
        desk.sheet().section("Stories");
        for (Story story : newest) {
            Line line = Line.of(story.title()).and(" · " + StoryLines.days(story), Tone.PALE);
            desk.sheet().item(Sheet.Label.NONE, line, List.of());
            desk.sheet().command("rapporteur show " + story.id());
        }
    }
}
