package org.rapporteur.knowledge;

import java.io.Serial;

/** A data file that says something wrong; its message names file and line. */
public final class DataFileException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    DataFileException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }

    DataFileException(String file, Throwable cause) {
        super(file + ": cannot be read: " + cause.getMessage(), cause);
    }
}
