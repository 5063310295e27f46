package org.rapporteur.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Trees that we wrote ourselves. */
final class Samples {
    /** Two sentences of one paragraph. */
    static final String BY_HAND = """
            # newdoc id = first
            # newpar
            # text = The minister didn't visit Paris.
            1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
            2\tminister\tminister\tNOUN\tNN\t_\t5\tnsubj\t_\t_
            3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_
            4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
            5\tvisit\tvisit\tVERB\tVB\t_\t0\troot\t_\t_
            6\tParis\tParis\tPROPN\tNNP\t_\t5\tobj\t_\tSpaceAfter=No
            7\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

            # text = Rebels attacked soldiers near the border.
            1\tRebels\trebel\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
            2\tattacked\tattack\tVERB\tVBD\t_\t0\troot\t_\t_
            3\tsoldiers\tsoldier\tNOUN\tNNS\t_\t2\tobj\t_\t_
            4\tnear\tnear\tADP\tIN\t_\t6\tcase\t_\t_
            5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\t_
            6\tborder\tborder\tNOUN\tNN\t_\t2\tobl\t_\tSpaceAfter=No
            7\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            """;

    /** A sentence that parsers voted on: one head is open, one word is a name. */
    static final String VOTED = """
            1\tTroops\t_\t_\tNNS\t_\t2\tnsubj\t_\t_
            2\tleft\t_\t_\tVBD\t_\t0\troot\t_\t_
            3\tKabul\t_\t_\tNNP\t_\t2\tobj\t_\tNE=LOCATION
            4\ton\t_\t_\tIN\t_\t5\tcase\t_\t_
            5\tMonday\t_\t_\tNNP\t_\t-2\tdep\t_\t_
            6\t.\t_\t_\t.\t_\t2\tpunct\t_\t_

            """;

    private Samples() {}

    static List<Tree> trees(String text, Path folder) {
        try {
            return Treebank.read(write(text, folder.resolve("sample.conllu.gz")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(String text, Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
