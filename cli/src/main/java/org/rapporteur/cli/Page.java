package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes text for people: lines wrapped to the terminal's width, bold and dim where colour is wanted.
 * Text from outside cannot steer the terminal.
 */
final class Page {
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";
    private static final int WIDEST = 120;

    private final Writer out;
    private final boolean colour;
    private final int width;

    Page(Writer out, Terminal terminal) {
        this.out = out;
        this.colour = terminal.colour();
        this.width = Math.min(WIDEST, terminal.width());
    }

    void heading(String text) throws IOException {
        print("", "", text, BOLD);
    }

    void line(String text) throws IOException {
        print("", "", text, "");
    }

    /** A line that says less: paler, and set in. */
    void aside(int indent, String text) throws IOException {
        print(" ".repeat(indent), " ".repeat(indent), text, DIM);
    }

    /** A label, then text that hangs from it. */
    void item(String label, String text) throws IOException {
        print(label, " ".repeat(label.length()), text, "");
    }

    void blank() throws IOException {
        out.write('\n');
    }

    private void print(String first, String others, String text, String style) throws IOException {
        List<String> lines = wrapped(Terminal.printable(text), width - others.length());
        for (int i = 0; i < lines.size(); i++) {
            out.write(Terminal.printable(i == 0 ? first : others));
            out.write(colour && !style.isEmpty() ? style + lines.get(i) + PLAIN : lines.get(i));
            out.write('\n');
        }
    }

    /** Breaks between words; a word wider than the width has a line of its own. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
