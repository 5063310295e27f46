package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.language.reader.ReaderModel;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.Token;

class TeachLemmasTest {
    @TempDir
    Path folder;

    private void write(String byHand) throws IOException {
        for (String name : new String[] {"ewt-train", "gum-train"}) {
            Samples.write(byHand, folder.resolve(name + ".conllu.gz"));
        }
        Samples.write(Samples.VOTED, folder.resolve("news-silver.conllu.gz"));
    }

    private static Stream<String> lemmas(ReaderModel model) {
        AnnotatedText text = new ReaderFactory(model, 1).create().annotate(Part.TEXT, "Rebels attacked soldiers.");
        return text.tokens().map(Token::lemma);
    }

    private static ReaderModel read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReaderModel.read(in);
        }
    }

    @Test
    void dictionary_forms_are_replaced_and_nothing_else() throws Exception {
        Path file = folder.resolve("sample.model");
        write(Samples.BY_HAND);
        TeachReader.main(new String[] {folder.toString(), file.toString()});
        byte[] before = Files.readAllBytes(file);
        TeachLemmas.main(new String[] {folder.toString(), file.toString()});
        assertThat(file).hasBinaryContent(before);

        write(Samples.BY_HAND.replace("\trebel\t", "\tinsurgent\t"));
        TeachLemmas.main(new String[] {folder.toString(), file.toString()});
        assertThat(lemmas(read(file))).contains("insurgent", "attack").doesNotContain("rebel");
        assertThat(read(file).header()).isEqualTo(header(before));
    }

    private Map<String, String> header(byte[] model) throws IOException {
        return ReaderModel.read(new ByteArrayInputStream(model)).header();
    }

    @Test
    void without_a_model_file_it_says_what_to_give() {
        assertThatThrownBy(() -> TeachLemmas.main(new String[] {"one"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the model file");
    }
}
