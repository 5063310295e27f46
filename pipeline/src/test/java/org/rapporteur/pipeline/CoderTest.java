package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Report;
import org.rapporteur.model.Token;

class CoderTest {
    private static List<String> words(String text) {
        Report report = Report.of(Origin.UNKNOWN, Masthead.UNKNOWN, text, Map.of());
        Coder coder = new Coder(
                new BlankEngine(),
                List.of(),
                (told, actor, recipient) -> {
                    throw new AssertionError("no parties are given");
                },
                "1");
        AnnotatedReport read = coder.annotate(report);
        assertThat(read.text().tokens())
                .allSatisfy(
                        token -> assertThat(report.quote(token.span()).text()).isEqualTo(token.form()));
        return read.text().tokens().map(Token::form).toList();
    }

    @Test
    void the_dateline_is_no_part_of_the_first_sentence() {
        assertThat(words("LOME (Delta Press) - Two ministers met.")).containsExactly("Two", "ministers", "met.");
        assertThat(words("LOME, June 3 (Delta Press) -- They met.")).containsExactly("They", "met.");
    }

    @Test
    void a_text_without_a_dateline_is_read_whole() {
        assertThat(words("Two ministers met in Lome.")).containsExactly("Two", "ministers", "met", "in", "Lome.");
    }
}
