package org.rapporteur.language.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static Lexicon lexicon() {
        Words known = Sentences.of("supply", "supplies", "said", ",", "gas");
        int[] hashes = new int[known.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = known.lower(i);
        }
        byte[] verbs = {Lexicon.NO_VERB, Lexicon.AT_TIMES, Lexicon.VERB, Lexicon.PARTING, Lexicon.NO_VERB};
        return new Lexicon(hashes, new short[] {11, 12, 13, 14, 15}, verbs);
    }

    private static Words marked(String... forms) {
        Words words = Sentences.of(forms);
        lexicon().mark(words);
        return words;
    }

    @Test
    void known_words_and_their_bases_have_their_uses() {
        Words words = marked("Supplies", "said", "unheards");
        assertThat(words.use(0)).isEqualTo(12);
        assertThat(words.useOfBase(0)).isEqualTo(11);
        assertThat(words.use(1)).isEqualTo(13);
        assertThat(words.useOfBase(1)).isEqualTo(-1);
        assertThat(words.use(2)).isZero();
        assertThat(words.useOfBase(2)).isZero();
    }

    @Test
    void the_only_likely_verb_stands_in_another_clause_than_one_beside_a_verb() {
        int alone = marked("Qatar", "supplies", "gas").clause(1);
        assertThat(marked("Peru", "supplies", "oil").clause(1)).isEqualTo(alone);
        assertThat(marked("Qatar", "said", "supplies").clause(2)).isNotEqualTo(alone);
        assertThat(marked("Qatar", "supplies", "said").clause(1)).isNotEqualTo(alone);
    }

    @Test
    void a_comma_parts_clauses() {
        int near = marked("said", "gas").clause(1);
        int far = marked("said", ",", "gas").clause(2);
        assertThat(far).isNotEqualTo(near).isNotEqualTo(marked("gas", "gas").clause(1));
    }

    @Test
    void a_table_written_and_read_is_the_same() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lexicon().write(new DataOutputStream(bytes));
        Lexicon read = Lexicon.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        Words words = Sentences.of("supplies", "said", "gas");
        read.mark(words);
        Words expected = marked("supplies", "said", "gas");
        assertThat(read.size()).isEqualTo(5);
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.use(i)).isEqualTo(expected.use(i));
            assertThat(words.clause(i)).isEqualTo(expected.clause(i));
        }
    }

    @Test
    void tables_of_unlike_length_or_unknown_kind_are_refused() {
        assertThatThrownBy(() -> new Lexicon(new int[1], new short[2], new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lexicon(new int[1], new short[1], new byte[] {4}))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] negative = {-1, -1, -1, -1};
        assertThatThrownBy(() -> Lexicon.read(new DataInputStream(new ByteArrayInputStream(negative))))
                .isInstanceOf(IOException.class);
    }
}
