package org.rapporteur.language.conllu;

import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Annotated text as CoNLL-U. A word's form is what stands in the text; {@code TokenRange=start:end} in
 * the last column says where, in UTF-16 code units; {@code SpaceAfter=No} where the next word of the
 * sentence follows at once. A {@code # part = title} stands before the sentences of a headline, whose
 * ranges count in it.
 */
public final class ConlluText {
    private ConlluText() {}

    /** The line that a document begins with; its sentences follow. */
    public static String documentLine(String id) {
        return "# newdoc id = " + oneLine(id) + '\n';
    }

    /** The sentences of a text, each with an empty line behind it. */
    public static String of(AnnotatedText annotated) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : annotated.sentences()) {
            if (annotated.part() == Part.TITLE) {
                out.append("# part = title\n");
            }
            out.append("# text = ").append(oneLine(sentence.quote().text())).append('\n');
            sentence.tokens().forEach(token -> append(token, sentence, out));
            out.append('\n');
        }
        return out.toString();
    }

    private static void append(Token token, Sentence sentence, StringBuilder out) {
        int first = sentence.firstToken();
        boolean last = token.index() + 1 == sentence.endToken();
        int end = token.span().end();
        out.append(token.index() - first + 1).append('\t');
        out.append(oneLine(token.quote().text())).append('\t');
        out.append(orUnderscore(oneLine(token.lemma()))).append('\t');
        out.append(token.universalTag()).append('\t');
        out.append(token.tag()).append("\t_\t");
        out.append(token.head().map(head -> head.index() - first + 1).orElse(0)).append('\t');
        out.append(token.relation()).append("\t_\t");
        if (!last && token.in().token(token.index() + 1).span().start() == end) {
            out.append("SpaceAfter=No|");
        }
        out.append("TokenRange=")
                .append(token.span().start())
                .append(':')
                .append(end)
                .append('\n');
    }

    private static String orUnderscore(String field) {
        return field.isEmpty() ? "_" : field;
    }

    /** Runs of blanks, line breaks and control characters as one blank: a field may hold no other. */
    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blankBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!blank) {
                out.append(c);
            } else if (!blankBefore) {
                out.append(' ');
            }
            blankBefore = blank;
        }
        return out.toString();
    }
}
