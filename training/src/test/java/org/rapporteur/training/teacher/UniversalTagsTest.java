package org.rapporteur.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.UniversalTag;

class UniversalTagsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "NN, treaty, obj, NOUN",
                "NN, Everyone, nsubj, PRON",
                "NNP, Lima, obl, PROPN",
                "NNP, United, amod, ADJ",
                "VBD, signed, root, VERB",
                "VBZ, is, cop, AUX",
                "VBD, was, aux:pass, AUX",
                "MD, will, aux, AUX",
                "RB, not, advmod, PART",
                "RB, soon, advmod, ADV",
                "IN, after, mark, SCONJ",
                "IN, after, case, ADP",
                "TO, to, mark, PART",
                "TO, to, case, ADP",
                "RP, up, compound:prt, ADP",
                "DT, the, det, DET",
                "DT, this, nsubj:pass, PRON",
                "WDT, which, nsubj, PRON",
                "PRP$, its, nmod:poss, PRON",
                "CD, 41, nummod, NUM",
                "POS, 's, case, PART",
                "$, $, obj, SYM",
                "HYPH, -, punct, PUNCT",
                "FW, foo, dep, X",
                "unheard-of, foo, dep, X",
            })
    void a_word_has_the_part_of_speech_of_the_treebanks(
            String tag, String word, String relation, UniversalTag expected) {
        assertThat(UniversalTags.of(tag, word, relation)).isEqualTo(expected);
    }
}
