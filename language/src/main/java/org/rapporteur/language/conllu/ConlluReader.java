package org.rapporteur.language.conllu;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads CoNLL-U for its words and sentences alone, document by document; whatever else its columns say
 * is passed over. A document begins at {@code # newdoc}; one without an id is called {@code doc-} and
 * its number. Parts of a word written as one ({@code 3-4}) count, that word itself and empty nodes
 * ({@code 5.1}) do not.
 */
public final class ConlluReader {
    private static final int COLUMNS = 10;
    private static final String TEXT = "# text =";
    private static final String DOCUMENT = "# newdoc";

    private final BufferedReader lines;
    private final ObjIntConsumer<String> bad;
    private final List<String> words = new ArrayList<>();
    private int lineNumber;
    private int documents;
    private boolean beginsParagraph;
    private boolean broken;
    private String text = "";
    private GivenTextBuilder document = new GivenTextBuilder("doc-0");

    /**
     * @param bad told what is wrong with a line, and its number; the sentence that it stands in is left
     *     out
     */
    public ConlluReader(BufferedReader lines, ObjIntConsumer<String> bad) {
        this.lines = requireNonNull(lines, "lines");
        this.bad = requireNonNull(bad, "bad");
    }

    /** The next document that has a sentence; null behind the last. */
    public @Nullable GivenText next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            lineNumber++;
            if (line.startsWith(DOCUMENT)) {
                endSentence();
                GivenTextBuilder ended = document;
                document = new GivenTextBuilder(idOf(line));
                if (!ended.isEmpty()) {
                    return ended.build();
                }
            } else {
                read(line);
            }
        }
        endSentence();
        GivenTextBuilder last = document;
        document = new GivenTextBuilder("");
        return last.isEmpty() ? null : last.build();
    }

    private String idOf(String line) {
        documents++;
        int equals = line.indexOf('=');
        String id = equals < 0 ? "" : line.substring(equals + 1).strip();
        return id.isEmpty() ? "doc-" + documents : id;
    }

    private void read(String line) {
        if (line.isBlank()) {
            endSentence();
        } else if (line.startsWith(TEXT)) {
            text = line.substring(TEXT.length()).strip();
        } else if (line.startsWith("# newpar")) {
            beginsParagraph = true;
        } else if (line.charAt(0) != '#') {
            word(line.split("\t", -1));
        }
    }

    private void word(String[] columns) {
        if (columns.length != COLUMNS) {
            broken(columns.length + " columns where CoNLL-U has " + COLUMNS);
        } else if (!columns[0].matches("\\d+([-.]\\d+)?")) {
            broken("\"" + columns[0] + "\" numbers no word");
        } else if (columns[1].isBlank()) {
            broken("a word without a form");
        } else if (columns[0].matches("\\d+")) {
            words.add(columns[1].strip());
        }
    }

    private void broken(String what) {
        if (!broken) {
            bad.accept(what, lineNumber);
        }
        broken = true;
    }

    private void endSentence() {
        if (!words.isEmpty() && !broken) {
            document.sentence(words, text, beginsParagraph);
            beginsParagraph = false;
        }
        words.clear();
        text = "";
        broken = false;
    }
}
