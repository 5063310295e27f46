package org.rapporteur.cli.view;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Claim;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Plan;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;
import org.rapporteur.store.Stores;
import org.rapporteur.telling.PartyNames;

/** Makes a small record by hand: reports, what is found in them, and stories that line it up. */
final class NewsRoom {
    private static final PartyNames NAMES = new PartyNames(Knowledge.shipped());

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    Report report(String outlet, String published, String title, String text) {
        Report report = Report.of(
                new Origin(null, null, outlet, null),
                new Masthead(Publication.parse(published), title, null, null, null, "en"),
                text,
                Map.of());
        reports.put(report.id(), report);
        findings.put(report.id(), new ArrayList<>());
        return report;
    }

    static Entity entity(Report report, String words, String code, String name) {
        return Entity.at(evidence(report, words), Identity.of(code, code, "GOV", name));
    }

    private static Evidence evidence(Report report, String words) {
        int at = report.text().indexOf(words);
        return report.quote(Span.of(at, at + words.length()));
    }

    PoliticalEvent event(Report report, EventType type, Entity actor, String words, Entity recipient, String day) {
        return add(
                report,
                new PoliticalEvent(
                        Basis.of(FindingKind.EVENT, report.id(), List.of(evidence(report, words)), 0.8),
                        new Act(type, List.of(), List.of(), Set.of(), null, 1, null),
                        List.of(actor),
                        List.of(recipient),
                        new EventTime(LocalDate.parse(day), null, null),
                        null,
                        evidence(report, words),
                        null));
    }

    Quantity quantity(Report report, String words, String value, Quantity.Unit unit, String measure, Entity about) {
        return add(
                report,
                new Quantity(
                        Basis.of(FindingKind.QUANTITY, report.id(), List.of(evidence(report, words)), 0.8),
                        new Quantity.Amount(new BigDecimal(value), null, Quantity.Comparison.EQUAL, unit),
                        measure,
                        List.of(about),
                        null,
                        null,
                        null,
                        null));
    }

    Quotation quotation(Report report, Entity speaker, String content) {
        return add(
                report,
                new Quotation(
                        Basis.of(FindingKind.QUOTATION, report.id(), List.of(evidence(report, content)), 0.8),
                        speaker,
                        Quotation.Type.DIRECT,
                        null,
                        List.of(evidence(report, content)),
                        "statement",
                        null));
    }

    /** What is told of somebody in other words than theirs. */
    Quotation indirect(Report report, Entity speaker, String cue, String content, Quotation.Means means) {
        return add(
                report,
                new Quotation(
                        Basis.of(FindingKind.QUOTATION, report.id(), List.of(evidence(report, content)), 0.8),
                        speaker,
                        Quotation.Type.INDIRECT,
                        evidence(report, cue),
                        List.of(evidence(report, content)),
                        null,
                        null,
                        means));
    }

    /** A figure of which nobody says what it measures. */
    Quantity count(Report report, String words, String value, Quantity.Unit unit) {
        return add(
                report,
                new Quantity(
                        Basis.of(FindingKind.QUANTITY, report.id(), List.of(evidence(report, words)), 0.8, words),
                        new Quantity.Amount(new BigDecimal(value), null, Quantity.Comparison.EQUAL, unit),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null));
    }

    Relation partnership(Report report, Entity one, Entity other, String level) {
        return add(
                report,
                new Relation(
                        Basis.of(FindingKind.RELATION, report.id(), List.of(evidence(report, level)), 0.8),
                        "partnership",
                        List.of(new Relation.Party("side", one), new Relation.Party("side", other)),
                        new Relation.Terms(level, null, null, null, List.of()),
                        null,
                        null,
                        null));
    }

    private <F extends Finding> F add(Report report, F finding) {
        findings.get(report.id()).add(finding);
        return finding;
    }

    static Claim claim(Finding finding, Claim.Standing standing) {
        @Nullable
        LocalDate day = finding instanceof PoliticalEvent event ? event.time().start() : null;
        @Nullable
        BigDecimal value =
                finding instanceof Quantity quantity ? quantity.amount().value() : null;
        return new Claim(finding.basis().report(), finding.id(), standing, 1, value, day);
    }

    /** A story of reports, each with the one that it copies or null. */
    Story story(List<String> parties, Map<Report, Report> copies, Report... members) {
        Story story = new Story(
                Story.idFor(members[0].id()),
                List.of(),
                String.valueOf(members[0].masthead().title()),
                members[0].masthead().published(),
                members[members.length - 1].masthead().published(),
                List.of(members).stream()
                        .map(report -> new Story.Member(
                                report.id(),
                                copies.containsKey(report) ? copies.get(report).id() : null))
                        .toList(),
                members.length - copies.size(),
                parties);
        stories.add(story);
        return story;
    }

    Entry entry(Story story, Entry.Verdict verdict, List<String> differsIn, @Nullable Plan plan, Claim... claims) {
        Entry entry = new Entry(
                Entry.idFor(story.id(), claims[0].finding()),
                story.id(),
                kindOf(claims[0]),
                "summary",
                verdict,
                differsIn,
                claims.length,
                List.of(claims),
                plan);
        entries.add(entry);
        return entry;
    }

    private FindingKind kindOf(Claim claim) {
        return findings.get(claim.report()).stream()
                .filter(finding -> finding.id().equals(claim.finding()))
                .map(Finding::kind)
                .findFirst()
                .orElseThrow();
    }

    /** Writes it all into a store in a folder. */
    void publish(Path folder) {
        try (RecordWriter writer = Stores.open(folder.toString())) {
            reports.forEach((id, report) -> writer.add(new CodedReport(report, "1", findings.get(id))));
            writer.file(stories, entries);
        }
    }

    /** A view that may fail to write. */
    interface View {
        void show(Desk desk) throws Exception;
    }

    /** What a view says at 80 columns on a pipe. */
    static String seen(Path folder, String asOf, View view) throws Exception {
        StringWriter out = new StringWriter();
        try (RecordReader record = Stores.openForReading(folder.toString())) {
            view.show(Desk.of(record, new Page(out, false, 80), NAMES, LocalDate.parse(asOf), 20));
        }
        return out.toString();
    }

    /** What a view says as Markdown. */
    static String dossier(Path folder, String asOf, View view) throws Exception {
        StringWriter out = new StringWriter();
        try (RecordReader record = Stores.openForReading(folder.toString())) {
            view.show(Desk.of(record, new MarkdownPage(out), NAMES, LocalDate.parse(asOf), 20));
        }
        return out.toString();
    }
}
