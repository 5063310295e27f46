package org.rapporteur.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two lines of {@code ---} at the top of a text: {@code key: value}, a line each.
 * A value may stand in quotes; a list or folded text on indented lines below its key is joined to one
 * value; lines that begin with {@code #} are comments. Of YAML this is all.
 *
 * @param end where the text goes on after it; 0 where a text has none
 */
record FrontMatter(ReportFields fields, int end) {
    private static final Pattern FENCE = Pattern.compile("^---[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern LINE = Pattern.compile("(?<line>[^\\r\\n]*)\\R");
    private static final Pattern ENTRY =
            Pattern.compile("(?<key>[\\p{L}_][\\p{L}\\p{N}_. -]*?)[ \\t]*:(?:[ \\t]+(?<value>.*))?");
    private static final Set<String> BLOCK_MARKS = Set.of(">", "|", ">-", "|-", ">+", "|+");

    static FrontMatter of(String text) throws BadDocumentException {
        Matcher fence = FENCE.matcher(text);
        if (!fence.lookingAt()) {
            return new FrontMatter(new ReportFields(), 0);
        }
        int start = fence.end();
        if (!fence.find(start)) {
            throw new BadDocumentException(
                    "line 1", "its front matter has no end", "close it with a line of --- or remove the first ---");
        }
        Lines lines = new Lines();
        Matcher line = LINE.matcher(text).region(start, fence.start());
        while (line.find()) {
            lines.add(line.group("line"));
        }
        return new FrontMatter(lines.close(), fence.end());
    }

    /** The lines between the fences. */
    private static final class Lines {
        private final ReportFields fields = new ReportFields();
        private int number = 1;
        private @Nullable String key;
        private String value = "";
        private String place = "";

        void add(String line) throws BadDocumentException {
            number++;
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("#")) {
                return;
            }
            Matcher entry = ENTRY.matcher(line.stripTrailing());
            if (entry.matches()) {
                begin(entry.group("key").toLowerCase(Locale.ROOT), entry.group("value"));
            } else if (key != null && (line.startsWith(" ") || line.startsWith("\t") || content.startsWith("-"))) {
                goOn(content);
            } else {
                throw new BadDocumentException(
                        "line " + number,
                        "its front matter holds a line that is no `key: value`: \"" + OneLine.shortened(content) + "\"",
                        "mend the line, or close the front matter with --- before it");
            }
        }

        ReportFields close() {
            if (key != null) {
                fields.put(key, value, place);
            }
            return fields;
        }

        private void begin(String nextKey, @Nullable String nextValue) {
            close();
            key = nextKey;
            place = "line " + number;
            value = nextValue == null || BLOCK_MARKS.contains(nextValue.strip()) ? "" : unquoted(nextValue.strip());
        }

        private void goOn(String content) {
            boolean isItem = content.startsWith("-");
            String more = unquoted(isItem ? content.substring(1).strip() : content);
            value = value.isEmpty() ? more : String.join(isItem ? ", " : " ", List.of(value, more));
        }

        private static String unquoted(String value) {
            int last = value.length() - 1;
            boolean isQuoted = last > 0 && value.charAt(0) == value.charAt(last) && "\"'".indexOf(value.charAt(0)) >= 0;
            return isQuoted ? value.substring(1, last) : value;
        }
    }
}
