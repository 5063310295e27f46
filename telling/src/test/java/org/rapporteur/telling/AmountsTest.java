package org.rapporteur.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quantity.Amount;
import org.rapporteur.model.Quantity.Comparison;
import org.rapporteur.model.Quantity.Unit;
import org.rapporteur.model.Span;

class AmountsTest {
    private static String told(String value, @Nullable String upper, Comparison comparison, String code, String name) {
        return Amounts.of(new Amount(
                new BigDecimal(value), upper == null ? null : new BigDecimal(upper), comparison, new Unit(code, name)));
    }

    @Test
    void large_numbers_are_told_in_words_where_that_loses_nothing() {
        assertThat(told("37690000000", null, Comparison.EQUAL, "USD", "us dollar"))
                .isEqualTo("37.69 billion US dollars");
        assertThat(told("1234567", null, Comparison.EQUAL, "vote", "vote")).isEqualTo("1,234,567 votes");
        assertThat(told("101000000", null, Comparison.ABOUT, "GBP/a", "pound sterling per year"))
                .isEqualTo("about 101 million pounds sterling a year");
    }

    @Test
    void units_stand_in_the_number_that_the_value_asks_for() {
        assertThat(told("1", null, Comparison.EQUAL, "country", "country")).isEqualTo("1 country");
        assertThat(told("3", null, Comparison.MORE, "country", "country")).isEqualTo("more than 3 countries");
        assertThat(told("2.2", null, Comparison.EQUAL, "%", "percentage")).isEqualTo("2.2 percent");
        assertThat(told("2", null, Comparison.EQUAL, "woman", "woman")).isEqualTo("2 women");
        assertThat(told("1500", "2000", Comparison.EQUAL, "islander", "islander"))
                .isEqualTo("1,500 to 2,000 islanders");
    }

    private static String worded(String words, String value, Comparison comparison, String unit) {
        return Amounts.of(new Quantity(
                Basis.of(FindingKind.QUANTITY, "r-1", List.of(new Evidence(Span.of(0, words.length()), words)), 0.8),
                new Amount(new BigDecimal(value), null, comparison, new Unit(unit, unit)),
                null,
                List.of(),
                null,
                null,
                null,
                null));
    }

    @Test
    void amounts_are_told_as_the_report_words_them() {
        assertThat(worded("at least 20 percent", "20", Comparison.MORE, "percentage"))
                .isEqualTo("at least 20 percent");
        assertThat(worded("up to 2,000 villagers", "2000", Comparison.LESS, "villager"))
                .isEqualTo("up to 2,000 villagers");
        assertThat(worded("more than 10,000 Chadian soldiers", "10000", Comparison.MORE, "chadian soldier"))
                .isEqualTo("more than 10,000 Chadian soldiers");
        assertThat(worded("thousands of Chadian soldiers", "2000", Comparison.MORE, "chadian soldier"))
                .isEqualTo("thousands of Chadian soldiers");
        assertThat(worded("more than two years", "2", Comparison.MORE, "year")).isEqualTo("more than 2 years");
    }
}
