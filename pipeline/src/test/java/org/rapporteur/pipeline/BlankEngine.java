package org.rapporteur.pipeline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.UniversalTag;

/** A small engine: words are what stands between blanks, a sentence ends with a full stop. */
final class BlankEngine implements LanguageEngine {
    private static final Pattern WORD = Pattern.compile("\\S+");

    @Override
    public AnnotatedText annotate(Part part, String text) {
        AnnotatedText.Builder annotated = new AnnotatedText.Builder(part, text).sentence();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            annotated.token(words.start(), words.end(), word, word.toLowerCase(Locale.ROOT), "NN", UniversalTag.NOUN);
            if (word.endsWith(".")) {
                annotated.sentence();
            }
        }
        return annotated.build();
    }
}
