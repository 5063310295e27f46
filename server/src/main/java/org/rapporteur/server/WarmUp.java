package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Facets;
import org.rapporteur.store.ListedStory;
import org.rapporteur.store.Page;
import org.rapporteur.store.RecordBrowser;
import org.rapporteur.store.Selection;
import org.rapporteur.store.StoreException;

/**
 * Asks a server that has just started what people ask first: the front, the newest stories and their
 * reports, the pairs and parties of which most is told, some searches. A Java that has not run yet takes
 * ten times as long for an answer as one that has; and these answers are ready then. One request at a
 * time, for a few seconds at most, in the way of nobody who asks meanwhile; what fails ends it, in silence,
 * because whoever asks the same will be told.
 */
final class WarmUp implements Runnable {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int NEWEST = 150;
    private static final int FOREMOST = 40;
    private static final int LONGEST_WORD = 40;

    private final String base;
    private final String authorization;
    private final RecordBrowser browser;

    /**
     * A warm-up.
     *
     * @param base the server's address, without a slash at its end
     * @param authorization by which the server knows itself
     */
    WarmUp(String base, String authorization, RecordBrowser browser) {
        this.base = requireNonNull(base, "base");
        this.authorization = requireNonNull(authorization, "authorization");
        this.browser = requireNonNull(browser, "browser");
    }

    @Override
    public void run() {
        long until = System.nanoTime() + LONGEST.toNanos();
        try {
            for (String path : paths()) {
                if (Thread.currentThread().isInterrupted() || System.nanoTime() > until) {
                    return;
                }
                ask(path);
            }
        } catch (IOException | StoreException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Of each kind one in turn, so that all are warm early. */
    private List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/api/v1/summary?limit=20",
                "/api/v1/outlets?limit=200",
                "/api/v1/places",
                "/api/v1/names",
                "/api/v1/entries?verdict=conflict",
                "/api/v1/pairs?limit=25",
                "/api/v1/entities?limit=25"));
        List<ListedStory> stories =
                browser.stories(Facets.ALL, null, null, NEWEST).items();
        List<Iterator<String>> kinds = List.of(
                ofStories(stories).iterator(),
                ofReports(stories).iterator(),
                ofPairs().iterator(),
                ofParties().iterator(),
                ofWords(stories).iterator());
        while (kinds.stream().anyMatch(Iterator::hasNext)) {
            kinds.stream().filter(Iterator::hasNext).map(Iterator::next).forEach(paths::add);
        }
        return paths;
    }

    private static Stream<String> ofStories(List<ListedStory> stories) {
        return stories.stream().map(story -> "/api/v1/stories/" + story.story().id());
    }

    private static Stream<String> ofReports(List<ListedStory> stories) {
        return stories.stream()
                .flatMap(story -> story.reports().keySet().stream().sorted())
                .limit(NEWEST)
                .map(report -> "/api/v1/reports/" + report);
    }

    private Stream<String> ofPairs() {
        Page<RecordBrowser.Dyad> pairs = browser.pairs(Selection.ALL, null, FOREMOST);
        return pairs.items().stream()
                .map(pair -> "/api/v1/pairs/" + encoded(pair.first()) + "/" + encoded(pair.second()))
                .flatMap(pair -> Stream.of(pair, pair + "/events"));
    }

    private Stream<String> ofParties() {
        return browser.parties(Selection.ALL).stream()
                .limit(FOREMOST)
                .map(party -> "/api/v1/entities/" + encoded(party.code()));
    }

    private static Stream<String> ofWords(List<ListedStory> stories) {
        return stories.stream()
                .flatMap(story -> firstWord(story.story().title()))
                .distinct()
                .limit(FOREMOST)
                .flatMap(word -> Stream.of("/api/v1/search?q=" + encoded(word), "/api/v1/suggest?q=" + encoded(word)));
    }

    private static Stream<String> firstWord(@Nullable String title) {
        return title == null
                ? Stream.of()
                : Stream.of(title.split("\\PL+"))
                        .filter(word -> word.length() > 3 && word.length() < LONGEST_WORD)
                        .limit(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void ask(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        connection.setRequestProperty("Authorization", authorization);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setReadTimeout((int) LONGEST.toMillis());
        connection.setUseCaches(false);
        try (InputStream answer = connection.getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
    }
}
