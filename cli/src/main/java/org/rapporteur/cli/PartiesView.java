package org.rapporteur.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Story;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.Selection;

/** What one party does, or two do to each other, for people: the newest stories' entries in time's order. */
final class PartiesView {
    private static final int INDENT = 12;
    private static final String NO_DAY = "          ";

    private final RecordReader record;
    private final Page page;
    private final PartyNames parties;
    private final int limit;

    PartiesView(RecordReader record, Page page, PartyNames parties, int limit) {
        this.record = record;
        this.page = page;
        this.parties = parties;
        this.limit = limit;
    }

    /** A finding of the pair with the line that its entry gives it. */
    private record Line(@Nullable LocalDate day, String summary, Finding finding) {}

    void show(List<String> codes) throws IOException {
        Selection selection = new Selection(null, null, Set.copyOf(codes));
        page.heading(String.join(" – ", codes.stream().map(parties::readable).toList()));
        boolean any = false;
        for (FindingKind kind : FindingKind.values()) {
            any |= section(kind, selection);
        }
        if (!any) {
            page.line("Nothing in the record.");
        }
    }

    private boolean section(FindingKind kind, Selection selection) throws IOException {
        Deque<Finding> newest = new ArrayDeque<>();
        long[] all = new long[1];
        record.findings(kind, selection, finding -> {
            all[0]++;
            newest.addLast(finding);
            if (newest.size() > limit) {
                newest.removeFirst();
            }
        });
        if (newest.isEmpty()) {
            return false;
        }
        page.blank();
        page.heading(Words.heading(kind) + (all[0] > limit ? " (the newest " + limit + " of " + all[0] + ")" : ""));
        for (Line line : lines(newest)) {
            page.item((line.day() == null ? NO_DAY : line.day().toString()) + "  ", line.summary());
            page.aside(INDENT, Words.quoted(line.finding()) + " " + source(line.finding()));
        }
        return true;
    }

    private List<Line> lines(Iterable<Finding> findings) {
        List<Line> lines = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Entry> entry = entryOf(finding);
            lines.add(new Line(
                    entry.map(own -> own.claims().get(0).date()).orElse(null),
                    entry.map(Entry::summary).orElse(finding.id()),
                    finding));
        }
        lines.sort(Comparator.comparing(Line::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return lines;
    }

    private Optional<Entry> entryOf(Finding finding) {
        return record.report(finding.basis().report())
                .map(FiledReport::story)
                .flatMap(record::story)
                .map(Story::id)
                .flatMap(story -> record.entriesOf(story).stream()
                        .filter(entry -> entry.claims().stream()
                                .anyMatch(claim -> claim.finding().equals(finding.id())))
                        .findFirst());
    }

    private String source(Finding finding) {
        return record.report(finding.basis().report())
                .map(filed -> "(" + Words.source(filed) + ")")
                .orElse("");
    }
}
