package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Plan;
import org.rapporteur.model.Story;
import org.rapporteur.reconcile.alike.Corrections;
import org.rapporteur.telling.Counts;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tone;

/** One story: its reports, where they differ, what they agree on, and what one alone tells. */
public final class StoryView {
    private final Desk desk;
    private final Sheet sheet;
    private final Sources sources;
    private final EntryWriter writer;
    private final Offices offices;
    private final SmallCounts smallCounts;
    private final SpokenActs spokenActs;

    public StoryView(Desk desk) {
        this.desk = requireNonNull(desk, "desk");
        this.sheet = desk.sheet();
        this.sources = new Sources(desk.shelf());
        this.writer = new EntryWriter(desk, sources);
        this.offices = new Offices(desk, sources, writer);
        this.smallCounts = new SmallCounts(desk, sources, writer);
        this.spokenActs = new SpokenActs(desk.shelf());
    }

    public void show(Story story) throws IOException {
        List<Told> all = Told.of(desk.record().entriesOf(story.id()), desk.shelf(), desk.tellings());
        sheet.title(Line.of(story.title()));
        sheet.paragraph(Line.of(StoryLines.standing(story, all, desk)));
        List<Source> originals = sources.of(story);
        List<Told> left = new ArrayList<>(all);
        left.removeIf(spokenActs::holds);
        List<Told> named = taken(left, offices::holds);
        List<Told> small = taken(left, smallCounts::holds);
        String overview = overview(left);
        if (!overview.isEmpty()) {
            sheet.paragraph(Line.of(overview));
        }
        sheet.gap();
        sheet.sources(originals);
        section("Where they differ", left, told -> tone(told) == Tone.CONFLICT);
        section("What they agree on", left, told -> tone(told) == Tone.AGREE);
        section("Where one is vaguer", left, told -> tone(told) == Tone.VAGUER);
        corrections(left, originals);
        section("Plans", left, told -> told.entry().plan() != null);
        boolean several = story.independentReports() > 1;
        for (FindingKind kind : FindingKind.values()) {
            String heading = heading(kind) + (several ? ", as one report tells" : "");
            section(heading, left, told -> told.entry().about() == kind);
        }
        offices.write(named);
        smallCounts.write(small);
        sheet.end();
    }

    /** What later versions of reports say otherwise than earlier ones, and the notes that say so. */
    private void corrections(List<Told> left, List<Source> originals) throws IOException {
        List<Told> corrected = taken(left, writer::isCorrected);
        Map<Source, String> notes = new LinkedHashMap<>();
        for (Source source : originals) {
            if (source.copies().stream().anyMatch(Source::earlierVersion)) {
                sources.reportOf(source)
                        .flatMap(desk.shelf()::report)
                        .flatMap(report -> Corrections.noteIn(report)
                                .map(note -> report.quote(note).text().strip()))
                        .ifPresent(note -> notes.put(source, note));
            }
        }
        if (corrected.isEmpty() && notes.isEmpty()) {
            return;
        }
        sheet.section("What was corrected");
        for (Map.Entry<Source, String> note : notes.entrySet()) {
            sheet.quote(Line.of(note.getValue(), Tone.QUOTED), List.of(note.getKey()));
        }
        writer.marked(corrected);
    }

    private Tone tone(Told told) {
        return writer.standings(told).tone();
    }

    /** {@code The reports agree on three things and differ on one; one plan is overdue.} */
    private String overview(List<Told> all) {
        long agree = all.stream().filter(told -> tone(told) == Tone.AGREE).count();
        long differ = all.stream().filter(told -> tone(told) == Tone.CONFLICT).count();
        List<String> parts = new ArrayList<>();
        if (agree > 0) {
            parts.add("the reports agree on " + things(agree));
        }
        if (differ > 0) {
            parts.add((agree > 0 ? "they" : "the reports") + " differ on " + things(differ));
        }
        long overdue = all.stream()
                .map(told -> told.entry().plan())
                .filter(plan -> plan != null && plan.statusOn(desk.asOf()) == Plan.Status.OVERDUE)
                .count();
        if (overdue > 0) {
            parts.add(overdue == 1 ? "one plan is overdue" : Counts.word(overdue) + " plans are overdue");
        }
        return parts.isEmpty() ? "" : Counts.sentence(String.join("; ", parts)) + ".";
    }

    private static String things(long count) {
        return Counts.word(count) + (count == 1 ? " thing" : " things");
    }

    static String heading(FindingKind kind) {
        return switch (kind) {
            case EVENT -> "Events";
            case QUOTATION -> "Quotations";
            case QUANTITY -> "Figures";
            case RELATION -> "Relations";
        };
    }

    private void section(String heading, List<Told> left, Predicate<Told> which) throws IOException {
        List<Told> section = taken(left, which).stream()
                .sorted(Comparator.comparing(told -> told.entry().about()))
                .toList();
        if (section.isEmpty()) {
            return;
        }
        sheet.section(heading);
        writer.marked(section);
    }

    /** Takes those that fit out of what is left. */
    private static List<Told> taken(List<Told> left, Predicate<Told> which) {
        List<Told> taken = left.stream().filter(which).toList();
        left.removeAll(taken);
        return taken;
    }
}
