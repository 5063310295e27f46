package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.model.Report;

class IntakePropertiesTest {
    @Property
    void any_string_written_as_text_comes_back_equal(@ForAll String text) {
        Assume.that(!text.isBlank() && Storable.of(text).equals(text));

        assertThat(read(json(text)).onlyReport().text()).isEqualTo(text);
        assertThat(read("[\n" + unescapedJson(text) + "]").onlyReport().text()).isEqualTo(text);
    }

    @Property
    void what_no_store_can_hold_is_replaced_one_for_one(@ForAll String text) {
        Assume.that(!text.isBlank());

        String read = read(json(text)).onlyReport().text();

        assertThat(read).hasSameSizeAs(text).isEqualTo(Storable.of(text));
        assertThat(new String(read.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(read);
    }

    @Property
    void the_text_of_a_file_is_a_stretch_of_it(@ForAll String content) {
        Assume.that(Storable.of(content).equals(content) && !content.startsWith("\uFEFF"));

        for (Report report : read(content).reports()) {
            assertThat(content).contains(report.text());
        }
    }

    @Property
    void any_bytes_are_read_or_set_aside(@ForAll byte[] bytes) {
        CollectingSink sink = new CollectingSink();

        new ReportReader(ReadingDefaults.NONE, sink).readStream(new ByteArrayInputStream(bytes), "-");

        assertThat(sink.reports().size() + sink.rejects().size()).isPositive();
    }

    @Property
    void json_cut_anywhere_gives_what_is_whole(@ForAll @IntRange(min = 2, max = 72) int length) {
        String whole = "[{\"text\": \"One \\u00e9.\", \"x\": [1, {}]},\n {\"text\": \"Two.\", \"id\": 2.50}, 3]";

        CollectingSink sink = read(whole.substring(0, Math.min(length, whole.length() - 1)));

        assertThat(sink.rejects()).isNotEmpty();
        assertThat(List.of("One é.", "Two.").subList(0, sink.reports().size())).isEqualTo(sink.texts());
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("{\"text\": \"");
        text.chars().forEach(unit -> json.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        return json.append("\"}").toString();
    }

    private static String unescapedJson(String text) {
        return "{\"text\": " + JsonReports.quoted(text) + "}";
    }

    private static CollectingSink read(String content) {
        CollectingSink sink = new CollectingSink();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        new ReportReader(ReadingDefaults.NONE, sink).readStream(new ByteArrayInputStream(bytes), "-");
        return sink;
    }
}
