package org.rapporteur.language.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.Token;

/** What holds of every string that a reader is given. */
class AnyStringTest {
    private static final ReaderFactory READERS = readers();

    private final ReaderEngine reader = READERS.create();

    private static ReaderFactory readers() {
        try {
            return ReaderFactory.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 300)
    void tokens_lie_in_order_and_cover_all_that_is_not_blank(@ForAll String text) {
        check(text);
    }

    @Property(tries = 300)
    void so_do_tokens_of_text_like_strings(@ForAll("texts") String text) {
        check(text);
    }

    @Property(tries = 50)
    void the_same_text_reads_the_same_whatever_was_read_before(
            @ForAll("texts") String text, @ForAll("texts") String other) {
        String fresh = describe(READERS.create().annotate(Part.TEXT, text));
        reader.annotate(Part.TEXT, other);
        assertThat(describe(reader.annotate(Part.TEXT, text))).isEqualTo(fresh);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "The",
                        "minister",
                        "can't",
                        "U.S.",
                        "\u201CNo,\u201D",
                        "'s",
                        ".",
                        "...",
                        "?!",
                        ",",
                        "\n",
                        "\n\n",
                        " ",
                        "  ",
                        "\t",
                        "\u00A0",
                        "\u200B",
                        "\u202E",
                        "\uFEFF",
                        "\uD83D",
                        "\uDE00",
                        "\uD83D\uDE00",
                        "$4.5bn",
                        "10,000",
                        "http://a.b/c?d=e",
                        "<p>",
                        "&amp;",
                        "(",
                        ")",
                        "[",
                        "-",
                        "\u2014",
                        "\u2026",
                        "\u0000",
                        "\u00AD",
                        "e\u0301",
                        "said",
                        "Paris",
                        "cannot",
                        "\u2022",
                        "14th",
                        "\u4E2D\u6587")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private AnnotatedText check(String text) {
        AnnotatedText annotated = reader.annotate(Part.TEXT, text);
        boolean[] covered = new boolean[text.length()];
        int before = 0;
        for (int i = 0; i < annotated.size(); i++) {
            Token token = annotated.token(i);
            assertThat(token.span().start()).isGreaterThanOrEqualTo(before);
            assertThat(token.form()).hasSize(token.span().end() - token.span().start());
            assertThat(token.lemma()).isNotEmpty();
            before = token.span().end();
            Arrays.fill(covered, token.span().start(), before, true);
        }
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i] || isBlank(text.charAt(i)))
                    .as("character %s", i)
                    .isTrue();
        }
        assertThat(annotated.sentences())
                .allSatisfy(sentence -> assertThat(
                                sentence.tokens().filter(token -> token.head().isEmpty()))
                        .hasSize(1));
        return annotated;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static String describe(AnnotatedText text) {
        StringBuilder all = new StringBuilder();
        text.tokens()
                .forEach(token -> all.append(token)
                        .append(token.tag())
                        .append(token.relation())
                        .append(token.head().map(Token::index))
                        .append(token.lemma())
                        .append(' '));
        return all.append(text.names()).append(text.sentences().size()).toString();
    }

    @Test
    @Timeout(120)
    void a_megabyte_of_one_character_does_no_harm() {
        for (String character : new String[] {"a", "1", "\u200B", "\u4E2D", "\n", " "}) {
            check(character.repeat(1_000_000));
        }
    }

    @Test
    @Timeout(120)
    void nor_does_a_long_run_of_marks() {
        for (String mark : new String[] {".", "-", "'", "(", "\uD83D", "\"", "$", "#"}) {
            check(mark.repeat(50_000));
        }
    }

    @Test
    @Timeout(60)
    void a_sentence_of_twenty_thousand_words_is_cut_and_keeps_its_places() {
        AnnotatedText text = check("the minister and ".repeat(7_000));
        assertThat(text.sentences())
                .allSatisfy(sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(250));
    }

    @Test
    @Timeout(60)
    void noise_does_no_harm() {
        Random random = new Random(5);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            noise.append((char) random.nextInt(0x10000));
        }
        assertThatNoException().isThrownBy(() -> check(noise.toString()));
    }

    @Test
    @Timeout(180)
    void ten_megabytes_without_a_blank_do_no_harm() {
        String run = "abcdefghij".repeat(1_000_000);
        AnnotatedText text = reader.annotate(Part.TEXT, run);
        assertThat(text.size()).isEqualTo(1);
        assertThat(text.token(0).span().end()).isEqualTo(run.length());
    }

    @Test
    @Timeout(120)
    void a_megabyte_of_letters_and_marks_without_a_blank_is_cut_into_sentences() {
        assertThat(check("1,000.5;a-b/c@d\u200Be&nbsp;".repeat(40_000)).sentences())
                .allSatisfy(sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(250));
    }

    @Test
    void html_left_in_the_text_keeps_its_places() {
        String text =
                "<p class=\"lead\">The minister <b>signed</b> the treaty&nbsp;on Monday.</p>\n<script>if(a<b){}</script>";
        AnnotatedText read = check(text);
        assertThat(read.tokens().map(Token::form)).contains("minister", "signed", "Monday");
        assertThat(read.tokens())
                .allSatisfy(token -> assertThat(token.quote().text())
                        .isEqualTo(text.substring(
                                token.span().start(), token.span().end())));
    }

    @Test
    void marks_of_direction_and_of_no_width_are_kept_in_place() {
        check("The \u202Eminister\u202C met\u200F the \u200Bpresident\uFEFF of \u2066Chad\u2069.");
        check("\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u200C\u200D\uFEFF");
    }
}
