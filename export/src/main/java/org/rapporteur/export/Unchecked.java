package org.rapporteur.export;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writing from within a record's readings, which know no checked exceptions. */
final class Unchecked {
    private Unchecked() {}

    /** Something that may fail as streams do. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    static void run(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
