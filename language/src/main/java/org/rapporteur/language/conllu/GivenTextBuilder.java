package org.rapporteur.language.conllu;

import java.util.List;
import org.rapporteur.language.segment.Segments;

/**
 * Puts a document's text together. A sentence stands as its {@code # text} says, if its words are found
 * there in order with nothing but blanks between them; else they are joined by blanks.
 */
final class GivenTextBuilder {
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final Segments segments = new Segments();

    GivenTextBuilder(String id) {
        this.id = id;
    }

    void sentence(List<String> words, String asPrinted, boolean beginsParagraph) {
        if (text.length() > 0) {
            text.append(beginsParagraph ? "\n\n" : " ");
        }
        int base = text.length();
        int first = segments.size();
        String sentence = holds(asPrinted, words) ? asPrinted : String.join(" ", words);
        text.append(sentence);
        int at = 0;
        for (String word : words) {
            at = sentence.indexOf(word, at);
            segments.add(base + at, base + at + word.length());
            at += word.length();
        }
        segments.beginSentence(first);
    }

    private static boolean holds(String sentence, List<String> words) {
        int at = 0;
        for (String word : words) {
            while (at < sentence.length() && Character.isWhitespace(sentence.charAt(at))) {
                at++;
            }
            if (!sentence.startsWith(word, at)) {
                return false;
            }
            at += word.length();
        }
        return sentence.substring(at).isBlank();
    }

    boolean isEmpty() {
        return segments.size() == 0;
    }

    GivenText build() {
        return new GivenText(id, text.toString(), segments);
    }
}
