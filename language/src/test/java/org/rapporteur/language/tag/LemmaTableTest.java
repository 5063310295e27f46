package org.rapporteur.language.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LemmaTableTest {
    private static final LemmaTable TABLE = new LemmaTable(
            Map.of("VBD met", "meet"),
            Map.of(
                    "NNS s", new LemmaTable.Rule(1, ""),
                    "NNS ies", new LemmaTable.Rule(3, "y"),
                    "NNPS s", new LemmaTable.Rule(1, ""),
                    "VBG ing", new LemmaTable.Rule(3, "")));

    @Test
    void an_exception_goes_before_all_rules_and_the_longest_ending_before_shorter_ones() {
        assertThat(TABLE.lemma("Met", "VBD")).isEqualTo("meet");
        assertThat(TABLE.lemma("Treaties", "NNS")).isEqualTo("treaty");
        assertThat(TABLE.lemma("accords", "NNS")).isEqualTo("accord");
    }

    @Test
    void a_word_that_no_rule_knows_is_its_own_dictionary_form_in_lower_case() {
        assertThat(TABLE.lemma("Quickly", "RB")).isEqualTo("quickly");
    }

    @Test
    void names_keep_their_letter_case_where_a_rule_holds() {
        assertThat(TABLE.lemma("Philippines", "NNPS")).isEqualTo("Philippine");
    }

    @Test
    void no_rule_leaves_nothing_of_a_word() {
        assertThat(TABLE.lemma("ing", "VBG")).isEqualTo("ing");
    }

    @Test
    void a_table_reads_back_as_it_was_written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TABLE.write(new DataOutputStream(bytes));

        LemmaTable read = LemmaTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.lemma("met", "VBD")).isEqualTo("meet");
        assertThat(read.lemma("treaties", "NNS")).isEqualTo("treaty");
    }

    @Property
    void the_rule_between_two_words_makes_one_of_the_other(@ForAll String word, @ForAll String lemma) {
        assertThat(LemmaTable.Rule.between(word, lemma).apply(word)).isEqualTo(lemma);
    }

    @Test
    void a_rule_cannot_cut_less_than_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LemmaTable.Rule(-1, "y"));
    }
}
