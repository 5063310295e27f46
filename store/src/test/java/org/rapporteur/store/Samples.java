package org.rapporteur.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Claim;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Part;
import org.rapporteur.model.Period;
import org.rapporteur.model.Plan;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;

/** Reports of our own invention, with what a coder might find in them, and stories of them. */
final class Samples {
    private static final String PACT = """
            OSLO: Norway and Chile signed a fisheries pact on Monday. Trade between them rose to $1.4 billion in \
            2023. "We waited long for this," the Norwegian minister said in Ålesund.""";

    private Samples() {}

    /** One report with findings of all four kinds, published in the morning of March 4, 2024. */
    static CodedReport pact() {
        return withAllKinds(report("Fjord Post", "2024-03-04T08:00:00+01:00", "Norway, Chile sign pact", PACT));
    }

    /** The same text a day later in another paper. */
    static CodedReport pactCopied() {
        return withAllKinds(report("Andes Diario", "2024-03-05", "Norway, Chile sign pact", PACT));
    }

    static CodedReport visit() {
        return withEvent(
                report("Rift Times", "2024-03-05", "Minister in Nairobi", "Kenya welcomed the minister of Norway."),
                EventType.CONSULT,
                "welcomed",
                Map.of("Kenya", "KEN", "Norway", "NOR"));
    }

    static CodedReport undated() {
        return withEvent(
                report("Leaflet", null, null, "Chile thanked Kenya for its help after the storm."),
                EventType.SUPPORT,
                "thanked",
                Map.of("Chile", "CHL", "Kenya", "KEN"));
    }

    /** Nothing is found in it. */
    static CodedReport weather() {
        return new CodedReport(
                report("Fjord Post", "2024-03-04", "Rain in Bergen", "It rained, and it will rain."), "1", List.of());
    }

    /** A company, whose code is that of companies and whose country is Kenya. */
    static CodedReport ofCompany() {
        Report report = report("Rift Times", "2024-03-05", "Savanna Tea signs", "Savanna Tea signed a contract.");
        Entity company = Entity.at(quote(report, "Savanna Tea"), Identity.of("MNC", "KEN", null, "Savanna Tea"));
        return new CodedReport(report, "1", List.of(event(report, EventType.AGREE, "signed", List.of(company), 0)));
    }

    static List<CodedReport> all() {
        return List.of(pact(), pactCopied(), visit(), undated(), weather());
    }

    static Report report(String outlet, @Nullable String published, @Nullable String title, String text) {
        return Report.of(
                new Origin("7", "in/a.jsonl", outlet, "https://example.org/" + outlet.replace(' ', '-')),
                new Masthead(
                        published == null ? null : Publication.parse(published),
                        title,
                        "A. Writer",
                        "OSLO",
                        "NTA",
                        "en"),
                text,
                Map.of("section", "\"World\"", "tags", "[1.50,\n null]"));
    }

    static CodedReport withEvent(Report report, EventType type, String words, Map<String, String> codes) {
        List<Entity> actors = new ArrayList<>();
        codes.forEach((name, code) -> actors.add(entity(report, name, code)));
        actors.sort(Comparator.comparing(Entity::text));
        return new CodedReport(report, "1", List.of(event(report, type, words, actors, 0)));
    }

    /** As many events as asked for, all of the first word. */
    static CodedReport withEvents(Report report, int count) {
        String word = report.text().split(" ")[0];
        List<Finding> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(report, EventType.CONSULT, word, List.of(entity(report, word, "NOR")), i));
        }
        return new CodedReport(report, "1", events);
    }

    private static CodedReport withAllKinds(Report report) {
        Entity norway = entity(report, "Norway", "NOR");
        Entity chile = entity(report, "Chile", "CHL");
        return new CodedReport(
                report,
                "1",
                List.of(
                        event(report, EventType.AGREE, "signed", List.of(norway, chile), 0),
                        relation(report, norway, chile),
                        quantity(report, norway, chile),
                        quotation(report)));
    }

    private static Finding event(Report report, EventType type, String words, List<Entity> actors, int ordinal) {
        Evidence carrying = quote(report, words);
        boolean full = report.text().contains("Monday");
        return new PoliticalEvent(
                Basis.of(FindingKind.EVENT, report.id(), List.of(carrying), 0.8, "" + ordinal),
                new Act(
                        type,
                        List.of("sign"),
                        List.of("economic"),
                        EnumSet.of(AuxiliaryMode.HISTORICAL, AuxiliaryMode.NEGATION),
                        null,
                        6.5,
                        "057"),
                actors,
                List.of(),
                full
                        ? new EventTime(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 5), quote(report, "Monday"))
                        : EventTime.UNSETTLED,
                full ? new EventPlace(quote(report, "Ålesund"), "Ålesund", "NOR", null, "city") : null,
                carrying,
                null);
    }

    private static Finding relation(Report report, Entity norway, Entity chile) {
        return new Relation(
                Basis.of(FindingKind.RELATION, report.id(), List.of(quote(report, "fisheries pact")), 0.7),
                "treaty",
                List.of(new Relation.Party("side", norway), new Relation.Party("side", chile)),
                new Relation.Terms(null, null, "signed", "fisheries pact", List.of("cod")),
                "2024",
                null,
                null);
    }

    private static Finding quantity(Report report, Entity norway, Entity chile) {
        return new Quantity(
                Basis.of(FindingKind.QUANTITY, report.id(), List.of(quote(report, "$1.4 billion")), 0.95),
                new Quantity.Amount(
                        new BigDecimal("1400000000"),
                        null,
                        Quantity.Comparison.EQUAL,
                        new Quantity.Unit("USD", "us dollar")),
                "trade",
                List.of(norway, chile),
                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), quote(report, "2023")),
                null,
                Quantity.Direction.UP,
                null);
    }

    private static Finding quotation(Report report) {
        return new Quotation(
                Basis.of(FindingKind.QUOTATION, report.id(), List.of(quote(report, "We waited long for this,")), 0.9),
                entity(report, "the Norwegian minister", "NOR"),
                Quotation.Type.DIRECT,
                quote(report, "said"),
                List.of(quote(report, "We waited long for this,")),
                null,
                LocalDate.of(2024, 3, 4));
    }

    private static Entity entity(Report report, String name, String code) {
        return Entity.at(quote(report, name), Identity.of(code, code, "GOV", name));
    }

    private static Evidence quote(Report report, String words) {
        int start = report.text().indexOf(words);
        return report.quote(new Span(Part.TEXT, start, start + words.length()));
    }

    /** One story of the given reports, the earliest first. */
    static Story story(CodedReport... reports) {
        List<Report> members = List.of(reports).stream()
                .map(CodedReport::report)
                .sorted(Comparator.comparing((Report report) ->
                                PublicationOrder.of(report.masthead().published()))
                        .thenComparing(Report::id))
                .toList();
        Report first = members.get(0);
        Set<String> parties = new TreeSet<>();
        List.of(reports).forEach(report -> report.findings().forEach(found -> parties.addAll(Parties.codesIn(found))));
        return new Story(
                Story.idFor(first.id()),
                List.of(),
                first.masthead().title() == null ? "untitled" : first.masthead().title(),
                first.masthead().published(),
                members.get(members.size() - 1).masthead().published(),
                members.stream()
                        .map(report -> new Story.Member(report.id(), copyOf(report, first)))
                        .toList(),
                1,
                List.copyOf(parties));
    }

    private static @Nullable String copyOf(Report report, Report first) {
        return !report.equals(first) && report.text().equals(first.text()) ? first.id() : null;
    }

    /** One entry for each finding of the given reports. */
    static List<Entry> entries(Story story, CodedReport... reports) {
        List<Entry> entries = new ArrayList<>();
        for (CodedReport report : reports) {
            for (Finding finding : report.findings()) {
                entries.add(new Entry(
                        Entry.idFor(story.id(), finding.id()),
                        story.id(),
                        finding.kind(),
                        "Said in " + report.report().origin().outlet(),
                        Entry.Verdict.SINGLE,
                        List.of(),
                        1,
                        List.of(new Claim(
                                report.report().id(),
                                finding.id(),
                                Claim.Standing.LEAD,
                                1,
                                new BigDecimal("1.4"),
                                LocalDate.of(2024, 3, 4))),
                        new Plan(Plan.Status.OPEN, LocalDate.of(2024, 4, 1), null)));
            }
        }
        return entries;
    }
}
