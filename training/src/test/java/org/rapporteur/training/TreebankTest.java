package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.segment.Segments;
import org.rapporteur.language.word.Words;

class TreebankTest {
    @TempDir
    Path folder;

    @Test
    void heads_count_from_zero_and_open_ones_stay_open() {
        Tree tree = Samples.trees(Samples.VOTED, folder).get(0);
        assertThat(tree.nodes()).extracting(Tree.Node::head).containsExactly(1, Words.ROOT, 1, 4, Tree.OPEN, 1);
        assertThat(tree.nodes().get(2).name()).isEqualTo("LOCATION");
    }

    @Test
    void a_line_of_the_wrong_width_is_named() {
        assertThatThrownBy(() -> Samples.trees("1\ta\tb\n", folder)).hasMessageContaining("sample.conllu.gz:1");
    }

    @Test
    void texts_are_put_together_with_the_places_of_their_tokens() {
        List<Tree> trees = Samples.trees(Samples.BY_HAND, folder);
        RawText raw = RawText.of(trees, RawText.Setting.EMPTY_LINES).get(0);
        assertThat(raw.text()).isEqualTo("The minister didn't visit Paris. Rebels attacked soldiers near the border.");
        Segments segments = raw.segments();
        assertThat(raw.text().substring(segments.start(3), segments.end(3))).isEqualTo("n't");
        assertThat(segments.beginsSentence(7)).isTrue();
        assertThat(segments.size()).isEqualTo(14);
    }

    @Test
    void a_sentence_without_text_is_written_by_guess() {
        Tree tree = Samples.trees(Samples.VOTED, folder).get(0);
        assertThat(Writing.of(tree.nodes())).isEqualTo("Troops left Kabul on Monday.");
    }
}
