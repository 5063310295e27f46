package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Part;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Story;
import org.rapporteur.store.RecordReader;
import org.rapporteur.telling.Amounts;
import org.rapporteur.telling.Counts;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Passage;
import org.rapporteur.telling.Standings;
import org.rapporteur.telling.Tellings;
import org.rapporteur.telling.Tone;

/** The newest stories: what each is about, and where its reports agree and differ. */
public final class StoriesView {
    private static final int MOST_HIGHLIGHTS = 2;
    private static final int LONGEST_PASSAGE = 160;

    private final Desk desk;
    private final Sheet sheet;

    public StoriesView(Desk desk) {
        this.desk = requireNonNull(desk, "desk");
        this.sheet = desk.sheet();
    }

    public void show() throws IOException {
        List<Story> stories = desk.record().newestStories(desk.limit());
        if (stories.isEmpty()) {
            sheet.paragraph(Line.of("The record is empty. Read some reports first: rapporteur read PATH"));
        }
        for (Story story : stories) {
            sheet.item(Sheet.Label.NONE, Line.of(story.title(), Tone.STRONG), List.of());
            List<Told> told = Told.of(desk.record().entriesOf(story.id()), desk.shelf(), desk.tellings());
            sheet.detail(Line.of(StoryLines.standing(story, told, desk)));
            for (Line highlight : highlights(told)) {
                sheet.detail(highlight);
            }
            sheet.command("rapporteur show " + story.id());
            sheet.gap();
        }
        if (!stories.isEmpty()) {
            sheet.paragraph(Line.of(footer(), Tone.PALE));
        }
        sheet.end();
    }

    private String footer() {
        RecordReader.Counts counts = desk.record().counts();
        return Counts.of(counts.stories(), "story", "stories") + ", " + Counts.of(counts.reports(), "report") + ", "
                + Counts.of(counts.findings(), "finding") + " in the record"
                + (counts.rejects() == 0
                        ? ""
                        : ", " + Counts.of(counts.rejects(), "document") + " set aside (rapporteur export rejects)");
    }

    /** The first conflict and what most reports agree on; else where one gives a vaguer figure; else the first event. */
    private List<Line> highlights(List<Told> all) {
        Sources sources = new Sources(desk.shelf());
        EntryWriter writer = new EntryWriter(desk, sources);
        Offices offices = new Offices(desk, sources, writer);
        SmallCounts smallCounts = new SmallCounts(desk, sources, writer);
        List<Told> telling = all.stream()
                .filter(told -> !offices.holds(told) && !smallCounts.holds(told))
                .toList();
        List<Line> lines = new ArrayList<>();
        of(Tone.CONFLICT, telling, writer).ifPresent(told -> lines.add(differing(told, writer.standings(told))));
        of(Tone.AGREE, telling, writer).ifPresent(told -> lines.add(agreed(told, writer.standings(told))));
        if (lines.size() < MOST_HIGHLIGHTS) {
            of(
                            Tone.VAGUER,
                            telling.stream()
                                    .filter(told -> told.lead() instanceof Quantity)
                                    .toList(),
                            writer)
                    .ifPresent(told -> lines.add(differing(told, writer.standings(told))));
        }
        if (lines.isEmpty()) {
            telling.stream()
                    .filter(StoriesView::isEventOfTheText)
                    .findFirst()
                    .ifPresent(told -> lines.add(passage(told)));
        }
        return lines;
    }

    /** Of the things that stand so, one of most independent reports; figures and events before others. */
    private static Optional<Told> of(Tone tone, List<Told> all, EntryWriter writer) {
        return all.stream()
                .filter(told -> writer.standings(told).tone() == tone)
                .min(Comparator.comparing((Told told) -> -writer.standings(told).reports())
                        .thenComparing(told -> told.entry().about()));
    }

    /** The headline stands there already. */
    private static boolean isEventOfTheText(Told told) {
        return told.lead() instanceof PoliticalEvent event
                && event.words().span().part() == Part.TEXT;
    }

    private Line agreed(Told told, Standings standings) {
        return Line.of("= " + standings.sentence(), Tone.AGREE).and(": ").and(passage(told));
    }

    private Line passage(Told told) {
        @Nullable Finding lead = told.lead();
        return lead == null
                ? told.line()
                : desk.shelf()
                        .report(lead.basis().report())
                        .map(report -> Passage.of(report, Tellings.carrying(lead), LONGEST_PASSAGE))
                        .orElse(told.line());
    }

    private Line differing(Told told, Standings standings) {
        Line start = Line.of(standings.mark() + " " + standings.sentence(), standings.tone())
                .and(": ");
        if (!(told.lead() instanceof Quantity quantity)) {
            return start.and(passage(told));
        }
        String measure = quantity.measure() == null ? "" : quantity.measure() + ": ";
        Claim.Standing other = standings.conflicting().isEmpty() ? Claim.Standing.VAGUER : Claim.Standing.CONFLICTS;
        String others = told.entry().claims().stream()
                .filter(claim -> claim.standing() == other)
                .flatMap(claim -> desk.shelf().finding(claim).stream())
                .map(finding -> finding instanceof Quantity figure ? " or " + Amounts.of(figure) : "")
                .distinct()
                .collect(Collectors.joining());
        return start.and(measure).and(Amounts.of(quantity) + others, Tone.STRONG);
    }
}
