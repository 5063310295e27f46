package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tone;

/**
 * A sheet as Markdown (CommonMark with footnotes, as GitHub has them). Text from outside is escaped:
 * it makes no emphasis, link, list, heading or HTML of its own.
 */
public final class MarkdownPage implements Sheet {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~$#!^]");
    private static final Pattern SAFE_URL = Pattern.compile("https?://[-A-Za-z0-9.:/?&=%_~+,;@#]+");

    private final Writer out;
    private final Map<String, Source> cited = new LinkedHashMap<>();
    private boolean inList;
    private boolean inItem;

    public MarkdownPage(Writer out) {
        this.out = requireNonNull(out, "out");
    }

    @Override
    public void title(Line text) throws IOException {
        block("# " + set(text));
    }

    @Override
    public void section(String text) throws IOException {
        block("## " + escaped(text));
    }

    @Override
    public void paragraph(Line text) throws IOException {
        block(set(text));
    }

    private void block(String text) throws IOException {
        out.write((inList ? "\n" : "") + text + "\n\n");
        inList = false;
        inItem = false;
    }

    @Override
    public void item(Label label, Line text, List<Source> sources) throws IOException {
        // A mark says in one sign what stands below in words, and the list has its own.
        String before = label.text().text().strip().length() < 2 ? "" : set(label.text()) + ": ";
        out.write("- " + before + set(text) + notes(sources) + "\n");
        inList = true;
        inItem = true;
    }

    @Override
    public void detail(Line text) throws IOException {
        out.write((inItem ? "  - " : "- ") + set(text) + "\n");
        inList = true;
    }

    @Override
    public void quote(Line words, List<Source> sources) throws IOException {
        out.write((inItem ? "  - " : "- ") + set(words) + notes(sources) + "\n");
        inList = true;
    }

    private String notes(List<Source> sources) {
        return sources.stream()
                .peek(source -> cited.put(source.number(), source))
                .map(source -> "[^" + source.number() + "]")
                .collect(Collectors.joining());
    }

    @Override
    public void sources(List<Source> sources) {
        for (Source source : sources) {
            cited.put(source.number(), source);
            sources(source.copies());
        }
    }

    /** A dossier is read away from the program. */
    @Override
    public void command(String command) {}

    @Override
    public void gap() throws IOException {
        out.write(inList ? "\n" : "");
        inList = false;
        inItem = false;
    }

    @Override
    public void end() throws IOException {
        out.write(inList ? "\n" : "");
        for (Source source : cited.values()) {
            out.write("[^" + source.number() + "]: " + described(source) + "\n");
        }
        out.flush();
    }

    private static String described(Source source) {
        StringBuilder words = new StringBuilder(escaped(source.fullName()));
        if (source.title() != null) {
            words.append(", “").append(escaped(source.title())).append('”');
        }
        if (source.url() != null) {
            words.append(", ")
                    .append(
                            SAFE_URL.matcher(source.url()).matches()
                                    ? "<" + source.url() + ">"
                                    : escaped(source.url()));
        }
        return words.append(copies("; in the place of its earlier version, ", source, Source::earlierVersion))
                .append(copies("; copied by ", source, copy -> !copy.earlierVersion()))
                .append('.')
                .toString();
    }

    private static String copies(String words, Source source, Predicate<Source> which) {
        String names = source.copies().stream()
                .filter(which)
                .map(copy -> escaped(copy.name()))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : words + names;
    }

    private static String set(Line text) {
        return text.runs().stream()
                .map(MarkdownPage::set)
                .collect(Collectors.joining())
                .strip();
    }

    private static String set(Line.Run run) {
        String text = escaped(run.text());
        boolean strong = !Set.of(Tone.PLAIN, Tone.PALE, Tone.QUOTED).contains(run.tone());
        if (!strong || text.isBlank()) {
            return text;
        }
        // Stars beside a blank make nothing strong.
        String words = text.strip();
        int at = text.indexOf(words);
        return text.substring(0, at) + "**" + words + "**" + text.substring(at + words.length());
    }

    /** The text on one line, with nothing left in it that Markdown would read. */
    static String escaped(String text) {
        String line = Printable.of(text).replaceAll("\\s+", " ");
        line = MARKUP.matcher(line).replaceAll("\\\\$0");
        line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        // What would become a link, a mention or a list by itself.
        line = line.replace("://", ":&#47;/").replace("@", "&#64;").replaceAll("(?i)\\bwww\\.", "$0&#8203;");
        return line.replaceFirst("^(\\s*)([-+=]|\\d+[.)])(?![\\p{L}\\d])", "$1&#8203;$2");
    }
}
