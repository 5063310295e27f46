package org.rapporteur.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.NameKind;

class UniversalTreeTest {
    @Test
    void a_description_with_what_belongs_to_it_goes_before_the_name() {
        assertThat(rewrite("""
                        The NN det 6
                        former JJ amod 6
                        Peruvian JJ amod 6
                        President NNP compound 6
                        Rosa NNP compound 6
                        Quispe NNP nsubj 7
                        spoke VBD root 0
                        """, new Name(4, 6, NameKind.PERSON)))
                .containsExactly(
                        "det(Rosa, The)",
                        "amod(President, former)",
                        "amod(President, Peruvian)",
                        "nmod:desc(Rosa, President)",
                        "nsubj(spoke, Rosa)",
                        "flat(Rosa, Quispe)",
                        "root(-, spoke)");
    }

    @Test
    void an_office_with_a_complement_describes_too() {
        assertThat(rewrite("""
                        Secretary NNP compound 5
                        of IN case 3
                        State NNP nmod 1
                        Ann NNP compound 5
                        Lee NNP nsubj 6
                        spoke VBD root 0
                        """, new Name(3, 5, NameKind.PERSON)))
                .contains("nmod:desc(Ann, Secretary)", "nmod(Secretary, State)", "nsubj(spoke, Ann)", "flat(Ann, Lee)");
    }

    @Test
    void what_follows_a_name_hangs_on_its_first_word() {
        assertThat(rewrite("""
                        Juan NNP compound 2
                        Rojas NNP nmod:poss 4
                        's POS case 2
                        aide NN root 0
                        """, new Name(0, 2, NameKind.PERSON)))
                .containsExactly("nmod:poss(aide, Juan)", "flat(Juan, Rojas)", "case(Juan, 's)", "root(-, aide)");
    }

    @Test
    void a_name_torn_apart_is_mended_without_a_circle() {
        assertThat(rewrite("""
                        Juan NNP root 0
                        said VBD acl:relcl 1
                        Rojas NNP obj 2
                        """, new Name(0, 3, NameKind.PERSON)))
                .containsExactly("root(-, Juan)", "flat(Juan, said)", "flat(Juan, Rojas)");
    }

    @Test
    void names_of_organisations_keep_their_syntax_with_amod_for_adjectives() {
        assertThat(rewrite("""
                        United NNP compound 2
                        Nations NNPS root 0
                        """, new Name(0, 2, NameKind.ORGANISATION)))
                .containsExactly("amod(Nations, United)", "root(-, Nations)");
    }

    @Test
    void a_gerund_behind_a_preposition_is_a_clause() {
        assertThat(rewrite("""
                        left VBD root 0
                        after IN case 3
                        signing VBG obl 1
                        """)).containsExactly("root(-, left)", "mark(signing, after)", "advcl(left, signing)");
    }

    @Test
    void nouns_of_time_are_unmarked() {
        assertThat(rewrite("""
                        left VBD root 0
                        Monday NNP obl:tmod 1
                        """)).containsExactly("root(-, left)", "obl:unmarked(left, Monday)");
    }

    @Test
    void by_a_day_is_no_agent() {
        assertThat(rewrite("""
                        is VBZ aux:pass 2
                        built VBN root 0
                        by IN case 4
                        2030 CD obl 2
                        """)).contains("obl(built, 2030)");
    }

    /** Rows of word, tag, relation, head counted from 1. */
    private static List<String> rewrite(String rows, Name... names) {
        List<String[]> cells = rows.lines().map(row -> row.split(" ")).toList();
        Tree tree = new Tree(cells.size());
        List<CoreLabel> words = new ArrayList<>();
        for (int word = 0; word < cells.size(); word++) {
            String[] row = cells.get(word);
            CoreLabel label = new CoreLabel();
            label.setOriginalText(row[0]);
            label.setTag(row[1]);
            label.setLemma(row[0]);
            label.setBeginPosition(word);
            label.setEndPosition(word + 1);
            words.add(label);
            tree.attach(word, Integer.parseInt(row[3]) - 1, row[2]);
        }
        Draft sentence = new Draft(words, List.of(names));
        UniversalTree.rewrite(tree, sentence);
        List<String> dependencies = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            String head = tree.head(word) == Tree.ROOT ? "-" : sentence.form(tree.head(word));
            dependencies.add(tree.relation(word) + "(" + head + ", " + sentence.form(word) + ")");
        }
        return dependencies;
    }
}
