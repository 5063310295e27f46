package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final String TEXT = "Norway sent 300 tonnes of grain to Chad on Monday.";
    private static final Report REPORT = Report.of(Origin.UNKNOWN, Masthead.UNKNOWN, TEXT, Map.of());

    private static Evidence words(String words) {
        int start = TEXT.indexOf(words);
        return new Evidence(Span.of(start, start + words.length()), words);
    }

    private static Basis basis(double confidence) {
        return Basis.of(FindingKind.EVENT, REPORT.id(), List.of(words(TEXT)), confidence, "AID", "sent");
    }

    private static PoliticalEvent event(Basis basis, Evidence trigger) {
        Act act = new Act(EventType.AID, List.of(), List.of(), Set.of(), null, 10, "073");
        Entity norway = Entity.at(words("Norway"), Identity.of("NOR", "NOR", null, "Norway"));
        Entity chad = Entity.at(words("Chad"), Identity.of("TCD", "TCD", null, "Chad"));
        return new PoliticalEvent(basis, act, List.of(norway), List.of(chad), EventTime.UNSETTLED, null, trigger, null);
    }

    @Test
    void a_finding_without_words_does_not_construct() {
        assertThatThrownBy(() -> Basis.of(FindingKind.EVENT, REPORT.id(), List.of(), 0.5))
                .hasMessageContaining("cites the words");
    }

    @Property
    void a_confidence_is_rounded_to_two_decimals(@ForAll @DoubleRange(min = 0, max = 1) double confidence) {
        double rounded = basis(confidence).confidence();
        assertThat(rounded).isBetween(confidence - 0.0051, confidence + 0.0051);
        assertThat(Math.round(rounded * 100) / 100.0).isEqualTo(rounded);
    }

    @Test
    void a_confidence_beyond_its_bounds_does_not_construct() {
        assertThatThrownBy(() -> basis(1.01)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> basis(Double.NaN)).hasMessageContaining("between 0 and 1");
    }

    @Test
    void the_id_comes_from_what_was_found() {
        assertThat(basis(0.3).id()).isEqualTo(basis(0.9).id());
        assertThat(Basis.of(FindingKind.EVENT, REPORT.id(), List.of(words(TEXT)), 0.3, "AID", "grain")
                        .id())
                .isNotEqualTo(basis(0.3).id());
    }

    @Test
    void a_coded_report_refuses_findings_that_misquote_it() {
        Evidence shifted = new Evidence(Span.of(1, 7), "Norway");
        assertThatThrownBy(() -> new CodedReport(REPORT, "v1", List.of(event(basis(1), shifted))))
                .hasMessageContaining("misquotes");
    }

    @Test
    void a_coded_report_refuses_findings_of_another() {
        Basis foreign = new Basis("e-1", "r-other", List.of(words("sent")), 1);
        assertThatThrownBy(() -> new CodedReport(REPORT, "v1", List.of(event(foreign, words("sent")))))
                .hasMessageContaining("another report");
    }

    @Test
    void a_coded_report_refuses_two_findings_of_one_id() {
        PoliticalEvent event = event(basis(1), words("sent"));
        assertThatThrownBy(() -> new CodedReport(REPORT, "v1", List.of(event, event)))
                .hasMessageContaining("share an id");
    }

    @Test
    void each_kind_meets_its_own_case() {
        Finding event = event(basis(1), words("sent"));
        assertThat(event.<String>match(e -> "event", q -> "quotation", n -> "quantity", r -> "relation"))
                .isEqualTo("event");
    }

    @Test
    void only_agreements_and_concessions_are_planned_acts() {
        assertThatThrownBy(
                        () -> new Act(EventType.CONSULT, List.of(), List.of(), Set.of(), EventType.CONSULT, 2.5, null))
                .hasMessageContaining("AGREE or CONCEDE");
        assertThatThrownBy(() -> new Act(
                        EventType.AGREE,
                        List.of(),
                        List.of(),
                        Set.of(AuxiliaryMode.FUTURE),
                        EventType.CONSULT,
                        2.5,
                        null))
                .hasMessageContaining("not also future");
    }

    @Test
    void auxiliary_modes_keep_one_order() {
        Act act = new Act(
                EventType.AID,
                List.of(),
                List.of(),
                Set.of(AuxiliaryMode.NEGATION, AuxiliaryMode.HISTORICAL, AuxiliaryMode.FUTURE),
                null,
                10,
                null);
        assertThat(act.auxiliaryModes())
                .containsExactly(AuxiliaryMode.HISTORICAL, AuxiliaryMode.FUTURE, AuxiliaryMode.NEGATION);
    }

    @Test
    void times_and_periods_run_forwards() {
        LocalDate first = LocalDate.of(2024, 5, 2);
        assertThatThrownBy(() -> new EventTime(first, first.minusDays(1), null))
                .hasMessageContaining("start before it");
        assertThatThrownBy(() -> new EventTime(null, first, null)).hasMessageContaining("start before it");
        assertThatThrownBy(() -> new Period(first, first.minusDays(1), words("Monday")))
                .hasMessageContaining("ends after it starts");
    }

    @Property
    void an_amount_is_plain_and_equal_however_it_was_written(
            @ForAll @BigRange(min = "-1E20", max = "1E20") BigDecimal value) {
        Quantity.Amount amount = amount(value, null);
        Quantity.Amount padded = amount(value.setScale(value.scale() + 3), null);
        assertThat(padded).isEqualTo(amount);
        assertThat(amount.value().scale()).isNotNegative();
        assertThat(amount.value()).isEqualByComparingTo(value);
    }

    @Test
    void a_range_runs_upwards() {
        assertThatThrownBy(() -> amount(BigDecimal.TEN, BigDecimal.ONE)).hasMessageContaining("upwards");
    }

    private static Quantity.Amount amount(BigDecimal value, @Nullable BigDecimal upper) {
        return new Quantity.Amount(value, upper, Quantity.Comparison.EQUAL, null);
    }
}
