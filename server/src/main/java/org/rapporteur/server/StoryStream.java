package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.sse.SseClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.store.Facets;
import org.rapporteur.store.ListedStory;

/** Tells those who listen of stories that are new or have changed, looking once a second whether the record has. */
final class StoryStream implements AutoCloseable {
    private static final int NEWEST = 50;
    private static final int MOST_LISTENERS = 100;
    private static final int BEATS_BETWEEN_COMMENTS = 15;

    private final RecordDesk desk;
    private final Consumer<String> log;
    private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "story-stream");
        thread.setDaemon(true);
        return thread;
    });

    private final Future<?> beating;
    // Only the clock's thread uses these.
    private Map<String, String> told = Map.of();
    private @Nullable String version;
    private int beats;

    StoryStream(RecordDesk desk, Consumer<String> log) {
        this.desk = requireNonNull(desk, "desk");
        this.log = requireNonNull(log, "log");
        beating = clock.scheduleWithFixedDelay(this::beat, 0, 1, TimeUnit.SECONDS);
    }

    boolean isFull() {
        return listeners.size() >= MOST_LISTENERS;
    }

    /** Keeps a listener until it leaves. */
    void join(SseClient listener) {
        listener.keepAlive();
        listener.onClose(() -> listeners.remove(listener));
        listener.sendComment("stories follow as they are filed");
        listeners.add(listener);
    }

    private void beat() {
        try {
            String now = desk.browser().version();
            if (!now.equals(version)) {
                tellChanges();
                version = now;
            }
            if (++beats % BEATS_BETWEEN_COMMENTS == 0) {
                listeners.forEach(listener -> listener.sendComment("here"));
            }
        } catch (RuntimeException e) {
            // The next beat tries again; a clock that stopped would be silent for good.
            log.accept("The stream of stories failed, and goes on: " + e);
        }
    }

    private void tellChanges() {
        List<ListedStory> newest =
                desk.browser().stories(Facets.ALL, null, null, NEWEST).items();
        Map<String, String> now = new HashMap<>();
        for (ListedStory story : newest) {
            String json = Json.text(to -> desk.stories().write(story, to));
            now.put(story.story().id(), json);
            if (version != null && !json.equals(told.get(story.story().id()))) {
                listeners.forEach(listener ->
                        listener.sendEvent("story", json, story.story().id()));
            }
        }
        told = now;
    }

    @Override
    public void close() {
        beating.cancel(false);
        clock.shutdownNow();
        listeners.forEach(SseClient::close);
    }
}
