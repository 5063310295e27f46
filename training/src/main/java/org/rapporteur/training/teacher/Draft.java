package org.rapporteur.training.teacher;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AnnotatedText.Name;

/**
 * A sentence while it is read: its words with tags and lemmas, in columns, and the names among them,
 * which may still grow. Words count from 0 within the sentence; positions count in the original.
 */
final class Draft {
    private final int[] starts;
    private final int[] ends;
    private final String[] forms;
    private final String[] tags;
    private final String[] lemmas;
    private List<Name> names;

    /**
     * @param words with form, position, tag and lemma
     * @param names in order, none overlapping another
     */
    Draft(List<CoreLabel> words, List<Name> names) {
        this.starts = words.stream().mapToInt(CoreLabel::beginPosition).toArray();
        this.ends = words.stream().mapToInt(CoreLabel::endPosition).toArray();
        this.forms = words.stream().map(CoreLabel::originalText).toArray(String[]::new);
        this.tags = words.stream().map(CoreLabel::tag).toArray(String[]::new);
        this.lemmas = words.stream().map(CoreLabel::lemma).toArray(String[]::new);
        this.names = List.copyOf(names);
    }

    int size() {
        return forms.length;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    String form(int word) {
        return forms[word];
    }

    String tag(int word) {
        return tags[word];
    }

    String lemma(int word) {
        return lemmas[word];
    }

    List<Name> names() {
        return names;
    }

    void rename(List<Name> better) {
        names = List.copyOf(better);
    }

    Optional<Name> nameAt(int word) {
        return names.stream()
                .filter(name -> name.firstToken() <= word && word < name.endToken())
                .findFirst();
    }

    boolean isNoun(int word) {
        return tags[word].startsWith("NN");
    }

    boolean isProperNoun(int word) {
        return tags[word].startsWith("NNP");
    }
}
