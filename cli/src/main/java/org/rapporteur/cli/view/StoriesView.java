package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Story;
import org.rapporteur.store.RecordReader;

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
            sheet.detail(Line.of(StoryLines.standing(story, desk.names())));
            for (Line highlight : highlights(story)) {
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

    /** The first conflict and what most reports agree on; else the first event that is told. */
    private List<Line> highlights(Story story) {
        Sources sources = new Sources(desk.shelf());
        EntryWriter writer = new EntryWriter(desk, sources);
        List<Told> all = Told.of(desk.record().entriesOf(story.id()), desk.shelf(), desk.tellings());
        List<Line> lines = new ArrayList<>();
        all.stream()
                .filter(told -> writer.standings(told).tone() == Tone.CONFLICT)
                .findFirst()
                .ifPresent(told -> lines.add(conflict(told, writer.standings(told))));
        all.stream()
                .filter(told -> writer.standings(told).tone() == Tone.AGREE)
                .max(Comparator.comparingInt(told -> writer.standings(told).agreeing().size()))
                .ifPresent(told -> lines.add(agreed(told, writer.standings(told))));
        if (lines.isEmpty()) {
            all.stream()
                    .filter(StoriesView::isEventOfTheText)
                    .findFirst()
                    .ifPresent(told -> lines.add(passage(told)));
        }
        return lines.subList(0, Math.min(lines.size(), MOST_HIGHLIGHTS));
    }

    /** The headline stands there already. */
    private static boolean isEventOfTheText(Told told) {
        return told.lead() instanceof PoliticalEvent event && event.words().span().part() == Part.TEXT;
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

    private Line conflict(Told told, Standings standings) {
        Line start = Line.of("≠ " + standings.sentence(), Tone.CONFLICT).and(": ");
        Entry entry = told.entry();
        if (entry.about() != FindingKind.QUANTITY) {
            return start.and(passage(told));
        }
        return start.and(told.line())
                .and(entry.claims().stream()
                        .filter(claim -> claim.standing() == Claim.Standing.CONFLICTS)
                        .flatMap(claim -> desk.shelf().finding(claim).stream())
                        .map(finding -> " or " + Amounts.of(((Quantity) finding).amount()))
                        .distinct()
                        .collect(Collectors.joining()), Tone.STRONG);
    }
}
