package org.rapporteur.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> GROUPS = List.of("", " thousand", " million", " billion");

    private final NumberReader reader = new NumberReader(NumberWords.load());

    private Optional<NumberRead> read(String text) {
        return reader.read(Pieces.of(text, 0, text.length()), 0, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41 billion | 41000000000",
                "1,234.5 | 1234.5",
                "12,34,567 | 1234567",
                "1.2m tonnes | 1200000",
                "4.3M | 4300000",
                "25k | 25000",
                "3bn | 3000000000",
                "5 lakh | 500000",
                "2 crore | 20000000",
                "4 hundred million | 400000000",
                ".500 | 0.5",
                "2 1/2 miles | 2.5",
                "3/4 of | 0.75",
                "twenty-four | 24",
                "two and a half | 2.5",
                "two and a half million | 2500000",
                "half a million | 500000",
                "a quarter of a million | 250000",
                "a dozen | 12",
                "two dozen | 24",
                "a hundred | 100",
                "one hundred and five | 105",
                "two million three hundred and five thousand and one | 2305001",
                "one-third | 0.333333333333",
                "three quarters of | 0.75",
                "half the houses | 0.5",
                "several hundred | 200",
                "a few thousand | 2000",
                "a couple of ships | 2",
                "dozens | 24",
                "scores of | 40",
                "hundreds of people | 200",
                "tens of thousands | 20000",
                "hundreds of thousands | 200000",
                "24th | 24",
                "twenty-fourth | 24",
                "fifth | 5"
            })
    void reads_a_number(String text, BigDecimal value) {
        assertThat(read(text))
                .hasValueSatisfying(number -> assertThat(number.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a soldier", "tens", "half-staff", "1.2.3", "several", "many", "hundredweight", "third man of"})
    void reads_no_cardinal_where_none_is(String text) {
        assertThat(read(text).filter(number -> number.form() != NumberRead.Form.ORDINAL))
                .isEmpty();
    }

    @Property
    void a_number_printed_in_figures_comes_back(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        assertThat(read(String.format(Locale.ROOT, "%,d", number)))
                .hasValueSatisfying(read -> assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(number)));
    }

    @Property
    void a_number_printed_in_words_comes_back(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        assertThat(read(words(number) + " ships"))
                .hasValueSatisfying(read -> assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(number)));
    }

    @Property
    void a_small_number_printed_in_words_comes_back(@ForAll @LongRange(min = 0, max = 9_999) long number) {
        assertThat(read(words(number)))
                .hasValueSatisfying(read -> assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(number)));
    }

    private static String words(long number) {
        if (number == 0) {
            return "zero";
        }
        StringBuilder words = new StringBuilder();
        long rest = number;
        for (int group = 3; group >= 0; group--) {
            long size = (long) Math.pow(1000, group);
            if (rest / size > 0) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(belowThousand((int) (rest / size)))
                        .append(GROUPS.get(group));
            }
            rest %= size;
        }
        return words.toString();
    }

    private static String belowThousand(int number) {
        String hundreds = number < 100 ? "" : SMALL.get(number / 100) + " hundred";
        String rest = number % 100 == 0 ? "" : belowHundred(number % 100);
        return hundreds + (hundreds.isEmpty() || rest.isEmpty() ? "" : " and ") + rest;
    }

    private static String belowHundred(int number) {
        return number < 20
                ? SMALL.get(number)
                : TENS.get(number / 10 - 2) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
    }
}
