package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MorphologyTest {
    private static AnnotatedText text(List<String> forms, List<String> tags) {
        AnnotatedText.Builder builder = new AnnotatedText.Builder(Part.TEXT, String.join(" ", forms));
        builder.sentence();
        int start = 0;
        for (int i = 0; i < forms.size(); i++) {
            int end = start + forms.get(i).length();
            builder.token(start, end, forms.get(i), forms.get(i), tags.get(i), UniversalTag.X);
            start = end + 1;
        }
        return builder.build();
    }

    private static AnnotatedText treatiesWereSigned(boolean passive) {
        AnnotatedText.Builder builder = new AnnotatedText.Builder(Part.TEXT, "They were signed");
        builder.sentence();
        builder.token(0, 4, "They", "they", "PRP", UniversalTag.PRON);
        builder.token(5, 9, "were", "be", "VBD", UniversalTag.AUX);
        builder.token(10, 16, "signed", "sign", "VBN", UniversalTag.VERB);
        builder.attach(0, 2, passive ? "nsubj:pass" : "nsubj");
        builder.attach(1, 2, passive ? "aux:pass" : "aux");
        builder.attach(2, AnnotatedText.ROOT, "root");
        return builder.build();
    }

    @Test
    void nouns_and_pronouns_have_a_number() {
        AnnotatedText text = text(List.of("ministers", "treaty", "They", "the"), List.of("NNS", "NN", "PRP", "DT"));
        assertThat(text.tokens().map(Token::features)).containsExactly("Number=Plur", "Number=Sing", "Number=Plur", "");
    }

    @Test
    void finite_verbs_have_mood_and_tense() {
        AnnotatedText text = text(List.of("signs", "signed", "sign"), List.of("VBZ", "VBD", "VBP"));
        assertThat(text.tokens().map(Token::features))
                .containsExactly(
                        "Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin",
                        "Mood=Ind|Tense=Past|VerbForm=Fin",
                        "Mood=Ind|Tense=Pres|VerbForm=Fin");
    }

    @Test
    void a_participle_with_a_passive_auxiliary_is_passive() {
        assertThat(treatiesWereSigned(true).token(2).features()).isEqualTo("Tense=Past|VerbForm=Part|Voice=Pass");
        assertThat(treatiesWereSigned(false).token(2).feature("Voice")).isEmpty();
    }

    @Test
    void a_bare_verb_orders_unless_something_governs_it() {
        AnnotatedText order = text(List.of("Sign"), List.of("VB"));
        assertThat(order.token(0).features()).isEqualTo("Mood=Imp|VerbForm=Fin");
        AnnotatedText.Builder builder = new AnnotatedText.Builder(Part.TEXT, "to sign");
        builder.sentence();
        builder.token(0, 2, "to", "to", "TO", UniversalTag.PART);
        builder.token(3, 7, "sign", "sign", "VB", UniversalTag.VERB);
        builder.attach(0, 1, "mark").attach(1, AnnotatedText.ROOT, "root");
        assertThat(builder.build().token(1).features()).isEqualTo("VerbForm=Inf");
    }
}
