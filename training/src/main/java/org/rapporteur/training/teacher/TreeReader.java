package org.rapporteur.training.teacher;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** Asks CoreNLP's neural parser for the tree of a tagged sentence, as the parser has it. */
final class TreeReader {
    private final DependencyParser parser;

    TreeReader(DependencyParser parser) {
        this.parser = parser;
    }

    Tree read(Draft sentence) {
        CoreMap asked = new ArrayCoreMap(1);
        asked.set(CoreAnnotations.TokensAnnotation.class, words(sentence));
        Tree tree = new Tree(sentence.size());
        for (TypedDependency dependency : parser.predict(asked).typedDependencies()) {
            // The parser counts words from 1 and calls the root 0.
            tree.attach(
                    dependency.dep().index() - 1,
                    dependency.gov().index() - 1,
                    dependency.reln().toString());
        }
        return tree;
    }

    private static List<CoreLabel> words(Draft sentence) {
        List<CoreLabel> words = new ArrayList<>(sentence.size());
        for (int word = 0; word < sentence.size(); word++) {
            CoreLabel label = new CoreLabel(4);
            label.setWord(sentence.form(word));
            label.setValue(sentence.form(word));
            label.setTag(sentence.tag(word));
            label.setIndex(word + 1);
            words.add(label);
        }
        return words;
    }
}
