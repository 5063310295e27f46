import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Writes vectors of words by the model bge-small-en-v1.5 (BAAI, MIT licence), quantized to 8 bits:
 * {@code WordVectors WORDS.tsv OUT.tsv.gz}. The words are the first column of WORDS, {@code condemn/V};
 * verbs go to the model with "to" before them. The class of the same name in the module reads the file.
 */
final class WordVectors {
    private static final String SOURCE = "# source: ";
    private static final String VECTORS = "vectors of the words by the model bge-small-en-v1.5 (BAAI, MIT licence); ";

    private WordVectors() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16), StandardCharsets.UTF_8)) {
            BgeSmallEnV15QuantizedEmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel(thread);
            for (String line : lines) {
                if (line.startsWith(SOURCE)) {
                    out.write(SOURCE + VECTORS + line.substring(SOURCE.length()) + '\n');
                } else if (!line.startsWith("#")) {
                    String word = line.split("\t")[0];
                    out.write(line(word, model.embed(TextSegment.from(asked(word))).content().vector()));
                }
            }
        } finally {
            thread.shutdown();
        }
    }

    private static String asked(String word) {
        String plain = word.substring(0, word.lastIndexOf('/'));
        return word.endsWith("/V") ? "to " + plain : plain;
    }

    private static String line(String word, float[] vector) {
        StringBuilder line = new StringBuilder(word).append('\t');
        for (int at = 0; at < vector.length; at++) {
            line.append(at == 0 ? "" : " ").append(vector[at]);
        }
        return line.append('\n').toString();
    }
}
