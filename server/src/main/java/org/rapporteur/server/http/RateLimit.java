package org.rapporteur.server.http;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How often somebody may ask: a bucket for each address holds so many turns, and fills up again at a
 * steady rate. Addresses that have not asked for a while are forgotten. Safe for threads.
 */
public final class RateLimit {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double most;
    private final LongSupplier nanos;
    private final Cache<String, Bucket> buckets;

    /**
     * A limit.
     *
     * @param most turns that a full bucket holds
     * @param nanos a clock that only moves on
     */
    public RateLimit(double perSecond, double most, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.most = most;
        this.nanos = requireNonNull(nanos, "nanos");
        this.buckets = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** Whether this one may ask now; takes a turn if so. */
    public boolean takes(String address) {
        return buckets.get(address, fresh -> new Bucket()).take();
    }

    private final class Bucket {
        private double turns = most;
        private long filled = nanos.getAsLong();

        private synchronized boolean take() {
            long now = nanos.getAsLong();
            turns = Math.min(most, turns + (now - filled) / NANOS * perSecond);
            filled = now;
            if (turns < 1) {
                return false;
            }
            turns--;
            return true;
        }
    }
}
