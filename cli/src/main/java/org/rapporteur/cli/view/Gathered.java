package org.rapporteur.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;
import org.rapporteur.model.FindingKind;

/**
 * The newest entries of each topic, so many and no more, out of as many as come. Memory grows with
 * the limit and the number of stories only.
 */
final class Gathered {
    /** What is shown together. */
    enum Topic {
        RELATIONS("How relations stand"),
        EVENTS("Timeline"),
        PLANS("Plans"),
        FIGURES("Figures"),
        QUOTATIONS("Quotations");

        private final String heading;

        Topic(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }

        static Topic of(Entry entry) {
            if (entry.plan() != null) {
                return PLANS;
            }
            FindingKind kind = entry.about();
            return switch (kind) {
                case EVENT -> EVENTS;
                case QUOTATION -> QUOTATIONS;
                case QUANTITY -> FIGURES;
                case RELATION -> RELATIONS;
            };
        }
    }

    private record Numbered(long number, Entry entry) {
        @Nullable
        LocalDate day() {
            return entry.claims().get(0).date();
        }
    }

    private static final Comparator<Numbered> OLDEST_FIRST = Comparator.comparing(
                    Numbered::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(Numbered::number);
    private static final Comparator<Numbered> UNDATED_LAST = Comparator.comparing(
                    Numbered::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(Numbered::number);

    private final int limit;
    private final Map<Topic, PriorityQueue<Numbered>> newest = new EnumMap<>(Topic.class);
    private final Map<Topic, Long> counts = new EnumMap<>(Topic.class);
    private final Set<String> stories = new TreeSet<>();
    private long number;

    Gathered(int limit) {
        this.limit = Math.max(1, limit);
        for (Topic topic : Topic.values()) {
            newest.put(topic, new PriorityQueue<>(OLDEST_FIRST));
        }
    }

    void add(Entry entry) {
        Topic topic = Topic.of(entry);
        PriorityQueue<Numbered> queue = newest.getOrDefault(topic, new PriorityQueue<>());
        queue.add(new Numbered(number++, entry));
        if (queue.size() > limit) {
            queue.poll();
        }
        counts.merge(topic, 1L, Long::sum);
        stories.add(entry.story());
    }

    boolean isEmpty() {
        return number == 0;
    }

    Set<String> stories() {
        return stories;
    }

    long count(Topic topic) {
        return counts.getOrDefault(topic, 0L);
    }

    /** By day, undated ones last; those of one day in the order in which they came. */
    List<Entry> of(Topic topic) {
        List<Numbered> sorted = new ArrayList<>(newest.getOrDefault(topic, new PriorityQueue<>()));
        sorted.sort(UNDATED_LAST);
        return sorted.stream().map(Numbered::entry).toList();
    }
}
