package org.rapporteur.language.corenlp;

import org.rapporteur.language.LanguageEngine;

/** The engine of the tests: its models are read once for all of them. */
final class Engines {
    static final LanguageEngine.Factory FACTORY = new CoreNlpEngineFactory();
    private static final LanguageEngine ONE = FACTORY.create();

    private Engines() {}

    /** One engine for tests that run one after the other. */
    static LanguageEngine one() {
        return ONE;
    }
}
