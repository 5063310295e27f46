package org.rapporteur.training.event;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.extract.event.EventModel;
import org.rapporteur.extract.event.Guesses;
import org.rapporteur.extract.event.MarkedScene;
import org.rapporteur.extract.event.SentenceEncoder;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.training.corpus.NewsTexts;

/**
 * Teaches the coder of events: {@code TeachEvents CORPUS NEWS.jsonl.gz OUT [PRECISE]}. Reads the corpus and,
 * where CORPUS/news has marks for it, the news; leaves the tenth that is held back aside; writes the model,
 * and what differs in it where the reader of encoder is heard as well. Of the news that nobody marked
 * that reader guesses what it tells. The same files give the same model.
 */
public final class TeachEvents {
    private static final System.Logger LOG = System.getLogger(TeachEvents.class.getName());

    private TeachEvents() {}

    /**
     * Teaches and writes.
     *
     * @param args the corpus's folder, the news, the file to write; and that for the precise engine
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3 && args.length != 4) {
            throw new IllegalArgumentException(
                    "Give the corpus's folder, the news and the model file to write, and perhaps the precise one");
        }
        MarkedScenes marked = MarkedScenes.of(Path.of(args[0]), Path.of(args[1]));
        Optional<SentenceEncoder> encoder =
                marked.hasNews() ? Optional.of(OnnxSentenceEncoder.load()) : Optional.empty();
        EventTeaching teaching = teaching(marked, Path.of(args[1]), encoder);
        EventModel model = teaching.model(marked.which(MarkedScenes.Marked::reported), header(marked));
        write(Path.of(args[2]), model::write);
        if (args.length == 4 && encoder.isPresent()) {
            EventModel precise = teaching.precise(
                    marked.which(each -> each.sentence().isSetAside()),
                    marked.which(each -> each.reported() && each.sentence().isSetAside()),
                    encoder.get());
            write(Path.of(args[3]), precise::writePrecise);
        }
    }

    private static EventTeaching teaching(MarkedScenes marked, Path news, Optional<SentenceEncoder> encoder)
            throws IOException {
        List<MarkedScene> scenes = marked.taught();
        long missed = scenes.stream().mapToLong(MarkedScene::missed).sum();
        LOG.log(Level.INFO, "{0} sentences; of their events {1} have no candidate", scenes.size(), missed);
        Guesses guesses = encoder.isEmpty() ? Guesses.NONE : Guessing.of(marked, NewsTexts.read(news), encoder.get());
        return new EventTeaching(Knowledge.shipped(), scenes, guesses);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static void write(Path file, Writing writing) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            writing.to(out);
        }
    }

    private static String header(MarkedScenes marked) {
        return "Taught from " + marked.taught().size() + " marked sentences of corpus/; " + EventTeaching.SETTINGS;
    }
}
