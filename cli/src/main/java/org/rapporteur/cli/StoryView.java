package org.rapporteur.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Story;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;

/** Stories for people. */
final class StoryView {
    private static final int INDENT = 4;

    private final RecordReader record;
    private final Page page;

    StoryView(RecordReader record, Page page) {
        this.record = record;
        this.page = page;
    }

    /** The newest stories, a few lines each. */
    void newest(int limit) throws IOException {
        List<Story> stories = record.newestStories(limit);
        if (stories.isEmpty()) {
            page.line("The record is empty. Read some reports first: rapporteur read PATH");
            return;
        }
        for (Story story : stories) {
            page.heading(story.title());
            page.aside(INDENT, standing(story));
            page.aside(INDENT, "rapporteur show " + story.id());
            page.blank();
        }
        RecordReader.Counts counts = record.counts();
        page.aside(
                0,
                Words.count(counts.stories(), "story", "stories") + ", " + Words.count(counts.reports(), "report")
                        + ", " + Words.count(counts.findings(), "finding") + " in the record"
                        + (counts.rejects() == 0 ? "" : ", " + counts.rejects() + " documents set aside"));
    }

    private static String standing(Story story) {
        String when = story.lastPublished() == null
                ? "undated"
                : story.lastPublished().date().toString();
        String parties = story.parties().isEmpty() ? "" : " · " + String.join(" ", story.parties());
        return when + " · " + Words.count(story.independentReports(), "independent report") + parties;
    }

    /** One story with its reports and all that they say, each with the words. */
    void story(Story story) throws IOException {
        page.heading(story.title());
        page.aside(0, standing(story));
        page.blank();
        Map<String, Finding> findings = new HashMap<>();
        int number = 0;
        for (Story.Member member : story.members()) {
            number++;
            @Nullable FiledReport filed = record.report(member.report()).orElse(null);
            if (filed != null) {
                page.item("[" + number + "] ", Words.source(filed) + (member.copyOf() == null ? "" : " (a copy)"));
            }
            record.codedReport(member.report())
                    .ifPresent(coded -> coded.findings().forEach(found -> findings.put(found.id(), found)));
        }
        List<Entry> entries = record.entriesOf(story.id());
        for (FindingKind kind : FindingKind.values()) {
            section(
                    kind,
                    entries.stream().filter(entry -> entry.about() == kind).toList(),
                    findings,
                    story);
        }
    }

    private void section(FindingKind kind, List<Entry> entries, Map<String, Finding> findings, Story story)
            throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        page.blank();
        page.heading(Words.heading(kind));
        for (Entry entry : entries) {
            page.item("- ", entry.summary());
            for (Claim claim : entry.claims()) {
                @Nullable Finding finding = findings.get(claim.finding());
                if (finding != null) {
                    page.aside(INDENT, Words.quoted(finding) + " [" + number(story, claim) + "]");
                }
            }
        }
    }

    private static int number(Story story, Claim claim) {
        return story.members().stream().map(Story.Member::report).toList().indexOf(claim.report()) + 1;
    }
}
