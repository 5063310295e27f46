package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.segment.Segments;

/**
 * A text put together again from the sentences of a treebank, with its tokens and sentences.
 *
 * @param text sentences one behind the other, paragraphs apart
 * @param segments the tokens in it
 */
record RawText(String text, Segments segments) {
    private static final int WIDTH = 72;

    /** How paragraphs and lines are set. */
    enum Setting {
        /** An empty line between paragraphs. */
        EMPTY_LINES,
        /** A line for each paragraph. */
        LINES,
        /** An empty line between paragraphs, lines broken for width. */
        BROKEN_LINES
    }

    /** The documents of a treebank as texts, all in one setting. */
    static List<RawText> of(List<Tree> trees, Setting setting) {
        return documents(trees).stream()
                .map(document -> text(document, setting))
                .toList();
    }

    /** The trees of each document. */
    static List<List<Tree>> documents(List<Tree> trees) {
        List<List<Tree>> documents = new ArrayList<>();
        for (int from = 0; from < trees.size(); ) {
            int to = from + 1;
            while (to < trees.size()
                    && trees.get(to).document().equals(trees.get(from).document())) {
                to++;
            }
            documents.add(trees.subList(from, to));
            from = to;
        }
        return documents;
    }

    /**
     * Trees without raw text, put together as they would be written: so many to a text, so many to a
     * paragraph. What tokens stand apart is guessed from their tags.
     */
    static List<RawText> guessed(List<Tree> trees, int perText, int perParagraph, Setting setting) {
        List<Tree> written = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = trees.get(i);
            String document = Integer.toString(i / perText);
            boolean begins = i % perText % perParagraph == 0;
            written.add(new Tree(document, begins, Writing.of(tree.nodes()), tree.nodes()));
        }
        return of(written, setting);
    }

    private static RawText text(List<Tree> trees, Setting setting) {
        StringBuilder text = new StringBuilder();
        Segments segments = new Segments();
        for (Tree tree : trees) {
            if (text.length() > 0) {
                text.append(tree.beginsParagraph() ? setting == Setting.LINES ? "\n" : "\n\n" : " ");
            }
            int before = segments.size();
            int from = text.length();
            text.append(tree.text());
            align(tree, text, from, segments);
            if (before > 0 && segments.size() > before) {
                segments.beginSentence(before);
            }
        }
        return new RawText(setting == Setting.BROKEN_LINES ? broken(text) : text.toString(), segments);
    }

    private static void align(Tree tree, StringBuilder text, int from, Segments segments) {
        int at = from;
        for (Tree.Node node : tree.nodes()) {
            while (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0') {
                at++;
            }
            int end = at;
            for (int i = 0; i < node.form().length(); end++) {
                if (text.charAt(end) == node.form().charAt(i)) {
                    i++;
                } else if (!Character.isWhitespace(text.charAt(end))) {
                    throw new IllegalArgumentException("Words and text differ: " + tree.text());
                }
            }
            addParts(text, at, end, segments);
            at = end;
        }
    }

    // A word with a blank inside is two tokens here: the reader never makes one of them.
    private static void addParts(StringBuilder text, int start, int end, Segments segments) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || Character.isWhitespace(text.charAt(i))) {
                if (i > from) {
                    segments.add(from, i);
                }
                from = i + 1;
            }
        }
    }

    private static String broken(StringBuilder text) {
        int lineStart = 0;
        int lastBlank = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lineStart = i + 1;
                lastBlank = -1;
            } else if (text.charAt(i) == ' ') {
                lastBlank = i;
            }
            if (i - lineStart >= WIDTH && lastBlank > lineStart) {
                text.setCharAt(lastBlank, '\n');
                lineStart = lastBlank + 1;
                lastBlank = -1;
            }
        }
        return text.toString();
    }
}
