package org.rapporteur.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Counts how much of gold trees was found, tokens given: tags, heads, labelled heads, and core7, the
 * F1 of the seven relations that findings are read from, a head within a flat name counting as the
 * name's.
 */
final class Scores {
    private static final Set<String> CORE = Set.of("nsubj", "obj", "obl", "ccomp", "xcomp", "conj", "nmod");

    private int words;
    private int tags;
    private int universals;
    private int lemmas;
    private int hung;
    private int heads;
    private int labelled;
    private int coreGold;
    private int coreFound;
    private int coreRight;

    /** What a reader says of a word. */
    record Guess(String tag, String universal, String lemma, int head, String relation) {}

    void add(Tree tree, List<Guess> guesses) {
        for (int i = 0; i < tree.size(); i++) {
            add(tree, i, guesses.get(i));
        }
    }

    private void add(Tree tree, int i, Guess guess) {
        Tree.Node gold = tree.nodes().get(i);
        words++;
        tags += gold.tag().equals(guess.tag()) ? 1 : 0;
        universals += gold.universal().equals(guess.universal()) ? 1 : 0;
        lemmas += gold.lemma().equalsIgnoreCase(guess.lemma()) ? 1 : 0;
        String relation = base(gold.relation());
        boolean sameRelation = relation.equals(base(guess.relation()));
        boolean sameHead = gold.head() == guess.head();
        if (!relation.equals("punct")) {
            hung++;
            heads += sameHead ? 1 : 0;
            labelled += sameHead && sameRelation ? 1 : 0;
        }
        coreGold += CORE.contains(relation) ? 1 : 0;
        coreFound += CORE.contains(base(guess.relation())) ? 1 : 0;
        boolean near = sameHead
                || (gold.head() >= 0
                        && guess.head() >= 0
                        && nameHead(tree, gold.head()) == nameHead(tree, guess.head()));
        coreRight += sameRelation && near && CORE.contains(relation) ? 1 : 0;
    }

    private static int nameHead(Tree tree, int word) {
        int at = word;
        while (base(tree.nodes().get(at).relation()).equals("flat")
                && tree.nodes().get(at).head() >= 0) {
            at = tree.nodes().get(at).head();
        }
        return at;
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "xpos %.1f upos %.1f lemma %.1f uas %.1f las %.1f core7 %.1f",
                100.0 * tags / words,
                100.0 * universals / words,
                100.0 * lemmas / words,
                100.0 * heads / hung,
                100.0 * labelled / hung,
                200.0 * coreRight / (coreGold + coreFound));
    }
}
