package org.rapporteur.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.training.teacher.Shared.annotate;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Sentence;

/** Texts that are none: no crash, no endless time, no lost character. Time limits leave room for a slow machine. */
class CoreNlpEngineNoiseTest {
    @Property(tries = 150)
    void any_string_is_a_text(@ForAll @From("texts") String text) {
        annotate(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void a_sentence_of_five_thousand_words_is_read_in_windows() {
        String text = "the minister of trade and the minister of work met and ".repeat(455) + "left.";

        AnnotatedText annotated = annotate(text);

        assertThat(annotated.size()).isGreaterThan(5_000);
        assertThat(annotated.sentences()).extracting(Sentence::size).allMatch(size -> size <= 200);
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void a_long_list_goes_on_anew_after_semicolons_and_is_parsed() {
        String text =
                "The ministers agreed on trade; " + "on fishing and on the border rivers; ".repeat(40) + "on peace.";

        assertThat(annotate(text).sentences()).hasSizeGreaterThan(2).allMatch(Sentence::isParsed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\uD83D\uDE00", "\uD800", "\u200B", "<!--", "www.", "9/"})
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void a_megabyte_of_one_thing_takes_no_endless_time(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        annotate(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"% ", "?! ", "<a ", "\"\n"})
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void rows_of_marks_take_no_endless_time(String piece) {
        annotate(piece.repeat(100_000 / piece.length()));
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void ten_megabytes_without_blanks_are_read() {
        byte[] bytes = new byte[10_000_000];
        new Random(7).nextBytes(bytes);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) ('!' + (bytes[at] & 63));
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);

        assertThat(annotate(text).size()).isLessThan(text.length() / 200);
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void a_binary_file_read_as_text_is_read() {
        byte[] bytes = new byte[60_000];
        new Random(11).nextBytes(bytes);

        annotate(new String(bytes, StandardCharsets.UTF_8));
        annotate(new String(bytes, StandardCharsets.UTF_16BE));
    }
}
