package org.rapporteur.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Basis;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Reports of our own invention, with what a coder might find in them. */
public final class Told {
    private final String outlet;
    private final Report report;
    private final List<Finding> findings = new ArrayList<>();
    private double confidence = 0.9;

    private Told(String outlet, @Nullable String published, String title, @Nullable String credit, String text) {
        this.outlet = outlet;
        this.report = Report.of(
                new Origin(null, outlet + ".txt", outlet, null),
                new Masthead(published == null ? null : Publication.parse(published), title, null, null, credit, "en"),
                text,
                Map.of());
    }

    public static Told by(String outlet, @Nullable String published, String title, String text) {
        return new Told(outlet, published, title, null, text);
    }

    public static Told credited(String outlet, String published, String title, String credit, String text) {
        return new Told(outlet, published, title, credit, text);
    }

    public CodedReport coded() {
        return new CodedReport(report, "1", findings);
    }

    public Report report() {
        return report;
    }

    public String outlet() {
        return outlet;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The last finding. */
    public Finding last() {
        return findings.get(findings.size() - 1);
    }

    /** What follows is as sure as this, 0 to 1. */
    public Told atConfidence(double sure) {
        confidence = sure;
        return this;
    }

    private Evidence quote(String words) {
        int at = report.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("The text does not hold: " + words);
        }
        return report.quote(Span.of(at, at + words.length()));
    }

    private Basis basis(FindingKind kind, String words) {
        return Basis.of(kind, report.id(), List.of(quote(words)), confidence, String.valueOf(findings.size()));
    }

    /** {@code CHN} for a state; {@code CHN Xi Jinping} for who acts for it. */
    public static Entity entity(String codeAndName) {
        String code = codeAndName.substring(0, 3);
        if (codeAndName.length() == 3) {
            Map<String, String> states = Map.of("CHN", "China", "KAZ", "Kazakhstan", "NOR", "Norway", "CHL", "Chile");
            String name = states.getOrDefault(code, code);
            return new Entity(name, null, Identity.of(code, code, "GOV", name));
        }
        String name = codeAndName.substring(4);
        return new Entity(name, null, Identity.of(code, code, "GOV", name).withOffice("minister"));
    }

    private static List<Entity> entities(String list) {
        return Stream.of(list.split(", "))
                .filter(one -> !one.isEmpty())
                .map(Told::entity)
                .toList();
    }

    /** An event; its time named by the words {@code dayWords}, or by none. */
    public Told event(
            EventType type, String modes, String actors, String recipients, @Nullable String day, String words) {
        return event(type, null, modes, actors, recipients, Set.of(), day, null, words);
    }

    public Told event(
            EventType type,
            @Nullable EventType planned,
            String modes,
            String actors,
            String recipients,
            Set<AuxiliaryMode> auxiliary,
            @Nullable String day,
            @Nullable String dayWords,
            String words) {
        EventTime time = day == null
                ? EventTime.UNSETTLED
                : new EventTime(LocalDate.parse(day), null, dayWords == null ? null : quote(dayWords));
        Set<AuxiliaryMode> marks = auxiliary.isEmpty() ? Set.of() : EnumSet.copyOf(auxiliary);
        Act act = new Act(
                type, modes.isEmpty() ? List.of() : List.of(modes.split(" ")), List.of(), marks, planned, 1, null);
        findings.add(new PoliticalEvent(
                basis(FindingKind.EVENT, words),
                act,
                entities(actors),
                entities(recipients),
                time,
                null,
                quote(words),
                null));
        return this;
    }

    /** A figure in US dollars; the period a year, words without days, or none. */
    public Told dollars(
            String value, Quantity.Comparison comparison, String measure, String about, String period, String words) {
        @Nullable Period when = period.isEmpty() ? null : period(period);
        findings.add(new Quantity(
                basis(FindingKind.QUANTITY, words),
                new Quantity.Amount(new BigDecimal(value), null, comparison, new Quantity.Unit("USD", "us dollar")),
                measure,
                entities(about),
                when,
                null,
                null,
                null));
        return this;
    }

    private Period period(String words) {
        return words.matches("\\d{4}")
                ? new Period(LocalDate.parse(words + "-01-01"), LocalDate.parse(words + "-12-31"), quote(words))
                : new Period(null, null, quote(words));
    }

    public Told count(String value, Quantity.Comparison comparison, String noun, String words) {
        findings.add(new Quantity(
                basis(FindingKind.QUANTITY, words),
                new Quantity.Amount(new BigDecimal(value), null, comparison, new Quantity.Unit(noun, noun)),
                "killed",
                List.of(),
                null,
                null,
                null,
                null));
        return this;
    }

    public Told says(String speaker, String words) {
        findings.add(new Quotation(
                basis(FindingKind.QUOTATION, words),
                speaker.isEmpty() ? null : entity(speaker),
                Quotation.Type.DIRECT,
                null,
                List.of(quote(words)),
                null,
                null));
        return this;
    }

    public Told relation(
            String relation,
            String roles,
            String parties,
            @Nullable String level,
            @Nullable String qualifier,
            String words) {
        String[] role = roles.split(", ");
        List<Entity> entities = entities(parties);
        List<Relation.Party> sides = new ArrayList<>();
        for (int i = 0; i < role.length; i++) {
            sides.add(new Relation.Party(role[i], entities.get(i)));
        }
        findings.add(new Relation(
                basis(FindingKind.RELATION, words),
                relation,
                sides,
                new Relation.Terms(level, qualifier, null, null, List.of()),
                null,
                null,
                null));
        return this;
    }
}
