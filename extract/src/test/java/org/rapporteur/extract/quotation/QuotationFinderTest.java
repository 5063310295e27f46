package org.rapporteur.extract.quotation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.extract.English;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Quotation;

class QuotationFinderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 3);
    private static final QuotationFinder FINDER =
            new QuotationFinder(PartyFinder.with(Knowledge.shipped()), new TimeExpressions());

    private static List<Quotation> in(String text) {
        return in(English.report(null, text, PUBLISHED));
    }

    private static List<Quotation> in(AnnotatedReport report) {
        List<Finding> found = FINDER.extract(report);
        assertThat(found)
                .allSatisfy(finding -> assertThat(finding.cited())
                        .allSatisfy(words ->
                                assertThat(report.report().quote(words.span())).isEqualTo(words)));
        return found.stream().map(Quotation.class::cast).toList();
    }

    private static Quotation only(String text) {
        List<Quotation> found = in(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String content(Quotation quotation) {
        return quotation.content().stream().map(Evidence::text).collect(Collectors.joining(" | "));
    }

    private static @Nullable String speaker(Quotation quotation) {
        return quotation.speaker() == null ? null : quotation.speaker().text();
    }

    private static @Nullable String name(Quotation quotation) {
        return requireNonNull(quotation.speaker()).identity().name();
    }

    /** Text; speaker; cue; content; type. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Officials said more talks were planned.; Officials; said; more talks were planned; INDIRECT",
                "The minister denied that talks had been held.; minister; denied; that talks had been held; INDIRECT",
                "The ministry denied having ordered the raid.; ministry; denied; having ordered the raid; INDIRECT",
                "The general, who said he had warned them twice, resigned.; who; said; he had warned them twice; INDIRECT",
                "The border will reopen in May, the ministry said.; ministry; said; The border will reopen in May; INDIRECT",
                "The deal, the minister said, is dead.; minister; said; The deal | is dead; INDIRECT",
                "According to the ministry, exports rose sharply.; ministry; According to; exports rose sharply; INDIRECT",
                "“We will not leave the bloc,” said the minister.; minister; said; “We will not leave the bloc,”; DIRECT",
                "\"Nobody wanted it,\" the envoy said. \"Nobody ever will.\"; envoy; said; \"Nobody wanted it,\" | \"Nobody ever will.\"; DIRECT",
                "\"It was,\" the envoy said, \"a very long night.\"; envoy; said; \"It was,\" | \"a very long night.\"; DIRECT",
                "The envoy said the accord was “a gift to the region” and nothing else.; envoy; said; the accord was “a gift to the region” and nothing else; MIXED",
                "The premier vowed to resign.; premier; vowed; to resign; INDIRECT",
                "The ministry called for an inquiry.; ministry; called for; an inquiry; INDIRECT"
            })
    void tells_who_said_what(String text, String speaker, String cue, String content, Quotation.Type type) {
        Quotation found = only(text);

        assertThat(speaker(found)).isEqualTo(speaker);
        assertThat(requireNonNull(found.cue()).text()).isEqualTo(cue);
        assertThat(content(found)).isEqualTo(content);
        assertThat(found.type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The film “The Long Road” opened in Lima on Friday.",
                "The so-called “green zone” lies by the river.",
                "The leaders are expected to discuss trade.",
                "The two presidents met in Bamako."
            })
    void words_that_nobody_says_are_no_quotation(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void he_and_she_and_a_surname_lead_to_whom_the_report_introduced() {
        List<Quotation> found =
                in("“The old road was a trap,” said Lena Novak, director of Estonia's Centre for Northern Studies."
                        + " Travel will get safer, she said.\n\nNovak added that trucks could return by May.");

        assertThat(found).hasSize(3);
        assertThat(found).extracting(QuotationFinderTest::name).containsOnly("Lena Novak");
        assertThat(speaker(found.get(1))).isEqualTo("she");
        assertThat(speaker(found.get(2))).isEqualTo("Novak");
    }

    @Test
    void a_quote_may_run_over_paragraphs_that_each_open_it_anew() {
        Quotation found = only("“First, nobody listened to us.\n\n“Then they sent us away,” the farmer said.");

        assertThat(content(found)).isEqualTo("“First, nobody listened to us.\n\n“Then they sent us away,”");
    }

    @Test
    void what_is_told_within_a_content_is_no_quotation_of_its_own() {
        assertThat(content(only("The envoy said that the premier believes the vote will pass.")))
                .isEqualTo("that the premier believes the vote will pass");
    }

    @Test
    void what_somebody_says_and_goes_on_to_warn_of_is_told_apart() {
        List<Quotation> found =
                in("Calling the accord “historic,” Quispe said on Monday that ratification would follow.");

        assertThat(found)
                .extracting(QuotationFinderTest::content)
                .containsExactly("the accord “historic,”", "that ratification would follow");
        assertThat(found).extracting(QuotationFinderTest::speaker).containsOnly("Quispe");
        assertThat(found.get(0).type()).isEqualTo(Quotation.Type.MIXED);
    }

    /** Text; medium. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "“The road is open,” the premier said in a signed article on Monday.; signed article",
                "Speaking at a daily briefing in Lima, the spokesperson said that the road was open.; daily briefing",
                "In a joint statement, the ministers urged all sides to show restraint.; joint statement",
                "The minister told reporters that the road was open.; remarks to reporters"
            })
    void names_the_medium(String text, String medium) {
        assertThat(only(text).medium()).isEqualTo(medium);
    }

    @Test
    void the_day_is_the_one_on_which_it_was_said() {
        assertThat(only("“The road is open,” the premier said on Tuesday.").date())
                .isEqualTo(LocalDate.of(2024, 7, 2));
    }

    @Test
    void a_headline_names_its_speaker_before_a_colon() {
        List<Quotation> found =
                in(English.report("Quispe: Road to reopen in May", "The road is still shut.", PUBLISHED));

        assertThat(found).singleElement().satisfies(headline -> {
            assertThat(speaker(headline)).isEqualTo("Quispe");
            assertThat(content(headline)).isEqualTo("Road to reopen in May");
        });
    }

    @Test
    void a_quote_may_be_signed() {
        Quotation found = only("“This road was my life. I want it back.” — Rosa Quispe");

        assertThat(speaker(found)).isEqualTo("Rosa Quispe");
        assertThat(found.type()).isEqualTo(Quotation.Type.DIRECT);
    }

    @Test
    void whoever_is_asked_does_not_ask() {
        List<Quotation> found = in("Asked whether he would run again, Okafor replied: “Ask me in May.”");

        assertThat(found).anySatisfy(quotation -> {
            assertThat(content(quotation)).isEqualTo("“Ask me in May.”");
            assertThat(speaker(quotation)).isEqualTo("Okafor");
        });
        assertThat(found)
                .filteredOn(quotation -> content(quotation).startsWith("whether"))
                .allSatisfy(quotation -> assertThat(quotation.speaker()).isNull());
    }

    @Test
    void a_place_before_a_colon_is_what_a_headline_is_about() {
        assertThat(in(English.report("Lagos: Chad drops its claim", "Nothing else is known.", PUBLISHED)))
                .isEmpty();
    }

    @Test
    void a_quotation_tells_what_its_speaker_did() {
        assertThat(only("Officials said more talks were planned.").means()).isEqualTo(Quotation.Means.SPEECH);
        assertThat(only("Chad plans to reopen the border.").means()).isEqualTo(Quotation.Means.WILL);
    }
}
