package org.rapporteur.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often which word follows which in a text. Words are hashes, numbered by falling frequency; one more
 * number, behind the last, stands for the edge of a sentence. Words seen too rarely are passed over:
 * what stands beside them is not counted.
 */
final class Bigrams {
    private static final int EDGE = -1;
    private static final int RARE = -2;

    private final int[] hashes;
    private final long[] counts;
    private final int[] behindFrom;
    private final int[] behind;
    private final int[] timesBehind;
    private final int[] beforeFrom;
    private final int[] before;
    private final int[] timesBefore;

    private Bigrams(int[] hashes, int[] text) {
        this.hashes = hashes;
        int all = hashes.length + 1;
        long[] pairs = pairs(text);
        counts = new long[all];
        behindFrom = new int[all + 1];
        beforeFrom = new int[all + 1];
        int distinct = distinct(pairs);
        behind = new int[distinct];
        timesBehind = new int[distinct];
        fill(pairs, behindFrom, behind, timesBehind);
        before = new int[distinct];
        timesBefore = new int[distinct];
        fill(turned(pairs), beforeFrom, before, timesBefore);
        for (long pair : pairs) {
            counts[(int) (pair >>> 32)]++;
        }
    }

    /**
     * Counts in sentences.
     *
     * @param sentences hashes of the words of each
     * @param least how often a word must be seen
     */
    static Bigrams of(List<int[]> sentences, int least) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int[] sentence : sentences) {
            for (int word : sentence) {
                seen.merge(word, 1, Integer::sum);
            }
        }
        int[] hashes = seen.entrySet().stream()
                .filter(each -> each.getValue() >= least)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getKey)
                .toArray();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int word : hashes) {
            numbers.put(word, numbers.size());
        }
        return new Bigrams(hashes, numbered(sentences, numbers));
    }

    private static int[] numbered(List<int[]> sentences, Map<Integer, Integer> numbers) {
        IntStream.Builder text = IntStream.builder();
        text.add(EDGE);
        for (int[] sentence : sentences) {
            for (int word : sentence) {
                text.add(numbers.getOrDefault(word, RARE));
            }
            text.add(EDGE);
        }
        return text.build().toArray();
    }

    private long[] pairs(int[] text) {
        long[] pairs = new long[text.length];
        int size = 0;
        for (int i = 0; i + 1 < text.length; i++) {
            if (text[i] != RARE && text[i + 1] != RARE) {
                pairs[size++] = (long) number(text[i]) << 32 | number(text[i + 1]);
            }
        }
        long[] sorted = Arrays.copyOf(pairs, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private int number(int inText) {
        return inText == EDGE ? hashes.length : inText;
    }

    private static long[] turned(long[] pairs) {
        long[] turned = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            turned[i] = pairs[i] << 32 | pairs[i] >>> 32;
        }
        Arrays.sort(turned);
        return turned;
    }

    private static int distinct(long[] pairs) {
        int distinct = 0;
        for (int i = 0; i < pairs.length; i++) {
            distinct += i == 0 || pairs[i] != pairs[i - 1] ? 1 : 0;
        }
        return distinct;
    }

    private static void fill(long[] pairs, int[] from, int[] others, int[] times) {
        int at = -1;
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                at++;
                from[(int) (pairs[i] >>> 32) + 1]++;
                others[at] = (int) pairs[i];
            }
            times[at]++;
        }
        for (int i = 1; i < from.length; i++) {
            from[i] += from[i - 1];
        }
    }

    /** How many words there are; also the number of the edge. */
    int words() {
        return hashes.length;
    }

    /** The hash of a word. */
    int hash(int word) {
        return hashes[word];
    }

    /** How often a word is followed by one that is counted. */
    long count(int word) {
        return counts[word];
    }

    /** Where the words that follow a word begin among all such; those of the next word begin where its end. */
    int firstBehind(int word) {
        return behindFrom[word];
    }

    int behind(int index) {
        return behind[index];
    }

    int timesBehind(int index) {
        return timesBehind[index];
    }

    /** Where the words that precede a word begin among all such. */
    int firstBefore(int word) {
        return beforeFrom[word];
    }

    int before(int index) {
        return before[index];
    }

    int timesBefore(int index) {
        return timesBefore[index];
    }
}
