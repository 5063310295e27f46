package org.rapporteur.training.teacher;

import java.util.Map;
import org.rapporteur.language.LanguageEngine;

/**
 * Makes engines on Stanford CoreNLP 4.5.10, which share one set of models. Making the factory reads
 * the models: some two seconds, 350 MB of heap.
 */
public final class CoreNlpEngineFactory implements LanguageEngine.Factory {
    private static final String VERSION = "corenlp-4.5.10";

    private final Models models = Models.load();
    private final Map<String, String> lemmaTable = Lemmas.readTable();

    @Override
    public LanguageEngine create() {
        return new CoreNlpEngine(models, lemmaTable);
    }

    @Override
    public String version() {
        return VERSION;
    }
}
