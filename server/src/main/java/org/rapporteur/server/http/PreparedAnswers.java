package org.rapporteur.server.http;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * Answers that were given before, by what was asked and the version of what they were made from; so
 * that the same question costs one look at the version. Safe for threads: of many who ask the same at
 * once, one makes the answer.
 */
public final class PreparedAnswers {
    private static final long MOST_BYTES = 96L << 20;

    private final Supplier<String> version;
    private final Cache<Asked, Prepared> answers;

    private record Asked(String version, String question) {}

    public PreparedAnswers(Supplier<String> version) {
        this.version = requireNonNull(version, "version");
        this.answers = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .<Asked, Prepared>weigher((asked, prepared) ->
                        prepared.weight() + 2 * asked.question().length())
                .build();
    }

    /** Answers a question that has been read to its end. */
    public void answer(Question question, Supplier<String> json) {
        question.end();
        Context context = question.context();
        // Other versions are never asked for again, and fall out of the cache.
        Asked asked = new Asked(version.get(), context.path() + "?" + context.queryString());
        Answers.write(context, answers.get(asked, key -> Prepared.json(json.get())));
    }
}
