package org.rapporteur.language.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.segment.Segments;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

class ReaderEngineTest {
    private final ReaderEngine reader;

    ReaderEngineTest() throws IOException {
        reader = ReaderFactory.load().create();
    }

    private AnnotatedText read(String text) {
        return reader.annotate(Part.TEXT, text);
    }

    private List<String> forms(String text) {
        return read(text).tokens().map(Token::form).toList();
    }

    private static Token word(AnnotatedText text, String form) {
        return text.tokens()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void clitics_are_words_of_their_own() {
        assertThat(forms("The government didn\u2019t say it can't pay the minister's staff."))
                .containsExactly(
                        "The",
                        "government",
                        "did",
                        "n't",
                        "say",
                        "it",
                        "ca",
                        "n't",
                        "pay",
                        "the",
                        "minister",
                        "'s",
                        "staff",
                        ".");
    }

    @Test
    void figures_and_abbreviations_stay_whole() {
        assertThat(forms("Mr. Ito of the U.S. Treasury paid $4.5 million, or 10.2%, on Jan. 14."))
                .contains("Mr.", "U.S.", "$", "4.5", "10.2", "%", "Jan.", "14", ".");
    }

    @Test
    void sentences_end_at_full_stops_but_not_at_abbreviations() {
        AnnotatedText text =
                read("Gen. Ruiz met Mr. Okafor on Monday. They signed a treaty. \u201CIt is done,\u201D he said.");
        assertThat(text.sentences().stream().map(Sentence::quote).map(quote -> quote.text()))
                .containsExactly(
                        "Gen. Ruiz met Mr. Okafor on Monday.",
                        "They signed a treaty.",
                        "\u201CIt is done,\u201D he said.");
    }

    @Test
    void a_headline_without_a_full_stop_is_a_sentence() {
        assertThat(read("Ministers sign border treaty\n\nThe ministers met on Monday.")
                        .sentences())
                .hasSize(2);
    }

    @Test
    void who_does_what_to_whom_hangs_on_the_verb() {
        AnnotatedText text = read("France accused Russia of the attack.");
        Token verb = word(text, "accused");
        assertThat(verb.head()).isEmpty();
        assertThat(word(text, "France").relation()).isEqualTo("nsubj");
        assertThat(word(text, "France").head()).contains(verb);
        assertThat(word(text, "Russia").relation()).isEqualTo("obj");
        assertThat(word(text, "Russia").head()).contains(verb);
    }

    @Test
    void a_passive_subject_is_told_from_an_active_one() {
        Token subject = word(read("Two soldiers were killed by rebels on Tuesday."), "soldiers");
        assertThat(subject.relation()).isEqualTo("nsubj:pass");
    }

    @Test
    void words_have_tags_and_dictionary_forms() {
        AnnotatedText text = read("The ministers were meeting their neighbours.");
        assertThat(text.tokens().map(Token::lemma))
                .containsExactly("the", "minister", "be", "meet", "their", "neighbour", ".");
        assertThat(text.tokens().map(Token::tag)).containsExactly("DT", "NNS", "VBD", "VBG", "PRP$", "NNS", ".");
    }

    @Test
    void persons_organisations_and_places_are_found() {
        AnnotatedText text = read("Angela Merkel visited Paris on Monday, the United Nations said.");
        assertThat(text.names()).extracting(AnnotatedText.Name::kind).contains(NameKind.PERSON, NameKind.LOCATION);
        assertThat(word(text, "Merkel").name()).map(AnnotatedText.Name::kind).contains(NameKind.PERSON);
    }

    @Test
    void given_tokens_are_kept() {
        Segments given = new Segments();
        given.add(0, 3);
        given.add(3, 6);
        given.add(7, 10);
        given.beginSentence(2);
        AnnotatedText text = reader.annotate(Part.TEXT, "cannot see", given);
        assertThat(text.tokens().map(Token::form)).containsExactly("can", "not", "see");
        assertThat(text.sentences()).hasSize(2);
    }

    @Test
    void a_given_sentence_of_any_length_comes_to_one_tree() {
        Segments given = new Segments();
        String text = "word ".repeat(20_000);
        for (int i = 0; i < 20_000; i++) {
            given.add(i * 5, i * 5 + 4);
        }
        AnnotatedText read = reader.annotate(Part.TEXT, text, given);
        assertThat(read.sentences()).hasSize(1);
        assertThat(read.tokens().filter(token -> token.head().isEmpty())).hasSize(1);
    }

    @Test
    void a_file_that_is_no_model_is_refused() {
        byte[] bytes = "something else\n\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ReaderModel.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Not a model of this reader");
    }

    @Test
    void a_beam_without_room_is_refused() throws IOException {
        ReaderModel model = ReaderModel.load();
        assertThatThrownBy(() -> new ReaderFactory(model, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
