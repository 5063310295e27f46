package org.rapporteur.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.UniversalTag;

class ConlluTextTest {
    private static AnnotatedText rain(Part part, String text, int split, String lemma) {
        AnnotatedText.Builder builder = new AnnotatedText.Builder(part, text);
        builder.sentence();
        builder.token(0, split, text.substring(0, split), lemma, "NN", UniversalTag.NOUN);
        builder.token(split, text.length(), text.substring(split), ".", ".", UniversalTag.PUNCT);
        builder.attach(0, AnnotatedText.ROOT, "root");
        builder.attach(1, 0, "punct");
        return builder.build();
    }

    @Test
    void a_word_is_a_line_of_ten_columns_with_its_place() {
        assertThat(ConlluText.of(rain(Part.TEXT, "Rain.", 4, "rain"))).isEqualTo("""
                # text = Rain.
                1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=0:4
                2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\tTokenRange=4:5

                """);
    }

    @Test
    void a_headline_says_that_it_is_one() {
        assertThat(ConlluText.of(rain(Part.TITLE, "Rain.", 4, "rain"))).startsWith("# part = title\n# text = Rain.\n");
    }

    @Test
    void no_field_holds_a_tab_or_a_line_break() throws IOException {
        String rows = ConlluText.of(rain(Part.TEXT, "Ra\u0085\tin.", 6, "ra\nin"));

        assertThat(rows.lines()).hasSize(4);
        assertThat(rows.lines().skip(1).limit(2))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(10));
    }

    @Test
    void what_is_written_can_be_read_with_its_words_given() throws IOException {
        String rows = ConlluText.documentLine("a\nb") + ConlluText.of(rain(Part.TEXT, "Rain.", 4, "rain"));

        GivenText given = new ConlluReader(new BufferedReader(new StringReader(rows)), (what, line) -> {
                    throw new AssertionError(what);
                })
                .next();

        assertThat(given).isNotNull();
        assertThat(given.id()).isEqualTo("a b");
        assertThat(given.text()).isEqualTo("Rain.");
        assertThat(given.segments().size()).isEqualTo(2);
    }
}
