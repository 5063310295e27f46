package org.rapporteur.training.teacher;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.Part;

/**
 * Reads English with CoreNLP's models: words and sentences, tags, lemmas and names, then, knowing the
 * names of the whole text, dependencies.
 *
 * <p>Sentences of more than {@link SentenceCutter#LONGEST_PARSED} words stay unparsed.
 */
final class CoreNlpEngine implements LanguageEngine {
    private final MaxentTagger tagger;
    private final Lemmas lemmas;
    private final NameReader names;
    private final TreeReader trees;

    private long parsedSentences;
    private long parsing;
    private long total;

    CoreNlpEngine(Models models, Map<String, String> lemmaTable) {
        tagger = models.tagger();
        lemmas = new Lemmas(lemmaTable);
        names = new NameReader(models.names());
        trees = new TreeReader(models.parser());
    }

    @Override
    public AnnotatedText annotate(Part part, String text) {
        requireNonNull(part, "part");
        long began = System.nanoTime();
        List<Draft> sentences = read(NormalisedText.of(text));
        BareNames.complete(sentences);
        AnnotatedText.Builder builder = new AnnotatedText.Builder(part, text);
        sentences.forEach(sentence -> write(sentence, tree(sentence), builder));
        AnnotatedText annotated = builder.build();
        total += System.nanoTime() - began;
        return annotated;
    }

    private List<Draft> read(NormalisedText text) {
        List<Draft> sentences = new ArrayList<>();
        for (Passage passage : Passage.of(text)) {
            for (List<CoreLabel> words : SentenceCutter.cut(text, passage)) {
                sentences.add(read(words));
            }
        }
        return sentences;
    }

    private Draft read(List<CoreLabel> words) {
        boolean noise = Noise.is(words);
        if (noise) {
            Noise.tag(words);
        } else {
            tagger.tagCoreLabels(words);
        }
        words.forEach(word -> word.setLemma(lemmas.lemma(word.originalText(), word.tag())));
        return new Draft(words, noise ? List.of() : names.read(words));
    }

    private Tree tree(Draft sentence) {
        if (sentence.size() == 1 || sentence.size() > SentenceCutter.LONGEST_PARSED) {
            return new Tree(sentence.size());
        }
        long began = System.nanoTime();
        Tree tree = trees.read(sentence);
        parsing += System.nanoTime() - began;
        parsedSentences++;
        UniversalTree.rewrite(tree, sentence);
        return tree;
    }

    private static void write(Draft sentence, Tree tree, AnnotatedText.Builder builder) {
        builder.sentence();
        int first = builder.size();
        for (int word = 0; word < sentence.size(); word++) {
            builder.token(
                    sentence.start(word),
                    sentence.end(word),
                    sentence.form(word),
                    sentence.lemma(word),
                    sentence.tag(word),
                    UniversalTags.of(sentence.tag(word), sentence.form(word), tree.relation(word)));
        }
        for (int word = 0; word < sentence.size(); word++) {
            int head = tree.head(word);
            builder.attach(first + word, head == Tree.ROOT ? AnnotatedText.ROOT : first + head, tree.relation(word));
        }
        for (Name name : sentence.names()) {
            builder.name(first + name.firstToken(), first + name.endToken(), name.kind());
        }
    }

    @Override
    public Timing timing() {
        return new Timing(parsedSentences, parsing, total);
    }
}
