package org.rapporteur.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.extract.English;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.EntityKind;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quantity.Direction;
import org.rapporteur.model.Sentence;

class QuantityFinderTest {
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final QuantityFinder FINDER =
            new QuantityFinder(new TimeExpressions(), report -> QuantityFinderTest::statesNamed);
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 3);

    private static List<Entity> statesNamed(Sentence sentence) {
        return KNOWLEDGE.gazetteer().match(sentence).stream()
                .filter(match -> match.entity().kind() == EntityKind.STATE)
                .map(match -> Entity.at(
                        sentence.in().quote(match.firstToken(), match.endToken() - 1),
                        match.entity().identity()))
                .toList();
    }

    private static List<Quantity> in(String text) {
        return in(English.report(null, text, PUBLISHED));
    }

    private static List<Quantity> in(AnnotatedReport report) {
        List<Finding> found = FINDER.extract(report);
        assertThat(found)
                .allSatisfy(finding -> assertThat(finding.cited())
                        .allSatisfy(words ->
                                assertThat(report.report().quote(words.span())).isEqualTo(words)));
        return found.stream().map(Quantity.class::cast).toList();
    }

    private static Quantity only(String text) {
        List<Quantity> found = in(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Sentence; words; comparator; value; upper or "-"; unit's code; unit's name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The loan is worth $1.2bn.                              | $1.2bn | = | 1200000000 | - | USD | us dollar
        The loan is worth more than 41 billion U.S. dollars.   | more than 41 billion U.S. dollars | > | 41000000000 | - | USD | us dollar
        The fine came to €20,000.                              | €20,000 | = | 20000 | - | EUR | euro
        The fine came to C$ 500.                               | C$ 500 | = | 500 | - | CAD | canadian dollar
        The dam cost 3 billion Egyptian pounds.                | 3 billion Egyptian pounds | = | 3000000000 | - | EGP | egyptian pound
        The dam cost Rs 40 crore.                              | Rs 40 crore | = | 400000000 | - | rupee | rupee
        The dam cost 5 million pounds.                         | 5 million pounds | = | 5000000 | - | GBP | pound sterling
        The lease costs 5 million pounds a year.               | 5 million pounds a year | = | 5000000 | - | GBP/a | pound sterling per year
        The court fined the envoy 50 pounds.                   | 50 pounds | = | 50 | - | GBP | pound sterling
        The crate weighed 208 pounds.                          | 208 pounds | = | 208 | - | [lb_av] | pound-mass
        The duty stands at nearly 25 percent.                  | nearly 25 percent | ~ | 25 | - | % | percentage
        The rate stands at 2.5 percentage points.              | 2.5 percentage points | = | 2.5 | - | percentage point | percentage point
        The duty ranges from 10 to 15 percent.                 | from 10 to 15 percent | = | 10 | 15 | % | percentage
        The aid is worth between 1.2 and 1.5 billion euros.    | between 1.2 and 1.5 billion euros | = | 1200000000 | 1500000000 | EUR | euro
        The wind reached 40-50 km/h.                           | 40-50 km/h | = | 40 | 50 | km/h | kilometre per hour
        Oil stood at $87 a barrel.                             | $87 a barrel | = | 87 | - | USD/bbl | us dollar per barrel
        Output is capped at 325,000 barrels per day.           | 325,000 barrels per day | = | 325000 | - | bbl/d | barrel per day
        The road is 2,000km long.                              | 2,000km | = | 2000 | - | km | kilometre
        The plant makes up to 550 MW.                          | up to 550 MW | < | 550 | - | MW | megawatt
        Police arrested 23 protesters.                         | 23 protesters | = | 23 | - | protester | protester
        Police arrested at least 23 opposition activists.      | at least 23 opposition activists | > | 23 | - | activist | opposition activist
        Police arrested two dozen armed men.                   | two dozen armed men | = | 24 | - | man | armed man
        Dozens of villages were flooded.                       | Dozens of villages | > | 24 | - | village | village
        Several hundred people fled.                           | Several hundred people | > | 200 | - | people | people
        Tens of thousands of refugees fled.                    | Tens of thousands of refugees | > | 20000 | - | refugee | refugee
        Half a million refugees fled.                          | Half a million refugees | = | 500000 | - | refugee | refugee
        Fewer than 20 ships sailed.                            | Fewer than 20 ships | < | 20 | - | ship | ship
        About two-thirds of the deputies left.                 | About two-thirds of the deputies | ~ | 0.666666666667 | - | deputy | deputy
        Rebels freed 12 or more hostages.                      | 12 or more hostages | > | 12 | - | hostage | hostage
        The siege lasted 40 days.                              | 40 days | = | 40 | - | d | day
        The 55-year-old denied it.                             | 55-year-old | = | 55 | - | a{age} | year of age
        This is the envoy's third visit to Harare.             | third visit | = | 3 | - | visit | visit
        The 12th session of the council opened.                | 12th session | = | 12 | - | session | session
        The lake has a population of 9 million.                | 9 million | = | 9000000 | - | people | people
        Prices rose 10 to 15 percent.                          | 10 to 15 percent | = | 10 | 15 | % | percentage
        Prices rose 3.9 percent a month earlier.               | 3.9 percent | = | 3.9 | - | % | percentage
        Trade grew sixfold.                                    | sixfold | = | 6 | - | 1 | count
        """)
    void reads_number_unit_and_comparator(
            String sentence,
            String words,
            String comparator,
            BigDecimal value,
            String upper,
            String code,
            String name) {
        Quantity quantity = only(sentence);

        assertThat(quantity.basis().evidence()).extracting(Evidence::text).containsExactly(words);
        assertThat(quantity.amount().comparison().sign()).isEqualTo(comparator);
        assertThat(quantity.amount().value()).isEqualByComparingTo(value);
        assertThat(quantity.amount().upper()).isEqualTo(bound(upper));
        assertThat(quantity.amount().unit()).isEqualTo(new Quantity.Unit(code, name));
    }

    /** Sentence; which of its figures; the unit's name that the sentence does not print with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The council passed the plan by 90 votes to 12.                       | 1 | vote
        The dam costs 3 billion dollars, of which 1.2 billion have been spent. | 1 | us dollar
        Of the 540 sailors, 120 were children.                               | 1 | sailor
        """)
    void a_figure_takes_the_unit_that_is_left_out(String sentence, int figure, String unit) {
        assertThat(in(sentence).get(figure).amount().unit())
                .extracting(Quantity.Unit::name)
                .isEqualTo(unit);
    }

    @Test
    void a_length_of_time_behind_a_sum_is_no_bound() {
        Quantity years =
                in("The loan is worth 2 billion euros over three years.").get(1);

        assertThat(years.amount().comparison()).isEqualTo(Quantity.Comparison.EQUAL);
    }

    @Test
    void a_part_of_what_was_measured_has_no_measure_of_its_own() {
        assertThat(in("The dam costs 3 billion dollars, of which 1.2 billion have been spent.")
                        .get(1)
                        .measure())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home to 12 million people, Chad lost the port when Niger closed the border in 1993.",
                "The ministry said on Monday that 20 sailors were missing.",
                "Chad trained 200 soldiers, and it opened a base in 2017."
            })
    void a_time_of_another_clause_is_not_the_figures(String sentence) {
        assertThat(in(sentence)).first().extracting(Quantity::period).isNull();
    }

    private static @Nullable BigDecimal bound(String upper) {
        return upper.equals("-") ? null : new BigDecimal(upper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty was signed in 2022.",
                "The treaty was signed on 3 July 2022.",
                "The G7 condemned the strike.",
                "A Boeing 737 crashed.",
                "They debated Resolution 1701.",
                "They cited Article 5 of the treaty.",
                "Covid-19 closed the border.",
                "The talks began at 5 p.m. and ended at 21:30.",
                "The home side won 2-1.",
                "The five-year plan failed.",
                "They back a two-state solution.",
                "No one was hurt.",
                "The Big Four disagree.",
                "The fifth man was freed.",
                "Call 555-12-3456 for help.",
                "The city fell around 430 BC.",
                "They flew a 787 Dreamliner.",
                "The attacks of 9/11 changed much."
            })
    void numbers_that_name_or_date_things_are_no_quantities(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @Test
    void a_change_that_led_to_a_level_is_told_with_the_level_alone() {
        Quantity quantity = only(
                "Bilateral trade between Peru and Chile rose by 12 percent year-on-year to reach 9 billion dollars in 2023.");

        assertThat(quantity.amount().value()).isEqualByComparingTo("9000000000");
        assertThat(quantity.direction()).isNull();
        assertThat(quantity.change()).isNotNull();
        assertThat(quantity.change().amount().value()).isEqualByComparingTo("12");
        assertThat(quantity.change().direction()).isEqualTo(Direction.UP);
        assertThat(quantity.change().base()).isEqualTo("year-on-year");
        assertThat(quantity.measure()).containsIgnoringCase("bilateral trade");
        assertThat(quantity.about())
                .extracting(entity -> entity.identity().code())
                .containsExactly("PER", "CHL");
        assertThat(quantity.period()).isNotNull();
        assertThat(quantity.period().start()).isEqualTo("2023-01-01");
        assertThat(quantity.period().end()).isEqualTo("2023-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru was Chile's largest partner in 2023, with maritime trade up by 12 percent year-on-year to reach 9 billion dollars.",
                "Maritime trade grew 12 percent to 9 billion dollars.",
                "Maritime trade reached 9 billion dollars (up 12 percent)."
            })
    void a_change_leads_to_its_level_in_many_wordings(String sentence) {
        assertThat(in(sentence))
                .filteredOn(quantity -> quantity.change() != null)
                .singleElement()
                .satisfies(quantity -> {
                    assertThat(quantity.amount().value()).isEqualByComparingTo("9000000000");
                    assertThat(quantity.change().amount().value()).isEqualByComparingTo("12");
                    assertThat(quantity.measure()).isEqualTo("maritime trade");
                });
    }

    @Test
    void numbers_in_the_names_of_groups_count_nothing() {
        assertThat(in("The Group of 20 met in Lagos.")).isEmpty();
    }

    @Test
    void a_share_is_of_what_is_owned_however_its_owner_is_told() {
        assertThat(only("Balu Shipping owns 60 percent of the harbour.").measure())
                .isEqualTo(only("The Chadian company Balu, which owns 60 percent of the harbour, runs it.")
                        .measure())
                .isEqualTo("harbour");
    }

    @Test
    void a_level_may_stand_before_its_change() {
        Quantity quantity = only("Exports totalled $4 billion, up 7 percent from a year earlier.");

        assertThat(quantity.amount().value()).isEqualByComparingTo("4000000000");
        assertThat(quantity.change().amount().value()).isEqualByComparingTo("7");
        assertThat(quantity.change().base()).isEqualTo("from a year earlier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports rose 7 percent. | UP",
                "Exports fell by 7 percent. | DOWN",
                "Exports were down 7 percent. | DOWN",
                "The bank cut rates by 25 basis points. | DOWN",
                "Exports saw a 7 percent drop. | DOWN",
                "Exports saw a drop of 7 percent. | DOWN",
                "Exports closed 7 percent higher. | UP"
            })
    void a_bare_rise_or_fall_has_a_direction(String sentence, Direction direction) {
        assertThat(only(sentence).direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army lost 20 tanks.",
                "The fund raised $5 million.",
                "Exports rose to $5 million.",
                "The house took up 30 amendments."
            })
    void an_amount_gained_lost_or_reached_is_no_change(String sentence) {
        assertThat(only(sentence).direction()).isNull();
    }

    @Test
    void both_ends_of_a_fall_are_levels() {
        assertThat(in("Inflation fell from 12 to 9 percent."))
                .extracting(quantity -> quantity.amount().value().toPlainString()
                        + quantity.amount().unit().code())
                .containsExactly("12%", "9%");
    }

    @Test
    void two_amounts_to_choose_from_share_their_unit() {
        assertThat(in("They bought 7- or 8-inch guns."))
                .extracting(quantity -> quantity.amount().unit().name())
                .containsExactly("inch", "inch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bilateral trade exceeds $20 billion. | bilateral trade",
                "Exports to China dropped 7 percent. | exports to China",
                "The unemployment rate stood at 4 percent. | unemployment rate",
                "The army seized 13 percent of the farmland. | farmland",
                "The prize is worth $5 million. | prize"
            })
    void a_figure_tells_what_is_measured(String sentence, String measure) {
        assertThat(only(sentence).measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ghana gave $5 million.", "Police arrested 23 protesters.", "He was jailed for 12 years."})
    void givers_and_counted_things_are_not_measured(String sentence) {
        assertThat(only(sentence).measure()).isNull();
    }

    @Test
    void a_figure_is_credited_to_whom_the_sentence_credits() {
        assertThat(only("Rebels killed 20 soldiers, according to the defence ministry.")
                        .attributedTo()
                        .text())
                .isEqualTo("defence ministry");
    }

    @Test
    void the_title_is_read_too() {
        List<Quantity> found = in(English.report("Flood kills 12 in Ghana", "Rain fell all night.", PUBLISHED));

        assertThat(found).singleElement().satisfies(quantity -> {
            assertThat(quantity.amount().value()).isEqualByComparingTo("12");
            assertThat(quantity.about())
                    .extracting(entity -> entity.identity().code())
                    .containsExactly("GHA");
        });
    }

    @Test
    void states_come_from_the_sentence_before_where_the_own_names_none() {
        assertThat(in("Kenya and Uganda reopened the border. Trade exceeds $2 billion in recent years."))
                .singleElement()
                .satisfies(quantity -> {
                    assertThat(quantity.about())
                            .extracting(entity -> entity.identity().code())
                            .containsExactly("KEN", "UGA");
                    assertThat(quantity.measure()).isEqualTo("trade");
                    assertThat(quantity.period().words().text()).isEqualTo("recent years");
                });
    }

    @Test
    void every_figure_of_a_sentence_has_an_id_of_its_own() {
        List<Quantity> found = in("Mali bought 3 jets for $3 million in 3 weeks, and 3 jets more for $3 million.");

        assertThat(found).hasSizeGreaterThan(3).extracting(Quantity::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "- - -",
                "of 5 of",
                "5 to",
                "between 5",
                "$$$5,5,5",
                "１２ ½ ٣",
                "one one one",
                "a a a dozen",
                "5%%%",
                "million million"
            })
    void noise_is_read_without_harm(String noise) {
        assertThat(in(noise)).isNotNull();
    }
}
