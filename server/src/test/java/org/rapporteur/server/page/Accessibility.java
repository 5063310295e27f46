package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds in a page against WCAG 2.2 A and AA. It runs in the page without a script element, which the policy forbids. */
final class Accessibility {
    private static final String AXE = source();
    private static final String RUN = """
            async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations
                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.target.join(' ')}: ${node.html.slice(0, 200)}`))
            """;

    private Accessibility() {}

    static void holds(Page page) {
        page.evaluate(AXE);
        assertThat((List<?>) page.evaluate(RUN))
                .as("serious findings of axe on " + page.url())
                .isEmpty();
    }

    private static String source() {
        try (InputStream axe = Accessibility.class.getResourceAsStream("axe.min.js")) {
            return new String(Objects.requireNonNull(axe, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read axe.min.js", e);
        }
    }
}
