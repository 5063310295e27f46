package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who looks at the page of one server. Whatever a test is about, at its end nothing may stand in the
 * browser's console, no script may have failed, no dialog opened, and no request have left the server.
 */
final class Visitor implements AutoCloseable {
    private static final String SETTLED =
            "() => document.getElementById('main').dataset.shows === location.pathname + location.search"
                    + " && document.querySelector('main h1') && !document.querySelector('[aria-busy]')";

    private final String server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strayed = new ArrayList<>();
    private boolean failureExpected;

    private Visitor(String server, int width, ColorScheme scheme) {
        this.server = server;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("en-GB")
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        context.onRequest(request -> {
            if (!request.url().startsWith(server) && !request.url().startsWith("blob:" + server)) {
                strayed.add(request.url());
            }
        });
    }

    /** At a desk, by day. */
    static Visitor of(String server) {
        return new Visitor(server, 1400, ColorScheme.LIGHT);
    }

    static Visitor of(String server, int width, ColorScheme scheme) {
        return new Visitor(server, width, scheme);
    }

    /** Opens an address of the page and waits until it has filled. */
    Page opens(String path) {
        page.navigate(server + path);
        return settled();
    }

    /** The page, when nothing more is being read. */
    Page settled() {
        page.waitForFunction(SETTLED);
        return page;
    }

    Page page() {
        return page;
    }

    /** A failed request is part of the test: Chromium writes each to the console. */
    void expectsFailure() {
        failureExpected = true;
    }

    @Override
    public void close() {
        context.close();
        assertThat(strayed).as("requests that left the server").isEmpty();
        assertThat(complaints)
                .as("complaints of the browser")
                .filteredOn(complaint -> !failureExpected || !complaint.startsWith("Failed to load resource"))
                .isEmpty();
    }
}
