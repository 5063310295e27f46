package org.rapporteur.training.teacher;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * CoreNLP's trained models, read from the class path. All three may be asked by many threads at
 * once: the tagger and the names keep a sentence's state to themselves; the parser shares only a
 * cache, under a lock, of sums that come out the same whoever computes them.
 */
record Models(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
    private static final String ROOT = "edu/stanford/nlp/models/";
    static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";
    static final String NAMES = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";
    static final String PARSER = ROOT + "parser/nndep/english_UD.gz";

    /** Reads the models side by side; says nothing, though CoreNLP would. */
    static Models load() {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(Models::loadTagger);
        CompletableFuture<CRFClassifier<CoreLabel>> names = CompletableFuture.supplyAsync(Models::loadNames);
        DependencyParser parser = loadParser();
        try {
            return new Models(tagger.join(), names.join(), parser);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static MaxentTagger loadTagger() {
        return new MaxentTagger(TAGGER, new Properties(), false);
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        try {
            return CRFClassifier.getClassifier(NAMES);
        } catch (IOException | ClassNotFoundException e) {
            throw new RuntimeIOException("Cannot read " + NAMES, e);
        }
    }

    /**
     * Of the sums behind the hidden layer, the commonest are computed at the start and the rest when
     * first met: a fifth of a second and 80 MB instead of three seconds and 300 MB, at the same speed.
     */
    private static DependencyParser loadParser() {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", "10000");
        properties.setProperty("numCached", "30000");
        return DependencyParser.loadFromModelFile(PARSER, properties);
    }
}
