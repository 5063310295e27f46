package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {
    private static final String[] WORDS = {"Envoys", "met", "in", "Oslo", "."};

    private static AnnotatedText.Builder envoys() {
        AnnotatedText.Builder text = new AnnotatedText.Builder(Part.TEXT, "Envoys met in Oslo.");
        text.sentence();
        int at = 0;
        for (String word : WORDS) {
            int start = text(at, word);
            text.token(start, start + word.length(), word, word, "NN", UniversalTag.NOUN);
            at = start + word.length();
        }
        return text;
    }

    private static int text(int from, String word) {
        return "Envoys met in Oslo.".indexOf(word, from);
    }

    private static AnnotatedText parsed() {
        return envoys().attach(0, 1, "nsubj")
                .attach(1, AnnotatedText.ROOT, "root")
                .attach(2, 3, "case")
                .attach(3, 1, "obl")
                .attach(4, 1, "punct")
                .name(3, 4, NameKind.LOCATION)
                .build();
    }

    @Test
    void views_show_the_tree() {
        Token met = parsed().sentences().get(0).root().orElseThrow();
        assertThat(met.form()).isEqualTo("met");
        assertThat(met.dependents()).extracting(Token::form).containsExactly("Envoys", "Oslo", ".");
        assertThat(met.dependents("obl").flatMap(Token::dependents))
                .extracting(Token::form)
                .containsExactly("in");
        assertThat(met.subtree()).hasSize(5);
        assertThat(parsed().token(3).name())
                .hasValueSatisfying(name -> assertThat(name.kind()).isEqualTo(NameKind.LOCATION));
        assertThat(parsed().token(2).name()).isEmpty();
    }

    @Test
    void a_relation_is_itself_and_its_subtypes_only() {
        AnnotatedText text = envoys().attach(0, 1, "nsubj:pass")
                .attach(1, AnnotatedText.ROOT, "root")
                .build();
        assertThat(text.token(0).is("nsubj")).isTrue();
        assertThat(text.token(0).is("nsubj:pass")).isTrue();
        assertThat(text.token(0).is("nsub")).isFalse();
    }

    @Test
    void a_sentence_nobody_parsed_says_so() {
        assertThat(envoys().build().sentences().get(0).isParsed()).isFalse();
        assertThat(parsed().sentences().get(0).isParsed()).isTrue();
    }

    @Test
    void a_cycle_does_not_construct() {
        AnnotatedText.Builder text =
                envoys().attach(0, 1, "nsubj").attach(1, 3, "obl").attach(3, 0, "nmod");
        assertThatThrownBy(text::build).hasMessageContaining("hangs on itself");
    }

    @Test
    void a_head_in_another_sentence_does_not_construct() {
        AnnotatedText.Builder text = new AnnotatedText.Builder(Part.TEXT, "Go. Stop.");
        text.sentence();
        int go = text.token(0, 2, "Go", "go", "VB", UniversalTag.VERB);
        text.sentence();
        int stop = text.token(4, 8, "Stop", "stop", "VB", UniversalTag.VERB);
        text.attach(stop, go, "parataxis");
        assertThatThrownBy(text::build).hasMessageContaining("outside its sentence");
    }

    @Test
    void tokens_and_names_that_overlap_do_not_construct() {
        AnnotatedText.Builder text = envoys();
        assertThatThrownBy(() -> text.token(5, 8, "x", "x", "NN", UniversalTag.NOUN))
                .hasMessageContaining("does not follow");
        text.name(0, 2, NameKind.PERSON);
        assertThatThrownBy(() -> text.name(1, 3, NameKind.PERSON)).hasMessageContaining("does not follow");
    }

    @Test
    void an_empty_text_has_no_sentences() {
        assertThat(new AnnotatedText.Builder(Part.TEXT, "").build().sentences()).isEmpty();
        assertThat(new AnnotatedText.Builder(Part.TEXT, " ").sentence().build().sentences())
                .isEmpty();
    }

    /** Any forest: heads are drawn among the tokens before, then the order is turned around. */
    @Property
    void sentences_hold_every_token_once_and_dependents_mirror_heads(
            @ForAll @IntRange(min = 1, max = 400) int size, @ForAll long seed) {
        Random random = new Random(seed);
        AnnotatedText text = randomText(size, random);
        List<Token> fromSentences = new ArrayList<>();
        text.sentences().forEach(sentence -> sentence.tokens().forEach(fromSentences::add));
        assertThat(fromSentences).containsExactlyElementsOf(text.tokens().toList());
        for (Token token : fromSentences) {
            assertThat(token.sentence().tokens()).contains(token);
            token.head().ifPresent(head -> assertThat(head.dependents()).contains(token));
            token.dependents().forEach(dependent -> assertThat(dependent.head()).contains(token));
        }
    }

    private static AnnotatedText randomText(int size, Random random) {
        AnnotatedText.Builder text = new AnnotatedText.Builder(Part.TEXT, "x".repeat(size));
        int sentenceStart = 0;
        List<Integer> starts = new ArrayList<>();
        for (int token = 0; token < size; token++) {
            if (token == 0 || random.nextInt(8) == 0) {
                text.sentence();
                sentenceStart = token;
            }
            starts.add(sentenceStart);
            text.token(token, token + 1, "x", "x", "NN", UniversalTag.NOUN);
        }
        for (int token = 0; token < size; token++) {
            int before = token - starts.get(token);
            if (before > 0) {
                text.attach(token, starts.get(token) + random.nextInt(before), "dep");
            }
        }
        return text.build();
    }
}
