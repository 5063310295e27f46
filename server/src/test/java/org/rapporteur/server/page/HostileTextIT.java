package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text from outside is text: markup and scripts in headlines, outlets, bodies and queries are shown, never run. */
class HostileTextIT {
    /** Every payload calls this when it runs. */
    private static final String UNTOUCHED =
            "() => window.ran === undefined && !document.querySelector('main img, main iframe, main script,"
                    + " main svg:not(.chart):not(.world), main object, main form[action^=javascript], a[href^=javascript], [onerror], [onload]')";

    @ParameterizedTest
    @MethodSource("org.rapporteur.server.page.Servers#hostileViews")
    void does_nothing_in_any_view(String view) {
        try (Visitor visitor = Visitor.of(Servers.hostile())) {
            Page page = visitor.opens(view);

            assertThat(page.evaluate(UNTOUCHED))
                    .as("nothing of it became markup")
                    .isEqualTo(true);
        }
    }

    @Test
    void is_shown_as_it_is_written() {
        try (Visitor visitor = Visitor.of(Servers.hostile())) {
            Page page = visitor.opens("/");

            assertThat(page.locator(".stories").innerText()).contains("<img src=x onerror=");
        }
    }

    @Test
    void does_nothing_in_an_address() {
        String all = String.join(" ", Servers.payloads());
        String asked = URLEncoder.encode(all, StandardCharsets.UTF_8);
        try (Visitor visitor = Visitor.of(Servers.hostile())) {
            visitor.expectsFailure();
            for (String view : new String[] {
                "/search?q=",
                "/?outlet=",
                "/?q=",
                "/?party=",
                "/?since=",
                "/differences?differs_in=",
                "/entity?name=",
                "/pair/CHN/PER?month="
            }) {
                Page page = visitor.opens(view + asked);
                assertThat(page.evaluate(UNTOUCHED)).as(view).isEqualTo(true);
            }
            for (String view : new String[] {"/story/", "/report/", "/entry/", "/entity/", "/pair/CHN/"}) {
                Page page = visitor.opens(view
                        + URLEncoder.encode(
                                all.replace('.', ' ').replace('/', ' ').substring(0, 90), StandardCharsets.UTF_8));
                assertThat(page.evaluate(UNTOUCHED)).as(view).isEqualTo(true);
            }
        }
    }

    @Test
    void does_nothing_on_the_bench() {
        try (Visitor visitor = Visitor.of(Servers.hostile())) {
            Page page = visitor.opens("/bench");
            page.locator("textarea").fill("Peru imposed sanctions on Spain. " + String.join(" ", Servers.payloads()));
            page.locator("input[name=title]").fill("<img src=x onerror=ran=1>");
            page.locator(".bench button[type=submit]").click();
            page.locator(".finding").first().waitFor();

            assertThat(page.evaluate(UNTOUCHED)).isEqualTo(true);
        }
    }
}
