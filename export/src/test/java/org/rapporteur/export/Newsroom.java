package org.rapporteur.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;
import org.rapporteur.store.RecordWriter;
import org.rapporteur.store.Stores;

/**
 * A small record with what is hard to write: two reports and a copy of one visit, an aid convoy, a
 * denied attack, a war without a recipient, texts with tabs, line breaks, quotes, markup, half a
 * surrogate pair and formulas.
 */
final class Newsroom {
    static final String TEXT = """
            Oslo, 14 May. President Ada Berg of Norway\tvisited Chad on Monday.

            She brought "300 tonnes" of grain; <b>'a gift'</b> & no loan,\u2028 she said. \uD83C\uDF3E
            Norway did not attack Chad. Norway, Chad and Mali agreed to meet in N'Djamena.""";
    static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);
    static final String ODD_OUTLET = "=Harbour\tPost\r\n\uD83C; daily";

    final Report first = report("Harbour Post", "https://harbour.example/a?b=1&c=2", "Visit <script>x</script>");
    final Report copy = report("Fjord Wire", null, "Visit");
    final Report odd = report(ODD_OUTLET, null, "=HYPERLINK(\"http://x\")");

    private Newsroom() {}

    /** Writes the record into a store. */
    static Newsroom fill(String location) {
        Newsroom room = new Newsroom();
        try (RecordWriter writer = Stores.open(location)) {
            room.write(writer);
        }
        return room;
    }

    private static Report report(String outlet, @Nullable String url, String title) {
        Publication published = url == null
                ? Publication.on(LocalDate.of(2024, 5, 14))
                : Publication.at(OffsetDateTime.parse("2024-05-14T01:30:00+02:00"));
        return Report.of(
                new Origin(outlet.substring(0, 2), "in/1.txt", outlet, url),
                new Masthead(published, title, null, "Oslo", null, "en"),
                TEXT,
                Map.of("@weird\tkey", "{\"@id\": [1, null]}"));
    }

    private void write(RecordWriter writer) {
        List<PoliticalEvent> visits = new ArrayList<>();
        for (Report report : List.of(first, copy, odd)) {
            PoliticalEvent visit = visit(report, "convoy");
            visits.add(visit);
            writer.add(new CodedReport(
                    report,
                    "test-1",
                    List.of(
                            visit,
                            aid(report),
                            denied(report),
                            meeting(report),
                            said(report),
                            tonnes(report),
                            ties(report))));
        }
        Story story = new Story(
                Story.idFor(first.id()),
                List.of("s-older"),
                "A visit",
                first.masthead().published(),
                first.masthead().published(),
                List.of(
                        new Story.Member(first.id(), null),
                        new Story.Member(copy.id(), first.id()),
                        new Story.Member(odd.id(), null)),
                2,
                List.of("NOR", "TCD"));
        writer.file(List.of(story), List.of(entry(story, visits), alone(story, aid(first))));
        writer.setAside(Reject.of("in/\t18.txt", null, "it is empty", "remove it"));
    }

    static Evidence words(String words) {
        int start = TEXT.indexOf(words);
        return new Evidence(Span.of(start, start + words.length()), words);
    }

    private static Basis basis(FindingKind kind, Report report, String words, double confidence, String sort) {
        return Basis.of(kind, report.id(), List.of(words(words)), confidence, sort);
    }

    static final Entity NORWAY = Entity.at(words("Norway"), Identity.of("NOR", "NOR", null, "Norway"));
    static final Entity BERG = Entity.at(
            words("President Ada Berg"),
            new Identity("NOR", "NOR", "GOV", List.of("ELI"), "Ada; Berg", null, "president"));
    static final Entity CHAD = Entity.at(words("Chad"), Identity.of("TCD", "TCD", null, "Chad"));
    private static final Entity MALI = Entity.at(words("Mali"), Identity.of("MLI", "MLI", "MIL", "Mali"));

    private static PoliticalEvent visit(Report report, String sort) {
        return new PoliticalEvent(
                basis(FindingKind.EVENT, report, "visited Chad on Monday", 0.9, sort),
                new Act(EventType.CONSULT, List.of("visit"), List.of("diplomatic"), Set.of(), null, 4, "042"),
                List.of(BERG),
                List.of(CHAD),
                new EventTime(MONDAY, null, words("Monday")),
                new EventPlace(words("Chad"), "Chad", "TCD", null, "country"),
                words("visited"),
                null);
    }

    static PoliticalEvent aid(Report report) {
        return new PoliticalEvent(
                basis(FindingKind.EVENT, report, "brought \"300 tonnes\"", 0.6, "aid"),
                new Act(EventType.AID, List.of(), List.of("disasters"), Set.of(), null, 10, "073"),
                List.of(NORWAY),
                List.of(CHAD),
                EventTime.UNSETTLED,
                new EventPlace(words("N'Djamena"), "N'Djamena", "TCD", new EventPlace.Point(12.1, 15.05), "city"),
                words("brought"),
                null);
    }

    private static PoliticalEvent denied(Report report) {
        return new PoliticalEvent(
                basis(FindingKind.EVENT, report, "did not attack Chad", 0.8, "denied"),
                new Act(EventType.ASSAULT, List.of(), List.of(), Set.of(AuxiliaryMode.NEGATION), null, -9, "180"),
                List.of(NORWAY),
                List.of(CHAD),
                new EventTime(MONDAY, null, null),
                null,
                words("attack"),
                null);
    }

    private static PoliticalEvent meeting(Report report) {
        return new PoliticalEvent(
                basis(FindingKind.EVENT, report, "agreed to meet", 0.7, "meeting"),
                new Act(EventType.AGREE, List.of(), List.of(), Set.of(), EventType.CONSULT, 2.5, "036"),
                List.of(NORWAY, CHAD, MALI),
                List.of(),
                EventTime.UNSETTLED,
                null,
                words("agreed"),
                null);
    }

    private static Quotation said(Report report) {
        return new Quotation(
                basis(FindingKind.QUOTATION, report, "she said", 0.9, ""),
                BERG,
                Quotation.Type.MIXED,
                words("said"),
                List.of(words("<b>'a gift'</b> & no loan,\u2028")),
                null,
                MONDAY);
    }

    private static Quantity tonnes(Report report) {
        return new Quantity(
                basis(FindingKind.QUANTITY, report, "300 tonnes", 0.9, ""),
                new Quantity.Amount(
                        new BigDecimal("300.50"), null, Quantity.Comparison.EQUAL, new Quantity.Unit("t", "tonne")),
                "grain",
                List.of(CHAD),
                new Period(MONDAY, MONDAY, words("Monday")),
                null,
                null,
                null);
    }

    private static Relation ties(Report report) {
        return new Relation(
                basis(FindingKind.RELATION, report, "Norway, Chad and Mali", 0.5, ""),
                "diplomatic-relations",
                List.of(new Relation.Party("side", NORWAY), new Relation.Party("side", CHAD)),
                new Relation.Terms(null, null, "established", null, List.of("grain")),
                null,
                null,
                null);
    }

    private static Entry entry(Story story, List<PoliticalEvent> visits) {
        List<Claim> claims = new ArrayList<>();
        for (PoliticalEvent visit : visits) {
            Claim.Standing standing = claims.isEmpty() ? Claim.Standing.LEAD : Claim.Standing.SAME;
            claims.add(new Claim(visit.basis().report(), visit.id(), standing, 2, null, MONDAY));
        }
        return new Entry(
                Entry.idFor(story.id(), visits.get(0).id()),
                story.id(),
                FindingKind.EVENT,
                "Norway's president visits Chad",
                Entry.Verdict.AGREE,
                List.of(),
                2,
                claims,
                null);
    }

    private static Entry alone(Story story, PoliticalEvent event) {
        return new Entry(
                Entry.idFor(story.id(), event.id()),
                story.id(),
                FindingKind.EVENT,
                "Norway brings grain",
                Entry.Verdict.SINGLE,
                List.of("date"),
                1,
                List.of(new Claim(event.basis().report(), event.id(), Claim.Standing.LEAD, 1, null, null)),
                null);
    }
}
