package org.rapporteur.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.training.teacher.Shared.annotate;
import static org.rapporteur.training.teacher.Shared.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalTag;

class CoreNlpEngineTest {
    private static final String VISIT = """
            Peruvian President Rosa Quispe arrives in Quito

            QUITO — Peruvian President Rosa Quispe arrived in Quito on Monday. “We’ll sign three treaties,” \
            Quispe told reporters.  “It won’t take long.” The treaties were drafted by the two foreign ministries.

            Prime Minister Juan Rojas gave the guests a dinner.
            """;

    @Test
    void a_report_falls_into_sentences_that_quote_the_original() {
        assertThat(annotate(VISIT).sentences())
                .extracting(sentence -> sentence.quote().text())
                .containsExactly(
                        "Peruvian President Rosa Quispe arrives in Quito",
                        "QUITO — Peruvian President Rosa Quispe arrived in Quito on Monday.",
                        "“We’ll sign three treaties,” Quispe told reporters.",
                        "“It won’t take long.”",
                        "The treaties were drafted by the two foreign ministries.",
                        "Prime Minister Juan Rojas gave the guests a dinner.");
    }

    @Test
    void curly_quotes_are_plain_in_forms_and_curly_in_quotes() {
        List<Token> tokens =
                annotate("“It won’t last,” Rojas’s aide said.").tokens().toList();

        assertThat(tokens)
                .extracting(Token::form)
                .containsExactly("\"", "It", "wo", "n't", "last", ",", "\"", "Rojas", "'s", "aide", "said", ".");
        assertThat(tokens.get(3).quote().text()).isEqualTo("n’t");
        assertThat(tokens).extracting(Token::lemma).contains("will", "not", "say");
    }

    @Test
    void who_does_what_to_whom() {
        AnnotatedText text = annotate("Peru gave Chile three old ships.");

        assertThat(pairs(text, "nsubj")).isEqualTo("(gave, Peru)");
        assertThat(pairs(text, "iobj")).isEqualTo("(gave, Chile)");
        assertThat(pairs(text, "obj")).isEqualTo("(gave, ships)");
    }

    @Test
    void the_passive_has_its_own_relations() {
        AnnotatedText text = annotate("The treaty was signed by the ministers of both countries on Monday.");

        assertThat(pairs(text, "nsubj:pass")).isEqualTo("(signed, treaty)");
        assertThat(pairs(text, "aux:pass")).isEqualTo("(signed, was)");
        assertThat(pairs(text, "obl:agent")).isEqualTo("(signed, ministers)");
        assertThat(pairs(text, "obl")).isEqualTo("(signed, Monday)");
    }

    @Test
    void a_name_hangs_on_its_first_word_and_has_its_description_before_it() {
        AnnotatedText text = annotate("Peruvian President Rosa Quispe met Juan Rojas in Lima.");

        assertThat(pairs(text, "nsubj")).isEqualTo("(met, Rosa)");
        assertThat(pairs(text, "obj")).isEqualTo("(met, Juan)");
        assertThat(pairs(text, "flat")).isEqualTo("(Rosa, Quispe)(Juan, Rojas)");
        assertThat(pairs(text, "nmod:desc")).isEqualTo("(Rosa, President)");
        assertThat(pairs(text, "amod")).isEqualTo("(President, Peruvian)");
    }

    @Test
    void names_have_kinds() {
        assertThat(names(annotate("Angela Merkel met officials of the European Union in Brussels.")))
                .containsExactly("Angela Merkel PERSON", "European Union ORGANISATION", "Brussels LOCATION");
    }

    @Test
    void a_person_named_in_full_is_known_by_one_word_of_the_name() {
        AnnotatedText text = annotate("Chinese leader Hu Jintao landed in Lima. Hu then saw President Alan Garcia.");

        assertThat(names(text)).contains("Hu Jintao PERSON", "Hu PERSON", "Alan Garcia PERSON");
    }

    @Test
    void parts_of_speech_are_universal_and_penn() {
        AnnotatedText text = annotate("The United Nations is not leaving Lima.");

        assertThat(text.tokens())
                .extracting(Token::universalTag)
                .containsExactly(
                        UniversalTag.DET,
                        UniversalTag.ADJ,
                        UniversalTag.PROPN,
                        UniversalTag.AUX,
                        UniversalTag.PART,
                        UniversalTag.VERB,
                        UniversalTag.PROPN,
                        UniversalTag.PUNCT);
        assertThat(text.token(4).tag()).isEqualTo("RB");
    }

    @Test
    void an_abbreviation_that_ends_a_sentence_keeps_its_period() {
        AnnotatedText text = annotate("He left the U.S. The talks go on.");

        assertThat(text.sentences()).hasSize(2);
        assertThat(text.sentences().get(0).tokens())
                .extracting(Token::form)
                .containsExactly("He", "left", "the", "U.S.");
    }

    @Test
    void a_text_without_words_has_no_sentences() {
        assertThat(annotate("").sentences()).isEmpty();
        assertThat(annotate(" \n\u200B\u00A0\uFEFF").sentences()).isEmpty();
    }

    @Test
    void two_engines_in_two_threads_read_as_one_does() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < 24; number++) {
            texts.add(VISIT.replace("three", "the " + number) + VISIT.substring(number));
        }
        List<String> alone =
                texts.stream().map(text -> columns(Shared.annotate(text))).toList();

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> both = List.of(
                    threads.submit(() -> readBackwards(Shared.FACTORY.create(), texts)),
                    threads.submit(() -> readBackwards(Shared.FACTORY.create(), texts)));
            assertThat(both.get(0).get()).isEqualTo(alone);
            assertThat(both.get(1).get()).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void the_clocks_count_parsed_sentences() {
        LanguageEngine engine = Shared.FACTORY.create();
        assertThat(engine.timing()).isEqualTo(LanguageEngine.Timing.NONE);

        engine.annotate(Part.TITLE, "Peru signs treaty");
        engine.annotate(Part.TEXT, "Peru signed. Chile did not.");

        assertThat(engine.timing().parsedSentences()).isEqualTo(3);
        assertThat(engine.timing().parsing()).isPositive();
        assertThat(engine.timing().total()).isGreaterThan(engine.timing().parsing());
    }

    @Test
    void the_version_names_the_engine() {
        assertThat(Shared.FACTORY.version()).isEqualTo("corenlp-4.5.10");
    }

    private static List<String> readBackwards(LanguageEngine engine, List<String> texts) {
        List<String> read = new ArrayList<>();
        for (int at = texts.size() - 1; at >= 0; at--) {
            read.add(0, columns(engine.annotate(Part.TEXT, texts.get(at))));
        }
        return read;
    }

    private static String columns(AnnotatedText text) {
        StringBuilder columns = new StringBuilder();
        for (Sentence sentence : text.sentences()) {
            sentence.tokens()
                    .forEach(token -> columns.append(token.span())
                            .append(token.form())
                            .append(token.lemma())
                            .append(token.tag())
                            .append(token.universalTag())
                            .append(token.relation())
                            .append(token.head())
                            .append(token.name())
                            .append('\n'));
            columns.append('\n');
        }
        return columns.toString();
    }

    private static List<String> names(AnnotatedText text) {
        return text.names().stream()
                .map(name -> text.quote(name.firstToken(), name.endToken() - 1).text() + " " + kind(name.kind()))
                .toList();
    }

    private static String kind(NameKind kind) {
        return kind.name();
    }
}
