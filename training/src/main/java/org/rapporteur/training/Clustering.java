package org.rapporteur.training;

import java.util.Arrays;

/**
 * Sorts words into clusters by the words beside them: the exchange algorithm for the likeliest class
 * bigrams (Kneser and Ney 1993; Martin, Liermann and Ney 1998). Each word in turn, the most frequent
 * first, moves to the cluster where it makes the text likeliest, until hardly any moves or the rounds
 * are over. Then clusters are joined, each time the two whose joining costs least (Brown and others
 * 1992), until the coarse number is left. The same text gives the same clusters.
 *
 * <p>Words are numbered by falling frequency; the last number is the edge of sentences, a cluster of its own.
 */
final class Clustering {
    private static final int TABLE = 1 << 20;
    private static final double[] TERMS = new double[TABLE];

    static {
        for (int i = 1; i < TABLE; i++) {
            TERMS[i] = i * StrictMath.log(i);
        }
    }

    private final int clusters;
    private final Bigrams bigrams;
    private final int[] clusterOf;
    // How often a cluster follows another, [first][second], and the same the other way round.
    private final int[][] followed;
    private final int[][] preceded;
    private final long[] sizes;
    // Of the word in hand: how often words of each cluster stand behind it and before it.
    private final int[] behind;
    private final int[] before;
    private final int[] behindOnes;
    private final int[] beforeOnes;
    private int behindCount;
    private int beforeCount;
    private int twice;

    /**
     * Begins with the most frequent words in clusters of their own and all others in the last.
     *
     * @param clusters how many, without that of the edge
     */
    Clustering(Bigrams bigrams, int clusters) {
        this.bigrams = bigrams;
        this.clusters = clusters;
        int all = clusters + 1;
        clusterOf = new int[bigrams.words() + 1];
        followed = new int[all][all];
        preceded = new int[all][all];
        sizes = new long[all];
        behind = new int[all];
        before = new int[all];
        behindOnes = new int[all];
        beforeOnes = new int[all];
        for (int word = 0; word < bigrams.words(); word++) {
            clusterOf[word] = Math.min(word, clusters - 1);
        }
        clusterOf[bigrams.words()] = clusters;
        count();
    }

    private void count() {
        for (int word = 0; word <= bigrams.words(); word++) {
            sizes[clusterOf[word]] += bigrams.count(word);
            for (int i = bigrams.firstBehind(word); i < bigrams.firstBehind(word + 1); i++) {
                followed[clusterOf[word]][clusterOf[bigrams.behind(i)]] += bigrams.timesBehind(i);
                preceded[clusterOf[bigrams.behind(i)]][clusterOf[word]] += bigrams.timesBehind(i);
            }
        }
    }

    /** Moves words until a round moves less than one in two hundred, or the rounds are over. */
    int[] exchange(int rounds) {
        int moved = bigrams.words();
        for (int round = 0; round < rounds && moved > bigrams.words() / 200; round++) {
            moved = 0;
            for (int word = 0; word < bigrams.words(); word++) {
                moved += exchangeWord(word);
            }
        }
        return Arrays.copyOf(clusterOf, bigrams.words());
    }

    private int exchangeWord(int word) {
        look(word);
        int from = clusterOf[word];
        change(from, -1, bigrams.count(word));
        int best = from;
        double most = gain(from, bigrams.count(word));
        for (int to = 0; to < clusters; to++) {
            double gain = to == from ? most : gain(to, bigrams.count(word));
            if (gain > most + 1e-9) {
                most = gain;
                best = to;
            }
        }
        change(best, 1, bigrams.count(word));
        clusterOf[word] = best;
        return best == from ? 0 : 1;
    }

    private void look(int word) {
        for (int i = 0; i < behindCount; i++) {
            behind[behindOnes[i]] = 0;
        }
        for (int i = 0; i < beforeCount; i++) {
            before[beforeOnes[i]] = 0;
        }
        behindCount = 0;
        beforeCount = 0;
        twice = 0;
        for (int i = bigrams.firstBehind(word); i < bigrams.firstBehind(word + 1); i++) {
            int cluster = clusterOf[bigrams.behind(i)];
            if (bigrams.behind(i) == word) {
                twice = bigrams.timesBehind(i);
            } else {
                if (behind[cluster] == 0) {
                    behindOnes[behindCount++] = cluster;
                }
                behind[cluster] += bigrams.timesBehind(i);
            }
        }
        for (int i = bigrams.firstBefore(word); i < bigrams.firstBefore(word + 1); i++) {
            int cluster = clusterOf[bigrams.before(i)];
            if (bigrams.before(i) != word) {
                if (before[cluster] == 0) {
                    beforeOnes[beforeCount++] = cluster;
                }
                before[cluster] += bigrams.timesBefore(i);
            }
        }
    }

    private void change(int cluster, int sign, long count) {
        sizes[cluster] += sign * count;
        for (int i = 0; i < behindCount; i++) {
            int other = behindOnes[i];
            followed[cluster][other] += sign * behind[other];
            preceded[other][cluster] += sign * behind[other];
        }
        for (int i = 0; i < beforeCount; i++) {
            int other = beforeOnes[i];
            followed[other][cluster] += sign * before[other];
            preceded[cluster][other] += sign * before[other];
        }
        followed[cluster][cluster] += sign * twice;
        preceded[cluster][cluster] += sign * twice;
    }

    /** What the text's likelihood gains when the word in hand, now in no cluster, joins one. */
    private double gain(int cluster, long count) {
        int[] next = followed[cluster];
        int[] last = preceded[cluster];
        double gain = 2 * (term(sizes[cluster]) - term(sizes[cluster] + count));
        for (int i = 0; i < behindCount; i++) {
            int other = behindOnes[i];
            if (other != cluster) {
                gain += term(next[other] + behind[other]) - term(next[other]);
            }
        }
        for (int i = 0; i < beforeCount; i++) {
            int other = beforeOnes[i];
            if (other != cluster) {
                gain += term(last[other] + before[other]) - term(last[other]);
            }
        }
        int within = behind[cluster] + before[cluster] + twice;
        return gain + term(next[cluster] + within) - term(next[cluster]);
    }

    private static double term(long count) {
        return count < TABLE ? TERMS[(int) count] : count * StrictMath.log((double) count);
    }

    /**
     * Joins clusters.
     *
     * @param left how many are left
     * @return for each fine cluster the number of the joined one
     */
    int[] join(int left) {
        int[] joined = new int[clusters];
        Arrays.setAll(joined, each -> each);
        boolean[] gone = new boolean[clusters];
        for (int open = clusters; open > left; open--) {
            int first = -1;
            int second = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int one = 0; one < clusters; one++) {
                for (int other = one + 1; !gone[one] && other < clusters; other++) {
                    double loss = gone[other] ? least : lossOfJoining(one, other);
                    if (loss < least) {
                        least = loss;
                        first = one;
                        second = other;
                    }
                }
            }
            merge(first, second, joined);
            gone[second] = true;
        }
        return numbered(joined);
    }

    private double lossOfJoining(int one, int other) {
        double loss = 2 * (term(sizes[one] + sizes[other]) - term(sizes[one]) - term(sizes[other]));
        for (int third = 0; third <= clusters; third++) {
            if (third != one && third != other) {
                loss += joint(followed[one][third], followed[other][third]);
                loss += joint(preceded[one][third], preceded[other][third]);
            }
        }
        int within = followed[one][one] + followed[one][other] + followed[other][one] + followed[other][other];
        return loss
                - term(within)
                + term(followed[one][one])
                + term(followed[one][other])
                + term(followed[other][one])
                + term(followed[other][other]);
    }

    private static double joint(int one, int other) {
        return one == 0 || other == 0 ? 0 : term(one) + term(other) - term(one + other);
    }

    private void merge(int into, int from, int[] joined) {
        for (int third = 0; third <= clusters; third++) {
            followed[into][third] += followed[from][third];
            followed[from][third] = 0;
        }
        for (int third = 0; third <= clusters; third++) {
            followed[third][into] += followed[third][from];
            followed[third][from] = 0;
        }
        for (int one = 0; one <= clusters; one++) {
            for (int other : new int[] {into, from}) {
                preceded[one][other] = followed[other][one];
                preceded[other][one] = followed[one][other];
            }
        }
        sizes[into] += sizes[from];
        sizes[from] = 0;
        for (int i = 0; i < joined.length; i++) {
            joined[i] = joined[i] == from ? into : joined[i];
        }
    }

    private static int[] numbered(int[] joined) {
        int[] numbers = new int[joined.length];
        int next = 0;
        for (int i = 0; i < joined.length; i++) {
            numbers[i] = joined[i] == i ? next++ : numbers[joined[i]];
        }
        return numbers;
    }
}
