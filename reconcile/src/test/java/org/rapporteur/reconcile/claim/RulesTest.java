package org.rapporteur.reconcile.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Quantity.Comparison;
import org.rapporteur.reconcile.Told;

/** The rules of comparison, each with the examples that made it. */
class RulesTest {
    private static final Rules RULES = new Rules(Knowledge.shipped().states());

    private static Told told(String text) {
        return Told.by("Fjord Post", "2024-03-05", "News", text);
    }

    /** How the other stands towards the one, as {@code VAGUER [value, period]}; {@code different} for other things. */
    private static String compared(Finding one, Finding other) {
        return RULES.compare(one, other)
                .map(found -> found.standing() + " " + found.differsIn())
                .orElse("different");
    }

    private static Finding trade(String value, Comparison comparison, String period) {
        return told("Trade was " + value + ", in " + period + ".")
                .dollars(value, comparison, "bilateral trade", "NOR, CHL", period, value)
                .last();
    }

    @Test
    void a_bound_of_no_certain_years_is_vaguer_than_a_years_figure() {
        Finding figure = trade("41000000000", Comparison.EQUAL, "2023");
        assertThat(compared(figure, trade("20000000000", Comparison.MORE, "recent years")))
                .isEqualTo("VAGUER [value, period]");
    }

    @Test
    void two_exact_figures_of_one_year_conflict() {
        assertThat(compared(
                        trade("16200000000", Comparison.EQUAL, "2023"), trade("16700000000", Comparison.EQUAL, "2023")))
                .isEqualTo("CONFLICTS [value]");
    }

    @Test
    void figures_conflict_where_neither_rounds_to_the_other() {
        Finding figure = trade("3500000000", Comparison.EQUAL, "2023");
        assertThat(compared(figure, trade("3600000000", Comparison.EQUAL, "2023")))
                .isEqualTo("CONFLICTS [value]");
        assertThat(compared(figure, trade("3540000000", Comparison.EQUAL, "2023")))
                .isEqualTo("SAME [value]");
    }

    @Test
    void about_reaches_half_a_step_of_its_last_figure() {
        Finding about = dead("600", Comparison.ABOUT, "about 600");
        assertThat(compared(about, dead("700", Comparison.ABOUT, "about 700"))).isEqualTo("CONFLICTS [value]");
        assertThat(compared(dead("630", Comparison.EQUAL, "630"), about)).isEqualTo("VAGUER [value]");
    }

    @Test
    void nearly_does_not_reach_beyond_its_figure() {
        assertThat(compared(dead("620", Comparison.EQUAL, "620"), dead("600", Comparison.ABOUT, "nearly 600")))
                .isEqualTo("CONFLICTS [value]");
    }

    @Test
    void a_summary_tells_to_which_side_a_figure_leans() {
        Summaries summaries = new Summaries();
        assertThat(summaries.of(dead("600", Comparison.ABOUT, "nearly 600"))).contains("nearly 600 ");
        assertThat(summaries.of(dead("600", Comparison.MORE, "just over 600"))).contains("just over 600 ");
        assertThat(summaries.of(dead("600", Comparison.ABOUT, "about 600"))).contains("about 600 ");
    }

    @Test
    void figures_of_different_years_are_not_compared() {
        assertThat(compared(
                        trade("16200000000", Comparison.EQUAL, "2022"), trade("41000000000", Comparison.EQUAL, "2023")))
                .isEqualTo("different");
    }

    @Test
    void two_way_trade_is_bilateral_trade() {
        Finding figure = trade("41000000000", Comparison.EQUAL, "2023");
        Finding other = told("Trade was large in 2023.")
                .dollars("41000000000", Comparison.EQUAL, "two-way trade", "NOR, CHL", "2023", "large")
                .last();
        assertThat(compared(figure, other)).isEqualTo("SAME []");
    }

    @Test
    void a_rounder_figure_is_vaguer() {
        assertThat(compared(
                        trade("16230000000", Comparison.EQUAL, "2023"), trade("16200000000", Comparison.EQUAL, "2023")))
                .isEqualTo("VAGUER [value]");
    }

    @Test
    void a_bound_that_the_figure_breaks_conflicts() {
        assertThat(compared(
                        trade("16200000000", Comparison.EQUAL, "2023"), trade("20000000000", Comparison.MORE, "2023")))
                .isEqualTo("CONFLICTS [value]");
    }

    private static Finding dead(String value, Comparison comparison, String words) {
        return told("They counted " + words + " people.")
                .count(value, comparison, "person", words)
                .last();
    }

    @Test
    void several_hundred_does_not_reach_about_1_500() {
        Finding hundreds = dead("200", Comparison.MORE, "several hundred");
        assertThat(compared(dead("640", Comparison.ABOUT, "some 640"), hundreds))
                .startsWith("VAGUER");
        assertThat(compared(dead("1500", Comparison.ABOUT, "about 1,500"), hundreds))
                .startsWith("CONFLICTS");
    }

    @Test
    void small_counts_are_not_rounded() {
        assertThat(compared(dead("12", Comparison.EQUAL, "12"), dead("13", Comparison.EQUAL, "13")))
                .isEqualTo("CONFLICTS [value]");
    }

    private static Finding visit(String actor, @Nullable String day, @Nullable String dayWords) {
        return told("The guest arrived on Monday, or on Tuesday.")
                .event(EventType.CONSULT, null, "visit", actor, "CHL", Set.of(), day, dayWords, "arrived")
                .last();
    }

    @Test
    void a_days_difference_conflicts_where_both_name_the_day() {
        Finding monday = visit("NOR", "2024-03-04", "Monday");
        assertThat(compared(monday, visit("NOR", "2024-03-05", "Tuesday"))).isEqualTo("CONFLICTS [date]");
        assertThat(compared(monday, visit("NOR", "2024-03-05", null))).isEqualTo("VAGUER [date]");
        assertThat(compared(monday, visit("NOR", "2024-03-09", "Tuesday"))).isEqualTo("different");
    }

    @Test
    void who_names_no_day_is_vaguer() {
        assertThat(compared(visit("NOR", "2024-03-04", "Monday"), visit("NOR", null, null)))
                .isEqualTo("VAGUER [date]");
    }

    @Test
    void a_state_stands_for_who_acts_for_it_and_two_ministers_are_two() {
        Finding bell = visit("NOR Anna Bell", "2024-03-04", "Monday");
        assertThat(compared(bell, visit("NOR", "2024-03-04", "Monday"))).isEqualTo("VAGUER [participants]");
        assertThat(compared(bell, visit("NOR Bell", "2024-03-04", "Monday"))).isEqualTo("SAME []");
        assertThat(compared(bell, visit("NOR Kari Dahl", "2024-03-04", "Monday")))
                .isEqualTo("different");
        assertThat(compared(bell, visit("KAZ", "2024-03-04", "Monday"))).isEqualTo("different");
    }

    private static Finding release(Set<AuxiliaryMode> auxiliary) {
        return told("Norway released the men on Monday, or not.")
                .event(EventType.RETREAT, null, "release", "NOR", "CHL", auxiliary, "2024-03-04", "Monday", "released")
                .last();
    }

    @Test
    void done_and_not_done_conflict_in_the_outcome() {
        assertThat(compared(release(Set.of()), release(Set.of(AuxiliaryMode.NEGATION))))
                .isEqualTo("CONFLICTS [outcome]");
    }

    @Test
    void a_plan_is_not_what_is_planned() {
        assertThat(compared(release(Set.of()), release(Set.of(AuxiliaryMode.FUTURE))))
                .isEqualTo("different");
    }

    @Test
    void praising_is_no_signing_though_both_are_support() {
        Told report = told("Norway praised Chile and signed the pact with Chile.")
                .event(EventType.SUPPORT, "", "NOR", "CHL", "2024-03-04", "praised")
                .event(EventType.SUPPORT, "", "NOR", "CHL", "2024-03-04", "signed");
        List<Finding> found = report.findings();
        assertThat(compared(found.get(0), found.get(1))).isEqualTo("different");
    }

    private static Finding partner(@Nullable String qualifier, String level) {
        return told("Chile is a partner of Norway.")
                .relation("trade-partner-rank", "partner, of", "CHL, NOR", level, qualifier, "partner")
                .last();
    }

    @Test
    void one_of_the_largest_is_vaguer_than_the_largest() {
        Finding largest = partner(null, "largest trading partner");
        assertThat(compared(largest, partner("one of the", "largest trading partner")))
                .isEqualTo("VAGUER [level]");
        assertThat(compared(largest, partner(null, "second largest trading partner")))
                .isEqualTo("CONFLICTS [level]");
    }

    private static Finding quotation(String speaker, String words) {
        return told("It was said: " + words + ".").says(speaker, words).last();
    }

    @Test
    void a_shorter_quotation_of_the_same_words_is_vaguer() {
        Finding whole = quotation("NOR Anna Bell", "we waited long for this pact and we will keep it");
        assertThat(compared(whole, quotation("NOR Bell", "we waited long for this pact")))
                .isEqualTo("VAGUER [wording]");
        assertThat(compared(whole, quotation("NOR Bell", "prices of salmon will rise")))
                .isEqualTo("different");
        assertThat(compared(whole, quotation("CHL Pedro Rojas", "we waited long for this pact and we will keep it")))
                .isEqualTo("CONFLICTS [speaker]");
    }

    @Test
    void condemning_is_no_warning_though_one_is_told_with_its_mode() {
        Finding condemned = told("Norway condemned it.")
                .event(EventType.ACCUSE, "disapprove", "NOR", "", null, "condemned")
                .last();
        Finding warned = told("Norway warned of it.")
                .event(EventType.ACCUSE, "", "NOR", "", null, "warned")
                .last();
        assertThat(compared(condemned, warned)).isEqualTo("different");
    }
}
