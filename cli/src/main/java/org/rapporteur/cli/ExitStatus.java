package org.rapporteur.cli;

/** What the program's exit statuses mean. */
final class ExitStatus {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int SET_ASIDE = 3;

    private ExitStatus() {}
}
