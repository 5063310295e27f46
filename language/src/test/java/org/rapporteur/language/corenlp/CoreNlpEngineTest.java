package org.rapporteur.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalTag;

class CoreNlpEngineTest {
    private static AnnotatedText read(String text) {
        return Engines.one().annotate(Part.TEXT, text);
    }

    private static Token word(AnnotatedText text, String form) {
        return text.tokens()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(String text) {
        return read(text).sentences().stream()
                .map(sentence -> sentence.quote().text())
                .toList();
    }

    /** Columns as one text, to compare annotations by. */
    private static String columns(AnnotatedText text) {
        return text.tokens()
                        .map(token -> token.span()
                                + token.form()
                                + token.lemma()
                                + token.tag()
                                + token.relation()
                                + token.head().map(Token::index).orElse(-1))
                        .collect(Collectors.joining("\n"))
                + text.names();
    }

    /** What every annotation of any text must hold: tokens in order, and no character but blanks left out. */
    private static void assertCovers(String text, AnnotatedText annotated) {
        boolean[] covered = new boolean[text.length()];
        int end = 0;
        for (Token token : annotated.tokens().toList()) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
            end = token.span().end();
            assertThat(token.quote().text())
                    .isEqualTo(text.substring(token.span().start(), end));
            Arrays.fill(covered, token.span().start(), end, true);
        }
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i)) || !Character.isLetterOrDigit(text.charAt(i));
            assertThat(covered[i] || blank).as("character %d of %s", i, text).isTrue();
        }
    }

    @Test
    void curly_quotes_and_odd_blanks_keep_their_places() {
        String text = "“We won’t leave,” the minister\u00a0said.";
        AnnotatedText read = read(text);
        assertCovers(text, read);
        assertThat(read.sentences()).hasSize(1);
        Token not = read.token(word(read, "wo").index() + 1);
        assertThat(not.quote().text()).isEqualTo("n’t");
        assertThat(word(read, "said").dependents("nsubj"))
                .extracting(Token::form)
                .containsExactly("minister");
    }

    @Test
    void a_passive_has_its_subject_and_its_agent() {
        AnnotatedText read = read("The ambassador was expelled by Peru on Friday.");
        Token expelled = word(read, "expelled");
        assertThat(expelled.lemma()).isEqualTo("expel");
        assertThat(expelled.relation()).isEqualTo("root");
        assertThat(word(read, "ambassador").relation()).isEqualTo("nsubj:pass");
        assertThat(word(read, "Peru").is("obl")).isTrue();
        assertThat(word(read, "Peru").dependents("case"))
                .extracting(Token::form)
                .containsExactly("by");
        assertThat(word(read, "was").relation()).isEqualTo("aux:pass");
    }

    @Test
    void a_name_hangs_on_its_first_word_by_flat() {
        AnnotatedText read = read("Anna Lindqvist visited Chile.");
        assertThat(word(read, "Lindqvist").relation()).isEqualTo("flat");
        assertThat(word(read, "Lindqvist").head()).contains(word(read, "Anna"));
        assertThat(word(read, "Anna").relation()).isEqualTo("nsubj");
        assertThat(word(read, "Anna").universalTag()).isEqualTo(UniversalTag.PROPN);
        assertThat(read.names())
                .extracting(AnnotatedText.Name::kind)
                .containsExactly(NameKind.PERSON, NameKind.LOCATION);
    }

    @Test
    void a_surname_is_a_person_once_the_full_name_has_been_read() {
        AnnotatedText read = read("President Ingrid Halvorsen met the envoys. Halvorsen left early.");
        Token surname = read.sentences().get(1).tokens().findFirst().orElseThrow();
        assertThat(surname.name())
                .hasValueSatisfying(name -> assertThat(name.kind()).isEqualTo(NameKind.PERSON));
    }

    @Test
    void sentences_end_at_full_stops_that_are_no_abbreviations_and_at_empty_lines() {
        assertThat(sentences("The U.S. envoy met Mr. Ito in Kyoto. He left at 3 p.m. on Monday."))
                .containsExactly("The U.S. envoy met Mr. Ito in Kyoto.", "He left at 3 p.m. on Monday.");
        assertThat(sentences("Talks resume in Lima\n\nThe two sides met again."))
                .containsExactly("Talks resume in Lima", "The two sides met again.");
    }

    @Test
    void two_engines_side_by_side_read_as_one_does() {
        String text = "Norway and Chad signed a treaty on fishing. It enters into force in May, the ministry said. "
                .repeat(20);
        String alone = columns(read(text));
        List<CompletableFuture<String>> both = List.of(1, 2).stream()
                .map(number -> CompletableFuture.supplyAsync(
                        () -> columns(Engines.FACTORY.create().annotate(Part.TEXT, text))))
                .toList();
        assertThat(both).extracting(CompletableFuture::join).containsOnly(alone);
    }

    @Test
    void a_sentence_of_5_000_words_is_read_in_bounded_time_and_memory() {
        String text =
                "and the envoys of Peru met those of Chad in Oslo ".repeat(455).strip() + ".";
        AnnotatedText read = assertTimeout(Duration.ofMinutes(2), () -> read(text));
        assertCovers(text, read);
    }

    @Test
    void a_million_times_one_character_takes_no_more_than_linear_time() {
        for (String character : List.of("x", ".", "\"", "-", "\u200b")) {
            String text = character.repeat(1_000_000);
            assertTimeout(Duration.ofMinutes(2), () -> read(text));
        }
    }

    @Test
    void noise_is_a_text_too() {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        String noise = new String(bytes, StandardCharsets.ISO_8859_1);
        assertCovers(noise, read(noise));
        assertThat(read("").sentences()).isEmpty();
        assertThat(read(" \n\t ").sentences()).isEmpty();
        String broken = "Peru \ud83d met \udc00 Chad.";
        assertCovers(broken, read(broken));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Peru",
                "said",
                "“",
                "”",
                "'",
                "n't",
                "U.S.",
                "...",
                "-",
                "—",
                "$3.5",
                "\n\n",
                "\n",
                "\u00a0",
                "\u200b",
                "\ud83d\ude00",
                "\ud800",
                "\u202e",
                "(",
                ")",
                "http://a.example/b?c",
                "é",
                "北京",
                "1,500",
                "%",
                "\t",
                "<b>",
                "&amp;",
                ".");
        return pieces.list().ofMaxSize(60).map(list -> String.join(list.size() % 2 == 0 ? " " : "", list));
    }

    @Property(tries = 150)
    void whatever_the_text_its_words_are_covered_in_order(@ForAll("texts") String text) {
        AnnotatedText read = read(text);
        assertCovers(text, read);
        assertThat(read.sentences().stream().mapToInt(Sentence::size).sum()).isEqualTo(read.size());
    }

    @Property(tries = 100)
    void any_string_can_be_read(@ForAll String text) {
        assertCovers(text, read(text));
    }

    @Test
    void the_clock_counts_what_was_parsed() {
        LanguageEngine engine = Engines.FACTORY.create();
        engine.annotate(Part.TEXT, "Peru met Chad. They signed a treaty.");
        assertThat(engine.timing().parsedSentences()).isEqualTo(2);
        assertThat(engine.timing().parsing())
                .isPositive()
                .isLessThan(engine.timing().total());
    }
}
