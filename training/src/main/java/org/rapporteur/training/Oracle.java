package org.rapporteur.training;

import java.util.Arrays;
import org.rapporteur.language.parse.Configurations;
import org.rapporteur.language.parse.Guide;
import org.rapporteur.language.word.Words;

/**
 * The dynamic oracle of arc-hybrid parsing (Goldberg and Nivre 2013): how many arcs of the tree
 * taught a transition puts out of reach. An arc that is not known costs nothing. Allows, as a guide,
 * the transitions that cost least.
 */
final class Oracle implements Guide {
    private int[] heads = new int[64];
    private int[] relations = new int[64];
    private int[] firstDependent = new int[65];
    private int[] nextDependent = new int[64];
    private int size;

    /** Turns to a tree. Relations that have no number are -1. */
    void begin(Tree tree, Numbering numbering) {
        size = tree.size();
        if (heads.length < size) {
            heads = new int[size * 2];
            relations = new int[size * 2];
            firstDependent = new int[size * 2 + 1];
            nextDependent = new int[size * 2];
        }
        Arrays.fill(firstDependent, 0, size + 1, -1);
        for (int word = size - 1; word >= 0; word--) {
            Tree.Node node = tree.nodes().get(word);
            heads[word] = node.head() == Words.ROOT ? size : node.head();
            relations[word] = numbering.number(node.relation());
            if (heads[word] >= 0) {
                nextDependent[word] = firstDependent[heads[word]];
                firstDependent[heads[word]] = word;
            }
        }
    }

    /** How many arcs a transition loses. */
    int cost(Configurations c, int configuration, int transition) {
        return switch (transition) {
            case Configurations.SHIFT -> costOfShift(c, configuration);
            case Configurations.LEFT -> costOfLeft(c, configuration);
            default -> costOfRight(c, configuration);
        };
    }

    private int costOfShift(Configurations c, int configuration) {
        int word = c.next(configuration);
        int top = c.top(configuration);
        int cost = 0;
        for (int node = top; node != Configurations.NONE; node = c.below(node)) {
            if (heads[c.word(node)] == word) {
                cost++;
            }
            if (node != top && heads[word] == c.word(node)) {
                cost++;
            }
        }
        return cost;
    }

    private int costOfLeft(Configurations c, int configuration) {
        int top = c.top(configuration);
        int head = heads[c.word(top)];
        int next = c.next(configuration);
        boolean lost =
                head > next || (head >= 0 && c.below(top) != Configurations.NONE && head == c.word(c.below(top)));
        return (lost ? 1 : 0) + dependentsAhead(c.word(top), next);
    }

    private int costOfRight(Configurations c, int configuration) {
        int word = c.word(c.top(configuration));
        int next = c.next(configuration);
        return (heads[word] >= next ? 1 : 0) + dependentsAhead(word, next);
    }

    private int dependentsAhead(int word, int next) {
        int count = 0;
        for (int each = firstDependent[word]; each >= 0; each = nextDependent[each]) {
            if (each >= next) {
                count++;
            }
        }
        return count;
    }

    @Override
    public int allowed(Configurations c, int configuration) {
        int least = Integer.MAX_VALUE;
        int allowed = 0;
        for (int each = 0; each < Configurations.TRANSITIONS; each++) {
            if (!c.legal(configuration, each)) {
                continue;
            }
            int cost = cost(c, configuration, each);
            if (cost < least) {
                least = cost;
                allowed = 0;
            }
            if (cost == least) {
                allowed |= 1 << each;
            }
        }
        return allowed;
    }

    /** The relation that an arc of the tree has; -1 where the arc is not of the tree or has none. */
    int relation(Configurations c, int configuration, int transition) {
        int child = c.word(c.top(configuration));
        int head = transition == Configurations.LEFT ? c.next(configuration) : c.word(c.below(c.top(configuration)));
        return heads[child] == head ? relations[child] : -1;
    }
}
