package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.language.reader.ReaderModel;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.Token;

class TeachReaderTest {
    @TempDir
    Path folder;

    @Test
    void a_reader_reads_what_it_was_taught_and_the_same_trees_give_the_same_file() throws Exception {
        for (String name : new String[] {"ewt-train", "gum-train"}) {
            Samples.write(Samples.BY_HAND, folder.resolve(name + ".conllu.gz"));
        }
        Samples.write(Samples.VOTED, folder.resolve("news-silver.conllu.gz"));
        Path once = taught("once.model");
        assertThat(once).hasSameBinaryContentAs(taught("again.model"));

        AnnotatedText text = new ReaderFactory(read(once), 4)
                .create()
                .annotate(Part.TEXT, "The minister didn't visit Paris. Rebels attacked soldiers near the border.");
        assertThat(text.sentences()).hasSize(2);
        assertThat(text.tokens().map(Token::lemma)).contains("do", "not", "rebel", "attack");
        assertThat(text.sentences())
                .allSatisfy(sentence -> assertThat(sentence.root()).isPresent());
    }

    private Path taught(String name) throws Exception {
        Path file = folder.resolve(name);
        TeachReader.main(new String[] {folder.toString(), file.toString()});
        return file;
    }

    private static ReaderModel read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReaderModel.read(in);
        }
    }
}
