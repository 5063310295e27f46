package org.rapporteur.cli;

import org.rapporteur.language.reader.ReaderFactory;
import picocli.CommandLine.Option;

/** How carefully sentences are read. */
final class ReaderOptions {
    private static final int WIDEST = 64;

    @Option(
            names = "--beam",
            paramLabel = "N",
            description = "How many readings of a sentence the parser keeps in mind: 1 is fastest, 8 a little better"
                    + " than the default, ${DEFAULT-VALUE}.")
    private int beam = ReaderFactory.BEAM;

    /** The width of the parser's beam. */
    int beam() {
        if (beam < 1 || beam > WIDEST) {
            throw new UsageException("--beam takes a number from 1 to " + WIDEST + ", not " + beam);
        }
        return beam;
    }
}
