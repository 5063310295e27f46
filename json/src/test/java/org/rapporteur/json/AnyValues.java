package org.rapporteur.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.rapporteur.model.Act;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Part;
import org.rapporteur.model.Period;
import org.rapporteur.model.Plan;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quantity.Amount;
import org.rapporteur.model.Quantity.Change;
import org.rapporteur.model.Quantity.Comparison;
import org.rapporteur.model.Quantity.Direction;
import org.rapporteur.model.Quantity.Unit;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Relation.Party;
import org.rapporteur.model.Relation.Terms;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;

/** Any value that constructs, with any characters in it: control characters and half pairs too. */
public final class AnyValues extends DomainContextBase {
    @Provide
    Arbitrary<Finding> findings() {
        return Arbitraries.oneOf(List.<Arbitrary<Finding>>of(
                        events().map(found -> found),
                        quotations().map(found -> found),
                        quantities().map(found -> found),
                        relations().map(found -> found)))
                .withoutEdgeCases();
    }

    private static Arbitrary<PoliticalEvent> events() {
        return Combinators.combine(
                        basis(),
                        acts(),
                        entities().list().ofMaxSize(3),
                        entities().list().ofMaxSize(3),
                        times(),
                        places().injectNull(0.5),
                        evidence(),
                        entities().injectNull(0.5))
                .as(PoliticalEvent::new);
    }

    private static Arbitrary<Act> acts() {
        Arbitrary<Act> plain = Combinators.combine(
                        Arbitraries.of(EventType.class),
                        texts(),
                        texts(),
                        Arbitraries.of(AuxiliaryMode.class).set(),
                        numbers(-10, 10),
                        text().injectNull(0.3))
                .as((type, modes, contexts, auxiliary, scale, cameo) ->
                        new Act(type, modes, contexts, auxiliary, null, scale, cameo));
        Arbitrary<Act> planned = Combinators.combine(
                        Arbitraries.of(EventType.AGREE, EventType.CONCEDE), Arbitraries.of(EventType.class))
                .as((type, act) ->
                        new Act(type, List.of(), List.of(), EnumSet.of(AuxiliaryMode.HYPOTHETICAL), act, 3, null));
        return Arbitraries.oneOf(plain, planned);
    }

    private static Arbitrary<EventTime> times() {
        return Combinators.combine(
                        days().injectNull(0.3),
                        Arbitraries.integers().between(-1, 40),
                        evidence().injectNull(0.3))
                .as((start, length, words) ->
                        new EventTime(start, start == null || length < 0 ? null : start.plusDays(length), words));
    }

    private static Arbitrary<EventPlace> places() {
        Arbitrary<EventPlace.Point> points =
                Combinators.combine(numbers(-90, 90), numbers(-180, 180)).as(EventPlace.Point::new);
        return Combinators.combine(evidence(), anyText(), anyText(), points.injectNull(0.5), anyText())
                .as(EventPlace::new);
    }

    private static Arbitrary<Quotation> quotations() {
        return Combinators.combine(
                        basis(),
                        entities().injectNull(0.3),
                        Arbitraries.of(Quotation.Type.class),
                        evidence().injectNull(0.3),
                        evidence().list().ofMinSize(1).ofMaxSize(3),
                        anyText(),
                        days().injectNull(0.3),
                        Arbitraries.of(Quotation.Means.class).injectNull(0.3))
                .as(Quotation::new);
    }

    private static Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        basis(),
                        amounts(),
                        anyText(),
                        entities().list().ofMaxSize(3),
                        periods().injectNull(0.3),
                        changes().injectNull(0.3),
                        Arbitraries.of(Direction.class).injectNull(0.5),
                        entities().injectNull(0.5))
                .as(Quantity::new);
    }

    private static Arbitrary<Amount> amounts() {
        Arbitrary<Unit> units = Combinators.combine(text(), text()).as(Unit::new);
        return Combinators.combine(
                        decimals(), decimals().injectNull(0.5), Arbitraries.of(Comparison.class), units.injectNull(0.3))
                .as((value, upper, comparison, unit) -> upper == null || upper.compareTo(value) >= 0
                        ? new Amount(value, upper, comparison, unit)
                        : new Amount(upper, value, comparison, unit));
    }

    /** Also larger than a long, and with more digits than a double. */
    private static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
        return Combinators.combine(digits, Arbitraries.integers().between(-20, 20))
                .as(BigDecimal::new);
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(
                        days().injectNull(0.3), Arbitraries.integers().between(-1, 400), evidence())
                .as((start, length, words) ->
                        new Period(start, start == null || length < 0 ? null : start.plusDays(length), words));
    }

    private static Arbitrary<Change> changes() {
        return Combinators.combine(amounts(), Arbitraries.of(Direction.class), anyText())
                .as(Change::new);
    }

    private static Arbitrary<Relation> relations() {
        Arbitrary<Party> parties = Combinators.combine(text(), entities()).as(Party::new);
        Arbitrary<Terms> terms = Combinators.combine(anyText(), anyText(), anyText(), anyText(), texts())
                .as(Terms::new);
        return Combinators.combine(
                        basis(),
                        text(),
                        parties.list().ofMinSize(1).ofMaxSize(3),
                        terms,
                        anyText(),
                        anyText(),
                        entities().injectNull(0.5))
                .as(Relation::new);
    }

    private static Arbitrary<Basis> basis() {
        return Combinators.combine(
                        text(), text(), evidence().list().ofMinSize(1).ofMaxSize(3), numbers(0, 1))
                .as(Basis::new);
    }

    private static Arbitrary<Entity> entities() {
        Arbitrary<Identity> identities = Combinators.combine(
                        anyText(), anyText(), anyText(), texts(), anyText(), anyText(), anyText())
                .as(Identity::new);
        Arbitrary<Entity> named = Combinators.combine(
                        evidence().filter(words -> !words.text().isBlank()), identities)
                .as(Entity::at);
        Arbitrary<Entity> unnamed = Combinators.combine(text().filter(text -> !text.isBlank()), identities)
                .as((text, identity) -> new Entity(text, null, identity));
        return Arbitraries.oneOf(named, unnamed);
    }

    private static Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        Arbitraries.of(Part.class),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20))
                .as((part, start, text) -> new Evidence(new Span(part, start, start + text.length()), text));
    }

    @Provide
    Arbitrary<Story> stories() {
        Arbitrary<Story.Member> members = Combinators.combine(text(), anyText()).as(Story.Member::new);
        return Combinators.combine(
                        text(),
                        texts(),
                        text(),
                        publications().injectNull(0.3),
                        publications().injectNull(0.3),
                        members.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 100),
                        texts())
                .as(Story::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Publication> publications() {
        Arbitrary<Publication> moments = Combinators.combine(
                        days(),
                        Arbitraries.longs().between(0, 86_399_999_999_999L),
                        Arbitraries.integers().between(-64_800, 64_800))
                .as((day, nano, offset) -> Publication.at(
                        OffsetDateTime.of(day, LocalTime.ofNanoOfDay(nano), ZoneOffset.ofTotalSeconds(offset))));
        return Arbitraries.oneOf(days().map(Publication::on), moments);
    }

    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<Plan> plans = Combinators.combine(
                        Arbitraries.of(Plan.Status.class).filter(status -> status != Plan.Status.OVERDUE),
                        days().injectNull(0.3),
                        anyText())
                .as(Plan::new);
        return Combinators.combine(
                        text(),
                        text(),
                        Arbitraries.of(FindingKind.class),
                        text(),
                        Arbitraries.of(Entry.Verdict.class),
                        texts(),
                        claims(),
                        plans.injectNull(0.5))
                .as((id, story, about, summary, verdict, differsIn, claims, plan) ->
                        new Entry(id, story, about, summary, verdict, differsIn, claims.size(), claims, plan))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Claim>> claims() {
        Set<Claim.Standing> others = EnumSet.complementOf(EnumSet.of(Claim.Standing.LEAD));
        return Combinators.combine(
                        claims(Arbitraries.just(Claim.Standing.LEAD)),
                        claims(Arbitraries.of(others)).list().ofMaxSize(3))
                .as((lead, rest) ->
                        Stream.concat(Stream.of(lead), rest.stream()).toList());
    }

    private static Arbitrary<Claim> claims(Arbitrary<Claim.Standing> standings) {
        // The values of claims come from amounts, which keep no digits behind the last.
        return Combinators.combine(
                        text(),
                        text(),
                        standings,
                        Arbitraries.integers().between(1, 9),
                        amounts().map(Amount::value).injectNull(0.5),
                        days().injectNull(0.5))
                .as(Claim::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-800_000, 3_000_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Double> numbers(double least, double most) {
        // Adding zero turns minus zero into zero: JSON's decimals know only one.
        return Arbitraries.doubles().between(least, most).ofScale(6).map(number -> number + 0.0);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings().all().ofMaxLength(12);
    }

    private static Arbitrary<String> anyText() {
        return text().injectNull(0.3);
    }

    private static Arbitrary<List<String>> texts() {
        return text().list().ofMaxSize(3);
    }
}
