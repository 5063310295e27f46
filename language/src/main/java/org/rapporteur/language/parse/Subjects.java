package org.rapporteur.language.parse;

import java.util.List;
import org.rapporteur.language.word.Words;

/**
 * Sees to it that a clause has one subject. The parser labels each arc by itself, and where a sentence opens
 * with a dateline, a quote or an aside it sometimes takes that for a subject as well:
 *
 * <pre>
 * FLINT, Mich. - Former President Bill Clinton called ...      not "FLINT" and "Clinton"
 * </pre>
 *
 * <p>Of several before their head the last is kept. And what is labelled a part of a compound though a
 * copula or an auxiliary parts it from its head is the subject that the clause lacks:
 *
 * <pre>
 * Vietnam and Cuba are strategic partners.                     "Vietnam" of "partners"
 * </pre>
 *
 * <p>Nor does a clause behind its head, where no copula stands between them, make a subject: it describes the noun.
 *
 * <pre>
 * Niger to visit Togo on Friday.                           "visit" of "Niger"
 * </pre>
 *
 * <p>Not safe for threads.
 */
public final class Subjects {
    private final boolean[] subject;
    private final boolean[] auxiliary;
    private final int plain;
    private final int compound;
    private final int clausal;
    private final int describing;
    private final int other;
    private int[] kept = new int[64];

    /**
     * @param relations names of relations, by number; one of them is {@code dep}, which the others become
     */
    public Subjects(String[] relations) {
        subject = new boolean[relations.length];
        auxiliary = new boolean[relations.length];
        for (int i = 0; i < relations.length; i++) {
            subject[i] = relations[i].equals("nsubj") || relations[i].equals("nsubj:pass");
            auxiliary[i] = relations[i].equals("cop") || relations[i].equals("aux");
        }
        List<String> names = List.of(relations);
        plain = names.indexOf("nsubj");
        compound = names.indexOf("compound");
        clausal = names.indexOf("csubj");
        describing = names.indexOf("acl");
        other = names.indexOf("dep");
    }

    /** Corrects the relations of a parsed sentence. */
    public void settle(Words words) {
        if (other < 0 || plain < 0) {
            return;
        }
        if (kept.length < words.size()) {
            kept = new int[words.size() * 2];
        }
        for (int word = 0; word < words.size(); word++) {
            kept[word] = -1;
        }
        for (int word = 0; word < words.size(); word++) {
            int head = words.head(word);
            if (head != Words.ROOT && subject[words.relation(word)]) {
                settle(words, head, word);
            }
        }
        for (int word = 0; word < words.size(); word++) {
            int head = words.head(word);
            if (head > word && words.relation(word) == compound && kept[head] < 0 && isParted(words, word, head)) {
                words.attach(word, head, plain);
                kept[head] = word;
            }
            if (head >= 0 && head < word && describing >= 0 && words.relation(word) == clausal && isBare(words, head)) {
                words.attach(word, head, describing);
            }
        }
    }

    /** Whether no copula, auxiliary or subject makes a clause of the head. */
    private boolean isBare(Words words, int head) {
        for (int word = 0; word < words.size(); word++) {
            if (words.head(word) == head && (auxiliary[words.relation(word)] || subject[words.relation(word)])) {
                return false;
            }
        }
        return true;
    }

    private boolean isParted(Words words, int word, int head) {
        for (int between = word + 1; between < head; between++) {
            if (words.head(between) == head && auxiliary[words.relation(between)]) {
                return true;
            }
        }
        return false;
    }

    private void settle(Words words, int head, int word) {
        int before = kept[head];
        if (before < 0) {
            kept[head] = word;
        } else if (word < head) {
            words.attach(before, head, other);
            kept[head] = word;
        } else {
            words.attach(word, head, other);
        }
    }
}
