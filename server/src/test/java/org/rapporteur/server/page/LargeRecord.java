package org.rapporteur.server.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.rapporteur.model.Part;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;
import org.rapporteur.store.RecordWriter;

/** One story of 300 reports, made up, in which two states have 50,100 events over fifteen years. */
final class LargeRecord {
    static final int REPORTS = 300;
    static final int EVENTS_A_REPORT = 167;
    private static final int SHARED = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final Map<EventType, Double> SCORES = Map.of(
            EventType.CONSULT, 2.5,
            EventType.SUPPORT, 5.0,
            EventType.COOPERATE, 9.5,
            EventType.REJECT, -2.0,
            EventType.SANCTION, -6.0);
    private static final List<EventType> TYPES =
            SCORES.keySet().stream().sorted().toList();

    private LargeRecord() {}

    static void write(RecordWriter writer) {
        List<CodedReport> reports =
                IntStream.range(0, REPORTS).mapToObj(LargeRecord::report).toList();
        reports.forEach(writer::add);
        Story story = story(reports);
        writer.file(List.of(story), entries(story, reports));
    }

    private static CodedReport report(int number) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int event = 0; event < EVENTS_A_REPORT; event++) {
            starts.add(text.length());
            text.append("Peru told China of matter ")
                    .append(number)
                    .append('-')
                    .append(event)
                    .append(event % 5 == 4 ? ".\n\n" : ". ");
        }
        Report report = Report.of(
                new Origin(null, "large.jsonl", "Outlet " + number % 40, null),
                new Masthead(
                        Publication.parse(
                                LocalDate.of(2025, 1, 1).plusDays(number / 10).toString()),
                        "Peru and China, part " + number,
                        null,
                        null,
                        null,
                        "en"),
                text.toString().strip(),
                Map.of());
        List<Finding> events = new ArrayList<>();
        for (int event = 0; event < EVENTS_A_REPORT; event++) {
            events.add(event(report, starts.get(event), number * EVENTS_A_REPORT + event));
        }
        return new CodedReport(report, "1", events);
    }

    private static Finding event(Report report, int start, int number) {
        EventType type = TYPES.get(number % 7 % TYPES.size());
        Evidence whole = quote(report, start, "Peru told China".length());
        LocalDate day = FIRST_DAY.plusDays(number * 7919L % 5400);
        return new PoliticalEvent(
                Basis.of(FindingKind.EVENT, report.id(), List.of(whole), 0.8),
                new Act(type, List.of(), List.of(), Set.of(), null, SCORES.getOrDefault(type, 0.0), "040"),
                List.of(Entity.at(quote(report, start, 4), Identity.of("PER", "PER", "GOV", "Peru"))),
                List.of(Entity.at(quote(report, start + 10, 5), Identity.of("CHN", "CHN", "GOV", "China"))),
                new EventTime(day, day, null),
                null,
                quote(report, start + 5, 4),
                null);
    }

    private static Evidence quote(Report report, int start, int length) {
        return report.quote(new Span(Part.TEXT, start, start + length));
    }

    private static Story story(List<CodedReport> reports) {
        Report first = reports.get(0).report();
        Report last = reports.get(reports.size() - 1).report();
        return new Story(
                Story.idFor(first.id()),
                List.of(),
                "Peru and China, in three hundred reports",
                first.masthead().published(),
                last.masthead().published(),
                reports.stream()
                        .map(coded -> new Story.Member(coded.report().id(), null))
                        .toList(),
                reports.size(),
                List.of("CHN", "PER"));
    }

    /** Forty things that all reports tell, and everything else told by one. */
    private static List<Entry> entries(Story story, List<CodedReport> reports) {
        List<Entry> entries = new ArrayList<>();
        for (int event = 0; event < SHARED; event++) {
            int number = event;
            entries.add(entry(story, reports, number, event % 4 == 0));
        }
        for (CodedReport coded : reports) {
            coded.findings().stream().skip(SHARED).limit(10).forEach(found -> entries.add(alone(story, coded, found)));
        }
        return entries;
    }

    private static Entry entry(Story story, List<CodedReport> reports, int number, boolean conflict) {
        List<Claim> claims = new ArrayList<>();
        for (CodedReport coded : reports) {
            Claim.Standing standing = claims.isEmpty()
                    ? Claim.Standing.LEAD
                    : conflict && claims.size() % 3 == 0 ? Claim.Standing.CONFLICTS : Claim.Standing.SAME;
            claims.add(claim(coded, coded.findings().get(number), standing));
        }
        return new Entry(
                Entry.idFor(story.id(), claims.get(0).finding()),
                story.id(),
                FindingKind.EVENT,
                "Peru tells China of matter " + number,
                conflict ? Entry.Verdict.CONFLICT : Entry.Verdict.AGREE,
                conflict ? List.of("date") : List.of(),
                claims.size(),
                claims,
                null);
    }

    private static Entry alone(Story story, CodedReport coded, Finding found) {
        return new Entry(
                Entry.idFor(story.id(), found.id()),
                story.id(),
                FindingKind.EVENT,
                "Peru tells China of a matter of its own",
                Entry.Verdict.SINGLE,
                List.of(),
                1,
                List.of(claim(coded, found, Claim.Standing.LEAD)),
                null);
    }

    private static Claim claim(CodedReport coded, Finding found, Claim.Standing standing) {
        return new Claim(coded.report().id(), found.id(), standing, 1, (BigDecimal) null, LocalDate.of(2024, 3, 4));
    }
}
