package org.rapporteur.encoder;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rapporteur.extract.event.EncodedSentence;
import org.rapporteur.extract.event.SentenceEncoder;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Reads sentences by a small transformer (all-MiniLM-L6-v2, Wang and others 2020), which was taught with
 * the corpus to tell which words carry which event, who takes part in it, and in what light it is told.
 * Safe for threads; takes some milliseconds a sentence.
 */
public final class OnnxSentenceEncoder implements SentenceEncoder {
    private static final String SENTENCES = "sentences.onnx";
    private static final String PARTS = "parts.onnx";
    private static final String LIGHTS = "lights.onnx";
    private static final List<EventType> TYPES = List.of(EventType.values());

    private final OrtEnvironment environment;
    private final OrtSession sentences;
    private final OrtSession parts;
    private final OrtSession lights;
    private final WordPieces words;

    private OnnxSentenceEncoder(OrtEnvironment environment) {
        this.environment = environment;
        this.sentences = session(environment, SENTENCES);
        this.parts = session(environment, PARTS);
        this.lights = session(environment, LIGHTS);
        this.words = WordPieces.load();
    }

    /** The model that comes with the program. Loaded once for a whole process: it takes some 60 MB. */
    public static OnnxSentenceEncoder load() {
        return new OnnxSentenceEncoder(OrtEnvironment.getEnvironment());
    }

    private static OrtSession session(OrtEnvironment environment, String name) {
        try (InputStream resource = requireNonNull(OnnxSentenceEncoder.class.getResourceAsStream(name), name);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1); // reports are read side by side already
            options.setInterOpNumThreads(1);
            return environment.createSession(resource.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        } catch (OrtException e) {
            throw new IllegalStateException("Cannot use the model " + name, e);
        }
    }

    @Override
    public EncodedSentence read(Sentence sentence, List<Token> triggers) {
        PieceLine line = new PieceLine(sentence, words);
        int[] firsts = triggers.stream().mapToInt(line::first).toArray();
        int[] lasts = triggers.stream().mapToInt(line::last).toArray();
        long[] pieces = line.pieces();
        try (OnnxTensor ids = tensor(pieces, 1, pieces.length);
                OnnxTensor first = tensor(longs(firsts), firsts.length);
                OnnxTensor last = tensor(longs(lasts), lasts.length);
                OrtSession.Result result = sentences.run(Map.of("ids", ids, "first", first, "last", last))) {
            return new Read(line, firsts, rows(result, "words"), rows(result, "types"));
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder failed on: " + sentence.quote(), e);
        }
    }

    private static long[] longs(int[] numbers) {
        return Arrays.stream(numbers).asLongStream().toArray();
    }

    private static float[][] rows(OrtSession.Result result, String name) throws OrtException {
        return (float[][]) result.get(name).orElseThrow().getValue();
    }

    private OnnxTensor tensor(long[] numbers, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
    }

    private OnnxTensor tensor(float[][] rows) throws OrtException {
        FloatBuffer all = FloatBuffer.allocate(rows.length * rows[0].length);
        for (float[] row : rows) {
            all.put(row);
        }
        return OnnxTensor.createTensor(environment, all.flip(), new long[] {rows.length, rows[0].length});
    }

    private static double[] doubles(float[] numbers) {
        double[] wide = new double[numbers.length];
        for (int each = 0; each < wide.length; each++) {
            wide[each] = numbers[each];
        }
        return wide;
    }

    /** A sentence that was read: a vector for each piece, and the types of each trigger. */
    private final class Read implements EncodedSentence {
        private final PieceLine line;
        private final int[] triggers;
        private final float[][] vectors;
        private final float[][] types;

        private Read(PieceLine line, int[] triggers, float[][] vectors, float[][] types) {
            this.line = line;
            this.triggers = triggers;
            this.vectors = vectors;
            this.types = types;
        }

        @Override
        public double[] types(int trigger) {
            return doubles(types[trigger]);
        }

        @Override
        public List<double[]> parts(int trigger, EventType type, List<Token> mentions) {
            if (mentions.isEmpty()) {
                return List.of();
            }
            float[][] own = new float[mentions.size()][];
            Arrays.fill(own, vectors[triggers[trigger]]);
            float[][] theirs = mentions.stream()
                    .map(mention -> vectors[line.last(mention)])
                    .toArray(float[][]::new);
            long[] kinds = new long[own.length];
            Arrays.fill(kinds, TYPES.indexOf(type));
            try (OnnxTensor of = tensor(own);
                    OnnxTensor who = tensor(theirs);
                    OnnxTensor kind = tensor(kinds, kinds.length);
                    OrtSession.Result result = parts.run(Map.of("trigger", of, "mention", who, "type", kind))) {
                return Arrays.stream(rows(result, "parts"))
                        .map(OnnxSentenceEncoder::doubles)
                        .toList();
            } catch (OrtException e) {
                throw failed(PARTS, e);
            }
        }

        @Override
        public double[] lights(int trigger, EventType type) {
            try (OnnxTensor of = tensor(new float[][] {vectors[triggers[trigger]]});
                    OnnxTensor kind = tensor(new long[] {TYPES.indexOf(type)}, 1);
                    OrtSession.Result result = lights.run(Map.of("trigger", of, "type", kind))) {
                return doubles(rows(result, "lights")[0]);
            } catch (OrtException e) {
                throw failed(LIGHTS, e);
            }
        }

        private IllegalStateException failed(String model, OrtException cause) {
            return new IllegalStateException("The model " + model + " failed", cause);
        }
    }
}
