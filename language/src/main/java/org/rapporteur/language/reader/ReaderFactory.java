package org.rapporteur.language.reader;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.rapporteur.language.LanguageEngine;

/** Makes engines that share one model. Safe for threads. */
public final class ReaderFactory implements LanguageEngine.Factory {
    /** The width of the parser's beam where none is asked for; 8 is a little better, 1 much faster. */
    public static final int BEAM = 4;

    private final ReaderModel model;
    private final int beam;

    /**
     * With a model and a beam.
     *
     * @param beam how many readings of a sentence the parser keeps at each step, from 1
     */
    public ReaderFactory(ReaderModel model, int beam) {
        this.model = requireNonNull(model, "model");
        this.beam = beam;
        if (beam < 1) {
            throw new IllegalArgumentException("A beam needs room for one, got " + beam);
        }
    }

    /** With the model that comes with the program. */
    public static ReaderFactory load() throws IOException {
        return new ReaderFactory(ReaderModel.load(), BEAM);
    }

    @Override
    public ReaderEngine create() {
        return new ReaderEngine(model, beam);
    }

    @Override
    public String version() {
        return "reader-" + model.header().getOrDefault("version", "0") + "-beam" + beam;
    }
}
