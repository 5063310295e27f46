package org.rapporteur.training.teacher;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into sentences of words; long ones into windows, so that memory stays bounded. */
final class SentenceCutter {
    /** Words that a sentence may have to be parsed; a longer one is a list, a table or noise. */
    static final int LONGEST_PARSED = 100;

    /** Words that the tagger and the names see at once. */
    static final int LONGEST = 200;

    private SentenceCutter() {}

    /** The sentences of a passage, none empty, together all its words. */
    static List<List<CoreLabel>> cut(NormalisedText normalised, Passage passage) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : SentenceSplitter.split(WordCutter.cut(normalised, passage))) {
            addWindows(withWholeAbbreviations(sentence), sentences);
        }
        return sentences;
    }

    /**
     * Joins an abbreviation that ends a sentence with its period. The tokenizer gives the word with
     * the period, spanning without it, and the period once more: {@code U.S.} {@code .}
     */
    private static List<CoreLabel> withWholeAbbreviations(List<CoreLabel> sentence) {
        List<CoreLabel> joined = new ArrayList<>(sentence.size());
        for (CoreLabel word : sentence) {
            CoreLabel before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isOwnPeriod(before, word)) {
                before.setEndPosition(word.endPosition());
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean isOwnPeriod(CoreLabel abbreviation, CoreLabel period) {
        String form = abbreviation.word();
        return period.word().equals(".")
                && form.length() > 2
                && form.endsWith(".")
                && abbreviation.endPosition() == period.beginPosition()
                && abbreviation.endPosition() - abbreviation.beginPosition() < form.length();
    }

    /** A sentence too long to parse goes on anew after a semicolon, else after very many words. */
    private static void addWindows(List<CoreLabel> sentence, List<List<CoreLabel>> sentences) {
        int from = 0;
        while (sentence.size() - from > LONGEST_PARSED) {
            int cut = afterLastSemicolon(sentence, from, from + LONGEST_PARSED);
            if (cut == from) {
                cut = Math.min(from + LONGEST, sentence.size());
            }
            sentences.add(sentence.subList(from, cut));
            from = cut;
        }
        if (from < sentence.size()) {
            sentences.add(sentence.subList(from, sentence.size()));
        }
    }

    /** Index after the last semicolon before {@code end}; {@code from} where there is none. */
    private static int afterLastSemicolon(List<CoreLabel> sentence, int from, int end) {
        for (int at = end - 1; at > from; at--) {
            if (sentence.get(at).word().equals(";")) {
                return at + 1;
            }
        }
        return from;
    }
}
