package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.parse.Configurations;
import org.rapporteur.language.parse.Search;
import org.rapporteur.language.word.Words;

class OracleTest {
    @TempDir
    Path folder;

    private static Words guided(Tree tree) {
        Numbering relations = Numbering.of(tree.nodes().stream().map(Tree.Node::relation));
        Numbering tags = Numbering.of(Stream.of("X"));
        Search search = new Search(
                new Perceptron(Configurations.TRANSITIONS, 8), new Perceptron(relations.size(), 8), tags.names(), 3);
        Oracle oracle = new Oracle();
        oracle.begin(tree, relations);
        Words words = new Words();
        tree.fill(words);
        search.run(words, oracle);
        search.configurations().writeTo(search.best(tree.size() * 2), words);
        return words;
    }

    @Test
    void a_guided_search_builds_the_tree() {
        for (Tree tree : Samples.trees(Samples.BY_HAND, folder)) {
            Words words = guided(tree);
            for (int i = 0; i < tree.size(); i++) {
                assertThat(words.head(i)).isEqualTo(tree.nodes().get(i).head());
            }
        }
    }

    @Test
    void an_open_head_may_be_any() {
        Tree tree = Samples.trees(Samples.VOTED, folder).get(0);
        Words words = guided(tree);
        for (int i = 0; i < tree.size(); i++) {
            if (i != 4) {
                assertThat(words.head(i)).isEqualTo(tree.nodes().get(i).head());
            }
        }
        assertThat(words.head(4)).isBetween(Words.ROOT, 5);
    }

    @Test
    void a_transition_costs_the_arcs_that_it_loses() {
        Tree tree = Samples.trees(Samples.BY_HAND, folder).get(1);
        Oracle oracle = new Oracle();
        oracle.begin(tree, Numbering.of(tree.nodes().stream().map(Tree.Node::relation)));
        Configurations c = new Configurations();
        c.begin(tree.size());
        int rebels = c.advance(0, Configurations.SHIFT, -1, 0);
        assertThat(oracle.cost(c, rebels, Configurations.LEFT)).isZero();
        assertThat(oracle.cost(c, rebels, Configurations.SHIFT)).isEqualTo(1);
        int attacked = c.advance(c.advance(rebels, Configurations.LEFT, 0, 0), Configurations.SHIFT, -1, 0);
        assertThat(oracle.cost(c, attacked, Configurations.SHIFT)).isZero();
        assertThat(oracle.cost(c, attacked, Configurations.LEFT)).isGreaterThan(1);
    }
}
