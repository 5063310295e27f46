package org.rapporteur.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.segment.Segments;

class ConlluReaderTest {
    private final List<String> bad = new ArrayList<>();

    private List<GivenText> read(String rows) throws IOException {
        String tabbed = rows.replace(' ', '\t').replace('~', ' ');
        ConlluReader reader = new ConlluReader(
                new BufferedReader(new StringReader(tabbed)), (what, line) -> bad.add(line + ": " + what));
        List<GivenText> documents = new ArrayList<>();
        for (GivenText each = reader.next(); each != null; each = reader.next()) {
            documents.add(each);
        }
        return documents;
    }

    private static List<String> words(GivenText given) {
        List<String> words = new ArrayList<>();
        Segments segments = given.segments();
        for (int i = 0; i < segments.size(); i++) {
            String word = given.text().substring(segments.start(i), segments.end(i));
            words.add(segments.beginsSentence(i) ? "^" + word : word);
        }
        return words;
    }

    @Test
    void documents_come_one_by_one_with_their_text_as_printed() throws IOException {
        List<GivenText> documents = read("""
                #~newdoc~id~=~one
                #~text~=~Ministers~didn't~meet.
                1 Ministers _ _ _ _ _ _ _ _
                2-3 didn't _ _ _ _ _ _ _ _
                2 did _ _ _ _ _ _ _ _
                3 n't _ _ _ _ _ _ _ _
                4 meet _ _ _ _ _ _ _ _
                5 . _ _ _ _ _ _ _ _

                #~text~=~They~left.
                1 They _ _ _ _ _ _ _ _
                1.1 had _ _ _ _ _ _ _ _
                2 left _ _ _ _ _ _ _ _
                3 . _ _ _ _ _ _ _ _

                #~newdoc~id~=~two
                1 Rain _ _ _ _ _ _ _ _
                """);

        assertThat(documents).extracting(GivenText::id).containsExactly("one", "two");
        assertThat(documents.get(0).text()).isEqualTo("Ministers didn't meet. They left.");
        assertThat(words(documents.get(0)))
                .containsExactly("^Ministers", "did", "n't", "meet", ".", "^They", "left", ".");
        assertThat(words(documents.get(1))).containsExactly("^Rain");
        assertThat(bad).isEmpty();
    }

    @Test
    void words_that_the_printed_text_does_not_hold_are_joined_by_blanks() throws IOException {
        List<GivenText> documents = read("""
                #~text~=~Something~else.
                1 Ministers _ _ _ _ _ _ _ _
                2 met _ _ _ _ _ _ _ _
                """);

        assertThat(documents.get(0).text()).isEqualTo("Ministers met");
    }

    @Test
    void a_paragraph_begins_behind_an_empty_line() throws IOException {
        List<GivenText> documents = read("""
                1 One _ _ _ _ _ _ _ _

                #~newpar
                1 Two _ _ _ _ _ _ _ _
                """);

        assertThat(documents.get(0).text()).isEqualTo("One\n\nTwo");
    }

    @Test
    void a_broken_line_costs_its_sentence_alone_and_is_named_once() throws IOException {
        List<GivenText> documents = read("""
                1 Good _ _ _ _ _ _ _ _

                1 short
                x No~number _ _ _ _ _ _ _ _

                1 ~ _ _ _ _ _ _ _ _

                1 Last _ _ _ _ _ _ _ _
                """);

        assertThat(words(documents.get(0))).containsExactly("^Good", "^Last");
        assertThat(bad).containsExactly("3: 2 columns where CoNLL-U has 10", "6: a word without a form");
    }

    @Test
    void a_document_without_a_name_is_numbered_and_one_without_words_passed_over() throws IOException {
        List<GivenText> documents = read("""
                #~newdoc
                #~newdoc
                1 Rain _ _ _ _ _ _ _ _
                """);

        assertThat(documents).extracting(GivenText::id).containsExactly("doc-2");
        assertThat(read("")).isEmpty();
    }
}
