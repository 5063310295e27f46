package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StoredTextTest {
    @Property
    void any_string_comes_back_from_utf_8(@ForAll("strings") String text) {
        String stored = StoredText.encode(text);

        assertThat(stored).doesNotContain("\0");
        assertThat(StoredText.decode(new String(stored.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.strings()
                .withChars('\0', 'a', '0', '\uFDD0', '\uFDD1', '\uD83D', '\uDE00', '\uD7FF', '\uE000', 'é')
                .ofMaxLength(12);
    }

    @Test
    void ordinary_text_is_stored_as_it_is() {
        assertThat(StoredText.encode("Ålesund \uD83D\uDE00\n")).isEqualTo("Ålesund \uD83D\uDE00\n");
    }

    @Test
    void an_escape_that_was_cut_off_leaves_a_mark() {
        assertThat(StoredText.decode("a\uFDD0d8…")).isEqualTo("a\uFFFDd8…");
        assertThat(StoredText.decode("a\uFDD0")).isEqualTo("a\uFFFD");
    }
}
