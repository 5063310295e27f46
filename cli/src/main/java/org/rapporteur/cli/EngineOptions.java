package org.rapporteur.cli;

import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How carefully reports are read and coded. */
final class EngineOptions {
    /** What codes events. */
    enum Engine {
        /** What the grammar and the words say. */
        FAST,
        /** The same, and a second opinion on each sentence that may tell an event. */
        PRECISE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description = "What codes events: fast, or precise, which has a small language model read each sentence"
                    + " that may tell one as well, finds more events and errs less, and takes about twice as long"
                    + " (default: ${DEFAULT-VALUE}).")
    private Engine engine = Engine.FAST;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReaderOptions reader;

    Engine engine() {
        return engine;
    }

    /** The width of the parser's beam. */
    int beam() {
        return reader.beam();
    }
}
