package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a list, behind which the next page begins; what stands at the place may be gone by then.
 * As text it is opaque, and fit for an address.
 *
 * @param order the list
 * @param keys the values that the list is sorted by
 */
public record Cursor(Order order, List<String> keys) {
    private static final String SEPARATOR = "\n";

    /** How lists are sorted. */
    public enum Order {
        REPORTS("s", "s"),
        FINDINGS("s", "s", "n"),
        STORIES("s", "s"),
        ENTRIES("s", "s", "n"),
        /** Events of a pair: day and number. */
        EVENTS("s", "n"),
        /** By how many came before: lists that are short, or made whole for each record. */
        COUNTED("n");

        private final List<String> sorts;

        Order(String... sorts) {
            this.sorts = List.of(sorts);
        }
    }

    public Cursor {
        requireNonNull(order, "order");
        keys = List.copyOf(keys);
        if (keys.size() != order.sorts.size()) {
            throw new IllegalArgumentException("A place in " + order + " has " + order.sorts.size() + " keys");
        }
        for (int i = 0; i < keys.size(); i++) {
            if (order.sorts.get(i).equals("n") && !keys.get(i).matches("\\d{1,18}")) {
                throw new IllegalArgumentException("No number: " + keys.get(i));
            }
        }
    }

    static Cursor of(Order order, Object... keys) {
        return new Cursor(order, Stream.of(keys).map(String::valueOf).toList());
    }

    /** Behind the first so many. */
    public static Cursor behind(long count) {
        return of(Order.COUNTED, count);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when it is no place in such a list
     */
    public static Cursor parse(Order order, String text) {
        String keys = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        return new Cursor(order, List.of(keys.split(SEPARATOR, -1)));
    }

    String text(int key) {
        return keys.get(key);
    }

    public long number(int key) {
        return Long.parseLong(keys.get(key));
    }

    @Override
    public String toString() {
        byte[] joined = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }
}
