package org.rapporteur.server.http;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out once for each version of what it is made from. Safe for threads: of many who
 * ask at once, one works it out.
 */
public final class Remembered<T> {
    private final Supplier<String> version;
    private final Supplier<T> work;
    private volatile @Nullable Known<T> known;

    private record Known<T>(String version, T value) {}

    public Remembered(Supplier<String> version, Supplier<T> work) {
        this.version = requireNonNull(version, "version");
        this.work = requireNonNull(work, "work");
    }

    public T get() {
        String now = version.get();
        @Nullable Known<T> before = known;
        return before != null && before.version.equals(now) ? before.value : renewed(now);
    }

    private synchronized T renewed(String now) {
        @Nullable Known<T> before = known;
        if (before != null && before.version.equals(now)) {
            return before.value;
        }
        T value = work.get();
        // What changed while it was worked out has another version, and is looked at again.
        known = new Known<>(now, value);
        return value;
    }
}
