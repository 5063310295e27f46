package org.rapporteur.training.teacher;

import edu.stanford.nlp.ling.CoreLabel;
import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Tells what is no English: rules of stars, tables, other scripts, binary files read as text. It gets tags by the
 * looks of its words, at no cost, for a model would have nothing true to say of it.
 */
final class Noise {
    private static final int FEW = 10;

    private Noise() {}

    /**
     * Whether a sentence says nothing in English: no word at all and no number; or among eleven words
     * and marks or more less than a quarter words, among very many less than half.
     */
    static boolean is(List<CoreLabel> sentence) {
        long words = sentence.stream().filter(Noise::isWord).count();
        if (sentence.size() > SentenceCutter.LONGEST_PARSED) {
            return words * 2 < sentence.size();
        }
        if (sentence.size() > FEW) {
            return words * 4 < sentence.size();
        }
        return words == 0 && sentence.stream().noneMatch(Noise::tellsSomething);
    }

    /** Two letters or more, of the alphabet that English has, not too many, and nothing else. */
    private static boolean isWord(CoreLabel word) {
        String form = word.originalText();
        return form.length() > 1
                && form.length() < 25
                && UnicodeScript.of(form.codePointAt(0)) == UnicodeScript.LATIN
                && form.codePoints().allMatch(Character::isLetter);
    }

    private static boolean tellsSomething(CoreLabel word) {
        String form = word.originalText();
        return form.length() < NormalisedText.LONGEST_WORD && form.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static void tag(List<CoreLabel> sentence) {
        sentence.forEach(word -> word.setTag(tag(word.originalText())));
    }

    private static String tag(String form) {
        int first = form.codePointAt(0);
        if (Character.isLetter(first)) {
            return "FW";
        }
        if (Character.isDigit(first)) {
            return "CD";
        }
        return switch (form) {
            case ".", "?", "!" -> ".";
            case "," -> ",";
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            default -> "NFP";
        };
    }
}
