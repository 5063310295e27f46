package org.rapporteur.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads trees in CoNLL-U, gzipped. Words of several syntactic words are left to their parts, empty
 * nodes left out; a head of -2 is one that is not known.
 */
final class Treebank {
    private static final int COLUMNS = 10;
    private static final String NO_SPACE = "SpaceAfter=No";
    private static final String NAME = "NE=";

    // Older names of relations in parsers' output, and what they are called now.
    private static final Map<String, String> RENAMED = Map.of(
            "obl:tmod",
            "obl:unmarked",
            "obl:npmod",
            "obl:unmarked",
            "nmod:tmod",
            "nmod:unmarked",
            "nmod:npmod",
            "nmod:unmarked");

    private final Path file;
    private final List<Tree> trees = new ArrayList<>();
    private final List<Tree.Node> nodes = new ArrayList<>();
    private String document = "";
    private boolean beginsParagraph;
    private String text = "";
    private int lineNumber;
    private int partsUntil;
    private boolean spaceAfterParts;

    private Treebank(Path file) {
        this.file = file;
    }

    /** All trees of a file, in its order. */
    static List<Tree> read(Path file) throws IOException {
        Treebank treebank = new Treebank(file);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                treebank.line(line);
            }
        }
        treebank.endSentence();
        return treebank.trees;
    }

    private void line(String line) {
        lineNumber++;
        if (line.isEmpty()) {
            endSentence();
        } else if (line.charAt(0) == '#') {
            comment(line);
        } else {
            row(line.split("\t", -1));
        }
    }

    private void comment(String line) {
        if (line.startsWith("# newdoc")) {
            beginsParagraph = true;
            document = line.substring(line.indexOf('=') + 1).trim();
        } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
            beginsParagraph = true;
        } else if (line.startsWith("# text = ")) {
            text = line.substring("# text = ".length());
        }
    }

    private void row(String[] row) {
        if (row.length != COLUMNS) {
            throw new IllegalArgumentException(file + ":" + lineNumber + ": " + row.length + " columns");
        }
        if (row[0].indexOf('-') > 0) {
            partsUntil = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
            spaceAfterParts = !row[9].contains(NO_SPACE);
        } else if (row[0].indexOf('.') < 0) {
            nodes.add(node(row));
        }
    }

    private Tree.Node node(String[] row) {
        int number = Integer.parseInt(row[0]);
        boolean spaceAfter = !row[9].contains(NO_SPACE);
        if (number < partsUntil) {
            spaceAfter = false;
        } else if (number == partsUntil) {
            spaceAfter = spaceAfterParts;
        }
        int head = Integer.parseInt(row[6]);
        String name = row[9].startsWith(NAME) ? row[9].substring(NAME.length()) : Tree.NONE;
        String relation = RENAMED.getOrDefault(row[7], row[7]);
        return new Tree.Node(
                row[1], row[2], row[3], row[4], head == Tree.OPEN ? head : head - 1, relation, name, spaceAfter);
    }

    private void endSentence() {
        if (!nodes.isEmpty()) {
            trees.add(new Tree(document, beginsParagraph, text, nodes));
        }
        nodes.clear();
        beginsParagraph = false;
        text = "";
        partsUntil = 0;
    }
}
