package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.rapporteur.cli.view.Page;
import org.rapporteur.cli.view.Printable;

/**
 * Where the output goes. The launcher looks, because Java 17 cannot tell a terminal on one stream
 * from a pipe on another.
 *
 * @param resultsAreSeen whether standard output is a terminal
 * @param messagesAreSeen whether standard error is a terminal
 * @param width columns of the terminal
 */
record Terminal(boolean resultsAreSeen, boolean messagesAreSeen, int width) {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST_HELP = 120;
    private static final int BUFFER = 1 << 16;
    private static final PrintStream ERRORS =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    static Terminal fromProperties() {
        return new Terminal(
                Boolean.getBoolean("rapporteur.terminal.out"),
                Boolean.getBoolean("rapporteur.terminal.err"),
                Math.max(NARROWEST, Integer.getInteger("rapporteur.terminal.columns", askedWidth())));
    }

    /** On a pipe nobody's columns are known but those that the user exports as COLUMNS. */
    private static int askedWidth() {
        String asked = System.getenv("COLUMNS");
        return asked != null && asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) : USUAL_WIDTH;
    }

    int helpWidth() {
        return Math.min(width, WIDEST_HELP);
    }

    /** Whether colour is wanted: on a terminal, unless the user says otherwise (no-color.org). */
    boolean colour() {
        return resultsAreSeen && System.getenv("NO_COLOR") == null;
    }

    /** Standard output as UTF-8, whatever the platform's own encoding; the caller flushes it. */
    static Writer results() {
        return new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), BUFFER);
    }

    /** Standard output for programs; the caller closes it. */
    static OutputStream resultBytes() {
        return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    }

    /** A page of this terminal's width and colours that writes to it. */
    Page page(Writer out) {
        return new Page(out, colour(), width);
    }

    /** Prints one line on standard error; control characters from outside do not get through. */
    static void errorLine(String line) {
        ERRORS.println(Printable.of(line));
    }

    /** Prints one line on standard output. */
    static void resultLine(String line) throws IOException {
        try (Writer out = results()) {
            out.write(line + "\n");
        }
    }

    /** Prints on standard error without ending the line, over what stands there. */
    static void errorOver(String line) {
        ERRORS.print("\r\u001b[K" + Printable.of(line));
        ERRORS.flush();
    }
}
