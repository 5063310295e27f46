package org.rapporteur.store;

import java.io.Serial;

/** A store that cannot be opened, read or written; its message says what to do, in one line. */
public final class StoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
