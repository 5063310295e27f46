package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.UniversalTag;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Knowledge.shipped().gazetteer();

    @ParameterizedTest
    @CsvSource({
        "Kenya, STATE, KEN",
        "the Islamic Republic of Mauritania, STATE, MRT",
        "U.S., STATE, USA",
        "US, STATE, USA",
        "Türkiye, STATE, TUR",
        "Burma, STATE, MMR",
        "Côte d'Ivoire, STATE, CIV",
        "Cote d’Ivoire, STATE, CIV",
        "Puerto Rico, STATE, USA",
        "Hong Kong, STATE, HKG",
        "Greenland, STATE, DNK",
        "Kosovo, STATE, KOS",
        "Kiev, CAPITAL, UKR",
        "Nur-Sultan, CAPITAL, KAZ",
        "Sao Paulo, PLACE, BRA",
        "Western Sahara, BREAKAWAY, MAR",
        "Transnistria, BREAKAWAY, MDA",
        "the Kremlin, METONYM, RUS",
        "Bundestag, METONYM, DEU",
        "Uzbeks, DEMONYM, UZB",
        "Scottish, DEMONYM, GBR",
        "World Food Programme, ORGANISATION, UNO",
        "OPEC+, ORGANISATION, IGO",
        "al-Shabaab, ORGANISATION, SOM",
        "Al Shabaab, ORGANISATION, SOM",
        "Doctors Without Borders, ORGANISATION, NGO",
        "Angela Merkel, PERSON, DEU"
    })
    void a_name_is_found_in_its_forms(String text, EntityKind kind, String code) {
        List<NameMatch> matches = match(text);

        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).entity().kind()).isEqualTo(kind);
        assertThat(matches.get(0).entity().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "He drove the New Mexico road, New Mexico",
        "troops of South Sudan left, South Sudan",
        "a storm over the Gulf of Guinea, Gulf of Guinea",
        "voters in Papua New Guinea, Papua New Guinea",
        "the African Union met, African Union",
        "ships in the South China Sea, South China Sea",
        "veterans of the Korean War, Korean War",
        "paid in Swiss francs, Swiss francs",
        "the Democratic Republic of the Congo said, Democratic Republic of the Congo"
    })
    void the_longest_name_wins(String text, String name) {
        assertThat(match(text))
                .singleElement()
                .satisfies(match -> assertThat(words(text, match)).isEqualTo(name));
    }

    @Test
    void an_initiative_is_no_party() {
        NameMatch match = match("the Belt and Road Initiative").get(0);

        assertThat(match.entity().kind()).isEqualTo(EntityKind.INITIATIVE);
        assertThat(match.entity().code()).isNull();
    }

    @Test
    void names_are_found_within_words_with_hyphens() {
        List<NameMatch> matches = GAZETTEER.match(List.of("A", "Brazil-proposed", "Peru-Chile", "pact"));

        assertThat(matches)
                .extracting(match -> match.entity().code(), NameMatch::firstToken, NameMatch::startInFirst)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BRA", 1, 0),
                        org.assertj.core.groups.Tuple.tuple("PER", 2, 0),
                        org.assertj.core.groups.Tuple.tuple("CHL", 2, 5));
        assertThat(matches.get(0).endInLast()).isEqualTo("Brazil".length());
    }

    @Test
    void it_does_not_matter_whether_hyphens_and_possessives_are_tokens() {
        List<NameMatch> split = GAZETTEER.match(List.of("Guinea", "-", "Bissau", "'s", "Franco", "-", "Greek", "pact"));
        List<NameMatch> whole = GAZETTEER.match(List.of("Guinea-Bissau's", "Franco-Greek", "pact"));

        assertThat(split).extracting(match -> match.entity().code()).containsExactly("GNB", "FRA", "GRC");
        assertThat(whole).extracting(match -> match.entity().code()).containsExactly("GNB", "FRA", "GRC");
    }

    @Test
    void a_short_form_counts_before_a_hyphen_only() {
        assertThat(match("General Franco died")).isEmpty();
        assertThat(match("Sino-Tajik trade"))
                .extracting(match -> match.entity().code())
                .containsExactly("CHN", "TJK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Georgia signed the deal",
                "talks between Armenia and Georgia",
                "On Friday Jordan closed the crossing",
                "the king of Jordan said",
                "Jordan Foreign Minister Ayman Safadi"
            })
    void a_doubtful_name_counts_in_a_fitting_context(String text) {
        assertThat(match(text))
                .anySatisfy(match -> assertThat(match.entity().kind()).isEqualTo(EntityKind.STATE));
        assertThat(match(text))
                .anySatisfy(match -> assertThat(match.entity().code()).isIn("GEO", "JOR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Michael Jordan retired",
                "a book by Jordan Ellis",
                "the actor Chad Miles left",
                "Apple fell from the tree",
                "Nice weather again",
                "his wife Victoria said",
                "The Male lion roared",
                "TELL US WHO IS COMING"
            })
    void a_doubtful_name_does_not_count_elsewhere(String text) {
        assertThat(match(text))
                .filteredOn(match -> !match.entity().code().equals("USA") || !text.startsWith("TELL"))
                .isEmpty();
    }

    @Test
    void a_name_of_several_gives_all_readings() {
        assertThat(match("protests in Georgia").get(0).readings())
                .extracting(KnownEntity::kind, KnownEntity::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(EntityKind.STATE, "GEO"),
                        org.assertj.core.groups.Tuple.tuple(EntityKind.PLACE, "USA"));
        assertThat(match("fighting in Congo").get(0).isAmbiguous()).isTrue();
        assertThat(match("fighting in Congo").get(0).entity().code()).isEqualTo("COD");
    }

    @Test
    void names_in_capitals_are_found_in_datelines_and_headlines() {
        assertThat(match("BELGRADE, June 3"))
                .extracting(match -> match.entity().code())
                .containsExactly("SRB");
        assertThat(match("PERU AND BOLIVIA SIGN PACT"))
                .extracting(match -> match.entity().code())
                .containsExactly("PER", "BOL");
    }

    @Test
    void small_letters_are_no_names() {
        assertThat(match("us turkey china polish")).isEmpty();
    }

    @Test
    void a_name_does_not_reach_over_a_comma() {
        assertThat(match("in South, Africa follows"))
                .extracting(match -> match.entity().name())
                .containsExactly("Africa");
        assertThat(match("they went to Washington, D.C. again"))
                .singleElement()
                .satisfies(match ->
                        assertThat(match.endToken() - match.firstToken()).isEqualTo(3));
    }

    @Test
    void a_whole_name_is_looked_up_without_context() {
        assertThat(GAZETTEER.lookUp("Jordan")).extracting(KnownEntity::code).containsExactly("JOR");
        assertThat(GAZETTEER.lookUp("Nowhere Land")).isEmpty();
        assertThat(GAZETTEER.lookUp("")).isEmpty();
    }

    @Test
    void indices_count_through_the_whole_annotated_text() {
        String text = "He left. Chile stayed.";
        AnnotatedText.Builder builder = new AnnotatedText.Builder(Part.TEXT, text).sentence();
        builder.token(0, 2, "He", "he", "PRP", UniversalTag.PRON);
        builder.token(3, 7, "left", "leave", "VBD", UniversalTag.VERB);
        builder.token(7, 8, ".", ".", ".", UniversalTag.PUNCT);
        builder.sentence();
        builder.token(9, 14, "Chile", "Chile", "NNP", UniversalTag.PROPN);
        builder.token(15, 21, "stayed", "stay", "VBD", UniversalTag.VERB);

        assertThat(GAZETTEER.match(builder.build())).singleElement().satisfies(match -> {
            assertThat(match.firstToken()).isEqualTo(3);
            assertThat(match.endToken()).isEqualTo(4);
        });
    }

    @Property(tries = 300)
    void any_tokens_give_matches_in_bounds_and_order(@ForAll @Size(max = 12) List<String> forms) {
        List<NameMatch> matches = GAZETTEER.match(forms);

        for (NameMatch match : matches) {
            assertThat(match.endToken()).isLessThanOrEqualTo(forms.size());
            assertThat(match.startInFirst())
                    .isBetween(0, forms.get(match.firstToken()).length());
            assertThat(match.endInLast())
                    .isBetween(0, forms.get(match.endToken() - 1).length());
        }
        IntStream.range(1, matches.size())
                .forEach(at -> assertThat(matches.get(at).firstToken())
                        .isGreaterThanOrEqualTo(matches.get(at - 1).endToken() - 1));
    }

    private static List<NameMatch> match(String text) {
        return GAZETTEER.match(tokens(text));
    }

    /** Cut at blanks, commas being tokens of their own. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String word : text.split(" ")) {
            tokens.add(word.replace(",", ""));
            if (word.endsWith(",")) {
                tokens.add(",");
            }
        }
        return tokens;
    }

    private static String words(String text, NameMatch match) {
        return String.join(" ", tokens(text).subList(match.firstToken(), match.endToken()));
    }
}
