package org.rapporteur.training;

import java.util.List;
import java.util.Set;

/** Writes tokens as a sentence would be written, where the treebank does not say what stood apart. */
final class Writing {
    private static final Set<String> LEANS_LEFT = Set.of(",", ".", "''", "-RRB-", "POS", "HYPH");
    private static final Set<String> LEANS_RIGHT = Set.of("``", "-LRB-", "$", "HYPH");
    private static final Set<String> LEFT_FORMS = Set.of(":", ";", "...", "\u2026", "%", "/", "n't", "n\u2019t");

    private Writing() {}

    /** The sentence as text. */
    static String of(List<Tree.Node> nodes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0 && apart(nodes.get(i - 1), nodes.get(i))) {
                text.append(' ');
            }
            text.append(nodes.get(i).form());
        }
        return text.toString();
    }

    private static boolean apart(Tree.Node before, Tree.Node node) {
        return !LEANS_RIGHT.contains(before.tag())
                && !LEANS_LEFT.contains(node.tag())
                && !before.form().equals("/")
                && !LEFT_FORMS.contains(node.form())
                && !isClitic(node.form());
    }

    private static boolean isClitic(String form) {
        return form.length() > 1
                && (form.charAt(0) == '\'' || form.charAt(0) == '\u2019')
                && Character.isLetter(form.charAt(1));
    }
}
