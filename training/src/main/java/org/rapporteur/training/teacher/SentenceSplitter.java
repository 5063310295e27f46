package org.rapporteur.training.teacher;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts the words of a passage into sentences: after a period, a question or an exclamation mark and
 * what it closes, unless lower case follows, and before a bullet.
 *
 * <pre>
 * "Why now?" he asked. | "We had no choice. | It was late." | The talks go on.
 * </pre>
 *
 * <p>CoreNLP's own splitter takes the quote after "late." for the start of the next sentence and
 * ends one before "he asked".
 */
final class SentenceSplitter {
    private static final Set<String> CLOSERS = Set.of(")", "]", "}", "''", "\"", "'", "-RRB-");
    private static final Set<String> BULLETS = Set.of("•", "⦁", "▪", "●", "‣", "◦", "■", "□", "▶", "►");

    private final List<CoreLabel> words;
    private final List<List<CoreLabel>> sentences = new ArrayList<>();
    private int from;
    private int quotes;

    private SentenceSplitter(List<CoreLabel> words) {
        this.words = words;
    }

    /** The sentences, none empty, together all the words; views of the list given. */
    static List<List<CoreLabel>> split(List<CoreLabel> words) {
        return new SentenceSplitter(words).split();
    }

    private List<List<CoreLabel>> split() {
        for (int at = 0; at < words.size(); at++) {
            if (BULLETS.contains(word(at))) {
                endBefore(at);
            }
            quotes += isQuote(at) ? 1 : 0;
            if (isEnd(at) && !isExample(at - 1)) {
                int next = afterClosers(at + 1);
                if (next == words.size() || !Character.isLowerCase(word(next).codePointAt(0))) {
                    endBefore(next);
                    at = next - 1;
                }
            }
        }
        endBefore(words.size());
        return sentences;
    }

    private void endBefore(int next) {
        if (next > from) {
            sentences.add(words.subList(from, next));
        }
        from = next;
        quotes = 0;
    }

    private String word(int at) {
        return words.get(at).word();
    }

    private boolean isQuote(int at) {
        return word(at).equals("\"");
    }

    private boolean isEnd(int at) {
        return word(at).chars().allMatch(unit -> unit == '.' || unit == '?' || unit == '!' || unit == '。')
                && !word(at).startsWith("..");
    }

    /** Whether a period is that of "e.g." or "i.e.", which goes on whatever the case of the next word. */
    private boolean isExample(int before) {
        return before >= from && (word(before).equals("e.g.") || word(before).equals("i.e."));
    }

    private int afterClosers(int start) {
        int next = start;
        while (next < words.size() && CLOSERS.contains(word(next)) && closes(next)) {
            next++;
        }
        return next;
    }

    /** A quote closes where it clings to what is before it, or stands free and there is one to close. */
    private boolean closes(int at) {
        boolean clings = words.get(at).beginPosition() == words.get(at - 1).endPosition();
        boolean leads = at + 1 < words.size()
                && words.get(at).endPosition() == words.get(at + 1).beginPosition();
        boolean ambiguous = word(at).equals("\"") || word(at).equals("'");
        return clings || !ambiguous || (!leads && quotes % 2 == 1);
    }
}
