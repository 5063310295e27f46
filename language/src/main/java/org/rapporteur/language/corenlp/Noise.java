package org.rapporteur.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.rapporteur.language.NormalisedText;

/**
 * Tells what is no language: rules of stars, tables, binary files read as text. It gets tags by the
 * looks of its words, at no cost, for a model would have nothing true to say of it.
 */
final class Noise {
    private Noise() {}

    /** Whether a sentence has no letter or digit, or is overlong and for the most part no words. */
    static boolean is(List<CoreLabel> sentence) {
        if (sentence.size() <= SentenceCutter.LONGEST_PARSED) {
            return sentence.stream().noneMatch(Noise::tellsSomething);
        }
        return sentence.stream().filter(Noise::isWord).count() * 2 < sentence.size();
    }

    private static boolean tellsSomething(CoreLabel word) {
        String form = word.originalText();
        return form.length() < NormalisedText.LONGEST_WORD && form.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Two letters or more, not too many, and nothing else. */
    private static boolean isWord(CoreLabel word) {
        String form = word.originalText();
        return form.length() > 1 && form.length() < 25 && form.codePoints().allMatch(Character::isLetter);
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
