package org.rapporteur.training;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.word.Words;

/**
 * A sentence of a treebank.
 *
 * @param document name of the document that it comes from; empty where the file names none
 * @param beginsParagraph whether a paragraph or a document begins with it
 * @param text the raw text; empty where the file has none
 * @param nodes its words
 */
record Tree(String document, boolean beginsParagraph, String text, List<Node> nodes) {
    /** The head of a node whose teachers disagreed. */
    static final int OPEN = -2;

    /** The value of a column that the file leaves empty. */
    static final String NONE = "_";

    Tree {
        requireNonNull(document, "document");
        requireNonNull(text, "text");
        nodes = List.copyOf(nodes);
    }

    /**
     * A word of a treebank's sentence.
     *
     * @param head index of its head from 0, {@link Words#ROOT} or {@link #OPEN}
     * @param name the kind of name that it is part of, or {@link #NONE}
     * @param spaceAfter whether a blank follows
     */
    record Node(
            String form,
            String lemma,
            String universal,
            String tag,
            int head,
            String relation,
            String name,
            boolean spaceAfter) {
        private Node hangingOn(int other) {
            return new Node(form, lemma, universal, tag, other, relation, name, spaceAfter);
        }
    }

    int size() {
        return nodes.size();
    }

    /** The same words hanging the same way, the last first. */
    Tree mirrored() {
        List<Node> mirrored = new ArrayList<>();
        for (int i = size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            int head = node.head() < 0 ? node.head() : size() - 1 - node.head();
            mirrored.add(node.hangingOn(head));
        }
        return new Tree(document, beginsParagraph, text, mirrored);
    }

    /** Puts the words into empty columns and closes them. */
    void fill(Words words) {
        words.clear();
        for (Node node : nodes) {
            words.add(node.form(), 0, node.form().length());
        }
        words.close();
    }
}
