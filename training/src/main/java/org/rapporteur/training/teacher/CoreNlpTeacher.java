package org.rapporteur.training.teacher;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Asks CoreNLP's models for dependencies and names of sentences that another reader cut and tagged. Not safe for threads. */
public final class CoreNlpTeacher {
    private final NameReader names;
    private final TreeReader trees;

    private CoreNlpTeacher(Models models) {
        names = new NameReader(models.names());
        trees = new TreeReader(models.parser());
    }

    /** Reads the models; takes seconds. */
    public static CoreNlpTeacher load() {
        return new CoreNlpTeacher(Models.load());
    }

    /** A sentence with its tokens, lemmas and tags as they are, and the teacher's dependencies and names. */
    public AnnotatedText teach(Sentence sentence) {
        List<CoreLabel> words = sentence.tokens().map(CoreNlpTeacher::label).toList();
        IntStream.range(0, words.size()).forEach(word -> words.get(word).setIndex(word + 1));
        List<Name> found = new ArrayList<>(names.read(words));
        Draft draft = new Draft(words, found);
        Tree tree = trees.read(draft);
        UniversalTree.rewrite(tree, draft);
        return text(sentence, tree, found);
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel(8);
        label.setWord(token.form());
        label.setValue(token.form());
        label.setOriginalText(token.form());
        label.setTag(token.tag());
        label.setLemma(token.lemma());
        label.setBeginPosition(token.span().start());
        label.setEndPosition(token.span().end());
        return label;
    }

    private static AnnotatedText text(Sentence sentence, Tree tree, List<Name> found) {
        AnnotatedText whole = sentence.in();
        AnnotatedText.Builder builder = new AnnotatedText.Builder(whole.part(), whole.text()).sentence();
        sentence.tokens().forEach(token -> {
            int start = token.span().start();
            int end = token.span().end();
            builder.token(start, end, token.form(), token.lemma(), token.tag(), token.universalTag());
        });
        for (int word = 0; word < tree.size(); word++) {
            int head = tree.head(word);
            builder.attach(word, head == Tree.ROOT ? AnnotatedText.ROOT : head, tree.relation(word));
        }
        found.forEach(name -> builder.name(name.firstToken(), name.endToken(), name.kind()));
        return builder.build();
    }
}
