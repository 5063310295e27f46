package org.rapporteur.training.teacher;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a passage into words and marks in the way of Universal Dependencies: clitics and most hyphens
 * on their own. The words' positions count in the original text; between them lie blanks only,
 * whatever the tokenizer skipped becomes a word too. A word's form is its {@code originalText}; what
 * the models are asked is its {@code word}.
 */
final class WordCutter {
    /** Keep what is no known character; know where each word stood; say nothing. */
    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep,strictFraction=true";

    /** A tag of HTML is closed within so many code units, or it is none. */
    private static final int LONGEST_MARKUP = 200;

    /** Code units of a word that the models see; their time grows with the square of them. */
    private static final int LONGEST_SHOWN = 48;

    private final NormalisedText normalised;
    private final Passage passage;
    private final String text;
    private final String masked;
    private final List<CoreLabel> words = new ArrayList<>();
    private int at;

    private WordCutter(NormalisedText normalised, Passage passage) {
        this.normalised = normalised;
        this.passage = passage;
        this.text = normalised.text().substring(passage.start(), passage.end());
        this.masked = mask(text);
    }

    static List<CoreLabel> cut(NormalisedText normalised, Passage passage) {
        return new WordCutter(normalised, passage).cut();
    }

    /**
     * The text as the tokenizer may see it, at the same length: with no angle bracket that none closes
     * soon, no stretch as long as a cut word. For each of them it would look far ahead, time and again.
     */
    private static String mask(String text) {
        char[] units = text.toCharArray();
        int closing = Integer.MAX_VALUE - LONGEST_MARKUP;
        int wordEnd = units.length;
        for (int at = units.length - 1; at >= 0; at--) {
            if (isBlank(units[at])) {
                wordEnd = at;
            } else if (units[at] == '>') {
                closing = at;
            } else if (units[at] == '<' && closing - at > LONGEST_MARKUP) {
                units[at] = '=';
            }
            if (wordEnd - at == NormalisedText.LONGEST_WORD) {
                Arrays.fill(units, at, wordEnd, 'x');
            }
        }
        return new String(units);
    }

    private List<CoreLabel> cut() {
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new StringReader(masked), new CoreLabelTokenFactory(), OPTIONS);
        while (tokenizer.hasNext()) {
            CoreLabel token = tokenizer.next();
            int start = Math.max(at, token.beginPosition());
            addSkipped(start);
            addWord(start, token.endPosition(), form(start, token));
        }
        addSkipped(text.length());
        return words;
    }

    private String form(int start, CoreLabel token) {
        int end = token.endPosition();
        return text.regionMatches(start, masked, start, end - start) ? token.word() : text.substring(start, end);
    }

    /** Makes words of what the tokenizer passed over, such as HTML's name of a blank. */
    private void addSkipped(int end) {
        while (at < end) {
            int start = at;
            while (at < end && !isBlank(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                addWord(start, at, text.substring(start, at));
            } else {
                at++;
            }
        }
    }

    private void addWord(int from, int to, String form) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        at = Math.max(at, to);
        if (end > start) {
            words.add(word(form, normalised.start(passage.start() + start), normalised.end(passage.start() + end)));
        }
    }

    private static CoreLabel word(String form, int start, int end) {
        CoreLabel word = new CoreLabel(8);
        word.setOriginalText(plain(form));
        word.setWord(
                word.originalText().substring(0, Math.min(word.originalText().length(), LONGEST_SHOWN)));
        word.setValue(word.word());
        word.setBeginPosition(start);
        word.setEndPosition(end);
        return word;
    }

    private static String plain(String form) {
        return form.equals("…") ? "..." : form.replace('\u00A0', ' ').strip();
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\n';
    }
}
