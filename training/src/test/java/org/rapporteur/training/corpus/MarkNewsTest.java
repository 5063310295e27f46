package org.rapporteur.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.knowledge.Knowledge;

class MarkNewsTest {
    @TempDir
    private Path folder;

    private List<String> marked(String... lines) throws IOException {
        Path news = Files.writeString(
                folder.resolve("news.jsonl"),
                "{\"id\": \"n1\", \"text\": \"It rained. Chad sent tents to Niger. Rain went on.\"}\n");
        Path marks = Files.write(folder.resolve("marks.txt"), List.of(lines));
        Path out = folder.resolve("marks.tsv");
        MarkNews.main(new String[] {news.toString(), marks.toString(), out.toString()});
        return Files.readAllLines(out);
    }

    @Test
    void marks_stand_off_the_article_without_its_words_and_read_back() throws IOException {
        marked("# a comment", "n1\t[Chad|a] [sent|=AID] tents to [Niger|r].", "n1\tIt rained.");

        assertThat(Files.readString(folder.resolve("marks.tsv"))).doesNotContain("Chad", "tents", "rained");
        List<MarkedSentence> read =
                new Corpus(Knowledge.shipped().plover()).news(folder, NewsTexts.read(folder.resolve("news.jsonl")));
        assertThat(read).extracting(MarkedSentence::text).containsExactly("Chad sent tents to Niger.", "It rained.");
        assertThat(read.get(0).events()).hasSize(1);
        assertThat(read.get(1).events()).isEmpty();
    }

    @Test
    void what_stands_in_no_article_is_left_out_and_the_rest_goes_on() throws IOException {
        List<String> lines = marked("n1\tIt snowed.", "n2\tIt rained.", "n1\tIt [rained.", "n1\tRain went on.");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("n1\t");
    }
}
