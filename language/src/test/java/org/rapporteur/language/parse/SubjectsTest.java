package org.rapporteur.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.word.Words;

class SubjectsTest {
    private static final String[] RELATIONS = {
        "root", "nsubj", "nsubj:pass", "obj", "compound", "cop", "aux", "dep", "conj", "amod", "csubj", "acl"
    };

    private final Subjects subjects = new Subjects(RELATIONS);

    /** Words such as {@code Vietnam:compound:5}: the relation, and the number of the head from 1, 0 the root. */
    private static Words words(String... rows) {
        Words words = new Words();
        words.clear();
        for (String row : rows) {
            String form = row.substring(0, row.indexOf(' '));
            words.add(form, 0, form.length());
        }
        words.close();
        for (int i = 0; i < rows.length; i++) {
            String[] row = rows[i].split(" ");
            words.attach(i, Integer.parseInt(row[2]) - 1, List.of(RELATIONS).indexOf(row[1]));
        }
        return words;
    }

    private String relations(Words words) {
        subjects.settle(words);
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            relations.append(i == 0 ? "" : " ").append(RELATIONS[words.relation(i)]);
        }
        return relations.toString();
    }

    @Test
    void of_two_subjects_before_a_verb_the_last_is_kept() {
        assertThat(relations(words("Flint nsubj 3", "Clinton nsubj 3", "called root 0")))
                .isEqualTo("dep nsubj root");
    }

    @Test
    void a_subject_before_its_verb_is_kept_and_one_behind_is_not() {
        assertThat(relations(words("Troops nsubj:pass 2", "left root 0", "Monday nsubj 2")))
                .isEqualTo("nsubj:pass root dep");
    }

    @Test
    void subjects_of_different_verbs_are_left_alone() {
        assertThat(relations(words("He nsubj 2", "says root 0", "they nsubj 4", "left conj 2")))
                .isEqualTo("nsubj root nsubj conj");
    }

    @Test
    void what_a_copula_parts_from_its_head_is_the_subject() {
        assertThat(relations(words("Vietnam compound 3", "is cop 3", "partner root 0")))
                .isEqualTo("nsubj cop root");
    }

    @Test
    void a_compound_beside_its_head_or_of_a_head_that_has_a_subject_stays_one() {
        assertThat(relations(words("trade compound 2", "partner root 0"))).isEqualTo("compound root");
        assertThat(relations(words("Peru nsubj 4", "trade compound 4", "is cop 4", "partner root 0")))
                .isEqualTo("nsubj compound cop root");
    }

    @Test
    void relations_without_a_name_for_others_are_left_alone() {
        Words words = words("Flint nsubj 3", "Clinton nsubj 3", "called root 0");
        new Subjects(new String[] {"root", "nsubj"}).settle(words);
        assertThat(words.relation(0)).isEqualTo(1);
    }

    @Test
    void a_clause_behind_a_bare_noun_describes_it() {
        assertThat(relations(words("Niger root 0", "visit csubj 1", "Togo obj 2")))
                .isEqualTo("root acl obj");
        assertThat(relations(words("is cop 2", "time root 0", "visit csubj 2", "Togo obj 3")))
                .isEqualTo("cop root csubj obj");
    }
}
