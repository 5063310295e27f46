package org.rapporteur.cli;

import java.io.Serial;

/** What the user asked for makes no sense, which only the command itself could tell. */
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
