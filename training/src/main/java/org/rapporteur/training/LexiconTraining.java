package org.rapporteur.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.language.word.Lexicon;
import org.rapporteur.language.word.Words;

/**
 * Counts as which parts of speech words are met. Words met but a few times are left out: their uses would
 * tell the tagger, while it learns, what it is to find out.
 */
final class LexiconTraining {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PARTING = Set.of(",", ":", "``", "''", "-LRB-", "-RRB-", "CC");
    private static final int LEAST = 4;
    private static final int WEIGHT_BY_HAND = 2;
    private static final double SECOND_USE = 0.08;
    private static final double AT_TIMES = 0.15;
    private static final double MOSTLY = 0.7;
    private static final double PARTS = 0.5;

    private final Numbering tags;
    private final Map<Integer, int[]> counts = new TreeMap<>();
    private final Map<Integer, Integer> met = new HashMap<>();

    private LexiconTraining(Numbering tags) {
        this.tags = tags;
    }

    /** Learns from trees by hand, which count twice, and voted ones. */
    static Lexicon learn(List<Tree> gold, List<Tree> silver, Numbering tags) {
        LexiconTraining training = new LexiconTraining(tags);
        gold.forEach(tree -> training.count(tree, WEIGHT_BY_HAND));
        silver.forEach(tree -> training.count(tree, 1));
        return training.lexicon();
    }

    private void count(Tree tree, int weight) {
        Words words = new Words(tree.size());
        tree.fill(words);
        for (int i = 0; i < tree.size(); i++) {
            int tag = tags.number(tree.nodes().get(i).tag());
            if (tag >= 0) {
                counts.computeIfAbsent(words.lower(i), unseen -> new int[tags.size()])[tag] += weight;
                met.merge(words.lower(i), 1, Integer::sum);
            }
        }
    }

    private Lexicon lexicon() {
        List<Integer> known = new ArrayList<>();
        for (int word : counts.keySet()) {
            if (met.getOrDefault(word, 0) >= LEAST) {
                known.add(word);
            }
        }
        short[] uses = new short[known.size()];
        byte[] verbs = new byte[known.size()];
        for (int i = 0; i < uses.length; i++) {
            int[] ofWord = counts.getOrDefault(known.get(i), new int[tags.size()]);
            uses[i] = use(ofWord);
            verbs[i] = verb(ofWord);
        }
        return new Lexicon(known.stream().mapToInt(Integer::intValue).toArray(), uses, verbs);
    }

    // The two most frequent tags, the second one where it is frequent enough.
    private short use(int[] ofWord) {
        int first = most(ofWord, -1);
        int second = most(ofWord, first);
        boolean two = ofWord[second] > 0 && ofWord[second] >= SECOND_USE * sum(ofWord);
        return (short) (1 + first * (tags.size() + 1) + (two ? second + 1 : 0));
    }

    private static int most(int[] ofWord, int but) {
        int most = but == 0 ? 1 : 0;
        for (int tag = most + 1; tag < ofWord.length; tag++) {
            if (tag != but && ofWord[tag] > ofWord[most]) {
                most = tag;
            }
        }
        return most;
    }

    private static int sum(int[] ofWord) {
        int sum = 0;
        for (int count : ofWord) {
            sum += count;
        }
        return sum;
    }

    private byte verb(int[] ofWord) {
        double sum = sum(ofWord);
        double finite = 0;
        double parting = 0;
        for (int tag = 0; tag < ofWord.length; tag++) {
            finite += FINITE.contains(tags.name(tag)) ? ofWord[tag] : 0;
            parting += PARTING.contains(tags.name(tag)) ? ofWord[tag] : 0;
        }
        if (parting > PARTS * sum) {
            return Lexicon.PARTING;
        }
        if (finite >= MOSTLY * sum) {
            return Lexicon.VERB;
        }
        return finite >= AT_TIMES * sum ? Lexicon.AT_TIMES : Lexicon.NO_VERB;
    }
}
