package org.rapporteur.language.reader;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.language.linear.Weights;
import org.rapporteur.language.tag.LemmaTable;
import org.rapporteur.language.word.Vocabulary;

/**
 * All that a reader has learnt. Immutable; loaded once and shared by all engines.
 *
 * <p>The file: a line {@code rapporteur reader 4}; lines {@code key: value} that say from what it was
 * learnt, with which settings and figures; an empty line; then the tables, gzipped.
 *
 * @param header what the file says of itself, in its order
 * @param names the names of what is numbered
 * @param segmenting where tokens and sentences end
 * @param tagging Penn tags and universal tags
 * @param drafting transitions and labels of mirrored sentences
 * @param parsing transitions and labels
 * @param naming classes of names
 * @param lemmas dictionary forms
 */
public record ReaderModel(
        Map<String, String> header,
        Names names,
        Segmenting segmenting,
        Tagging tagging,
        Parsing drafting,
        Parsing parsing,
        Weights naming,
        LemmaTable lemmas) {
    private static final String FIRST_LINE = "rapporteur reader 4";
    private static final String RESOURCE = "english.model";
    private static final int LONGEST_LINE = 10_000;
    private static final int TABLES = 9; // of weights
    private static final int BUFFER = 1 << 16;

    public ReaderModel {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        requireNonNull(names, "names");
        requireNonNull(segmenting, "segmenting");
        requireNonNull(tagging, "tagging");
        requireNonNull(drafting, "drafting");
        requireNonNull(parsing, "parsing");
        requireNonNull(naming, "naming");
        requireNonNull(lemmas, "lemmas");
    }

    /** Names of Penn tags, universal tags and relations, by number. */
    public record Names(List<String> tags, List<String> universals, List<String> relations) {
        public Names {
            tags = List.copyOf(tags);
            universals = List.copyOf(universals);
            relations = List.copyOf(relations);
        }
    }

    /**
     * Where tokens and sentences end.
     *
     * @param fused words of letters that may be several tokens
     */
    public record Segmenting(Weights tokenEnds, Weights sentenceEnds, Set<String> fused) {
        public Segmenting {
            requireNonNull(tokenEnds, "tokenEnds");
            requireNonNull(sentenceEnds, "sentenceEnds");
            fused = Set.copyOf(fused);
        }
    }

    /**
     * Which tags words have.
     *
     * @param vocabulary what is known of words, for tags and all that follows
     */
    public record Tagging(Vocabulary vocabulary, Weights penn, Weights universal) {
        public Tagging {
            requireNonNull(vocabulary, "vocabulary");
            requireNonNull(penn, "penn");
            requireNonNull(universal, "universal");
        }
    }

    /** How words hang on each other. */
    public record Parsing(Weights transitions, Weights labels) {
        public Parsing {
            requireNonNull(transitions, "transitions");
            requireNonNull(labels, "labels");
        }
    }

    /** The model that comes with the program. */
    public static ReaderModel load() throws IOException {
        try (InputStream in = ReaderModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("No " + RESOURCE + " beside " + ReaderModel.class.getName());
            }
            return read(in);
        }
    }

    /** Reads a model file. The stream is left open. */
    public static ReaderModel read(InputStream stream) throws IOException {
        InputStream in = new BufferedInputStream(stream, BUFFER);
        begin(line(in));
        Map<String, String> header = header(in);
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER));
        return new ReaderModel(
                header,
                new Names(strings(data), strings(data), strings(data)),
                new Segmenting(Weights.read(data), Weights.read(data), Set.copyOf(strings(data))),
                new Tagging(Vocabulary.read(data), Weights.read(data), Weights.read(data)),
                new Parsing(Weights.read(data), Weights.read(data)),
                new Parsing(Weights.read(data), Weights.read(data)),
                Weights.read(data),
                LemmaTable.read(data));
    }

    private static void begin(String firstLine) throws IOException {
        if (!firstLine.equals(FIRST_LINE)) {
            throw new IOException("Not a model of this reader: it does not begin with \"" + FIRST_LINE + '"');
        }
    }

    private static Map<String, String> header(InputStream in) throws IOException {
        Map<String, String> header = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IOException("No \"key: value\" in the model's header: " + line);
            }
            header.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return header;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.size() > LONGEST_LINE) {
                throw new IOException("Not a model of this reader: its header does not end");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        String[] strings = new String[in.readInt()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = in.readUTF();
        }
        return List.of(strings);
    }

    /** Writes a table of weights, or the vocabulary. */
    @FunctionalInterface
    public interface Table {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /**
     * Writes a model file. The stream is left open.
     *
     * @param tables the ten tables, in the order of the components of the model
     */
    public static void write(
            OutputStream out,
            Map<String, String> header,
            Names names,
            Set<String> fused,
            List<Table> tables,
            LemmaTable lemmas)
            throws IOException {
        StringBuilder top = new StringBuilder(FIRST_LINE).append('\n');
        header.forEach(
                (key, value) -> top.append(key).append(": ").append(value).append('\n'));
        out.write(top.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        GZIPOutputStream zipped = zipped(out);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zipped, BUFFER));
        strings(data, names.tags());
        strings(data, names.universals());
        strings(data, names.relations());
        tables.get(0).writeTo(data);
        tables.get(1).writeTo(data);
        strings(data, List.copyOf(new TreeSet<>(fused)));
        for (Table table : tables.subList(2, tables.size())) {
            table.writeTo(data);
        }
        lemmas.write(data);
        data.flush();
        zipped.finish();
    }

    /** Copies a model file but for its dictionary forms, which are replaced. Both streams are left open. */
    public static void replaceLemmas(InputStream stream, LemmaTable lemmas, OutputStream out) throws IOException {
        String first = line(stream);
        begin(first);
        for (String line = first; ; line = line(stream)) {
            out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
            if (line.isEmpty()) {
                break;
            }
        }
        byte[] tables = new GZIPInputStream(stream, BUFFER).readAllBytes();
        GZIPOutputStream zipped = zipped(out);
        zipped.write(tables, 0, tables.length - sizeOfLemmas(tables));
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zipped, BUFFER));
        lemmas.write(data);
        data.flush();
        zipped.finish();
    }

    private static int sizeOfLemmas(byte[] tables) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(tables);
        DataInputStream data = new DataInputStream(bytes);
        for (int list = 0; list < 3; list++) {
            strings(data);
        }
        Weights.read(data);
        Weights.read(data);
        strings(data);
        Vocabulary.read(data);
        for (int table = 2; table < TABLES; table++) {
            Weights.read(data);
        }
        return bytes.available();
    }

    private static GZIPOutputStream zipped(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, BUFFER) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
    }

    private static void strings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }
}
