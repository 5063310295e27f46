package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tone;

/** A sheet for a terminal or a pipe: text wrapped to the width, colours where they are wanted. */
public final class Page implements Sheet {
    private static final String PLAIN = "\u001b[0m";
    private static final int WIDEST = 120;
    private static final int NARROWEST = 20;
    private static final int QUOTE_INDENT = 4;

    private final Writer out;
    private final boolean colour;
    private final int width;
    private final Set<Source> listed = new HashSet<>();

    /**
     * A page of a width.
     *
     * @param colour whether ANSI colours are wanted
     * @param width columns of the terminal; lines longer than 120 are not written, as nobody reads them
     */
    public Page(Writer out, boolean colour, int width) {
        this.out = requireNonNull(out, "out");
        this.colour = colour;
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    @Override
    public void title(Line text) throws IOException {
        print("", "", toned(text, Tone.STRONG));
    }

    @Override
    public void section(String text) throws IOException {
        out.write('\n');
        print("", "", Line.of(text, Tone.STRONG));
    }

    @Override
    public void paragraph(Line text) throws IOException {
        print("", "", text);
    }

    @Override
    public void item(Label label, Line text, List<Source> sources) throws IOException {
        Line before = printable(label.text());
        int taken = Columns.of(before.text());
        int columns = Math.max(label.width(), taken);
        int gap = columns == 0 ? 0 : 2;
        if (columns + gap > width / 2) {
            print("", "  ", before.and("  ").and(text));
            return;
        }
        String padding = " ".repeat(columns + gap - taken);
        print(set(before.runs()) + padding, " ".repeat(columns + gap), text);
    }

    @Override
    public void detail(Line text) throws IOException {
        String indent = " ".repeat(QUOTE_INDENT);
        print(indent, indent, text);
    }

    @Override
    public void quote(Line words, List<Source> sources) throws IOException {
        detail(words.and(" ").and(cited(sources), Tone.PALE));
    }

    private String cited(List<Source> sources) {
        if (listed.containsAll(sources)) {
            return sources.stream().map(source -> "[" + source.number() + "]").collect(Collectors.joining(" "));
        }
        return sources.stream().map(Source::name).distinct().collect(Collectors.joining("; ", "(", ")"));
    }

    @Override
    public void sources(List<Source> sources) throws IOException {
        for (Source source : sources) {
            listed.add(source);
            listed.addAll(source.copies());
            item(
                    new Label(Line.of("[" + source.number() + "]", Tone.PALE), 3),
                    Line.of(source.fullName()).and(titled(source), Tone.PALE),
                    List.of());
            for (Source copy : source.copies()) {
                Line copied = Line.of(
                        "[" + copy.number() + "] " + (copy.earlierVersion() ? "its earlier version, " : "copied by ")
                                + copy.fullName() + titled(copy),
                        Tone.PALE);
                print("       ", "            ", copied);
            }
        }
    }

    private static String titled(Source source) {
        return source.title() == null ? "" : ": " + source.title();
    }

    @Override
    public void command(String command) throws IOException {
        detail(Line.of(command, Tone.PALE));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    @Override
    public void gap() throws IOException {
        out.write('\n');
    }

    private static Line toned(Line text, Tone tone) {
        return new Line(text.runs().stream()
                .map(run -> new Line.Run(run.text(), run.tone() == Tone.PLAIN ? tone : run.tone()))
                .toList());
    }

    private void print(String first, String others, Line text) throws IOException {
        boolean isFirst = true;
        for (List<Line.Run> line : new Wrapping(width - others.length()).lines(printable(text))) {
            out.write(isFirst ? first : others);
            out.write(set(line));
            out.write('\n');
            isFirst = false;
        }
    }

    /** Before anything is measured: what is not printed takes no room. */
    private static Line printable(Line text) {
        return new Line(text.runs().stream()
                .map(run -> new Line.Run(Printable.of(run.text()), run.tone()))
                .toList());
    }

    private String set(List<Line.Run> runs) {
        StringBuilder set = new StringBuilder();
        for (Line.Run run : runs) {
            boolean plain = !colour || run.tone() == Tone.PLAIN || run.text().isBlank();
            set.append(plain ? run.text() : code(run.tone()) + run.text() + PLAIN);
        }
        return set.toString();
    }

    private static String code(Tone tone) {
        return switch (tone) {
            case PLAIN -> "";
            case STRONG -> "\u001b[1m";
            case PALE, QUOTED -> "\u001b[2m";
            case CARRIES -> "\u001b[4m";
            case AGREE -> "\u001b[32m";
            case VAGUER -> "\u001b[33m";
            case CONFLICT -> "\u001b[31m";
        };
    }
}
