package org.rapporteur.extract.time;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Sentence;

/** The words of one sentence, read by place; beyond its ends stand empty words. */
final class Words {
    private final List<Word> words;

    Words(Sentence sentence) {
        words = Word.of(sentence);
    }

    int size() {
        return words.size();
    }

    Word get(int at) {
        return words.get(at);
    }

    /** The word at a place in lower case; empty beyond the sentence's ends. */
    String at(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).lower();
    }

    boolean isAt(int at, String... sequence) {
        for (int i = 0; i < sequence.length; i++) {
            if (!at(at + i).equals(sequence[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isAt(int at, Set<String> any) {
        return any.contains(at(at));
    }

    /** The place after the given one, or after a mark that stands there. */
    int skip(int at, String mark) {
        return at(at).equals(mark) ? at + 1 : at;
    }

    boolean isCapitalised(int at) {
        return at >= 0 && at < words.size() && words.get(at).isCapitalised();
    }

    boolean isTagged(int at, String tag) {
        return at >= 0 && at < words.size() && words.get(at).token().tag().equals(tag);
    }
}
