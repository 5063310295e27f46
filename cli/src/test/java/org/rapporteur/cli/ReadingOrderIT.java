package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record of the examples is the same in whatever order and in however many runs they are read. */
class ReadingOrderIT {
    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();

    @TempDir
    static Path folder;

    private static String record;

    @BeforeAll
    static void read_at_once() throws Exception {
        record = recordOf("at-once", List.of(List.of(EXAMPLES.toString())));
    }

    /** Reads batch after batch into one store, each in a run of its own, and exports the record. */
    private static String recordOf(String store, List<List<String>> batches) throws Exception {
        String location = folder.resolve(store).toString();
        for (List<String> batch : batches) {
            List<String> arguments = new ArrayList<>(List.of("read", "--store", location, "--workers", "2"));
            arguments.addAll(batch);
            Launched read = Program.run(folder, arguments.toArray(String[]::new));
            assertThat(read.status()).as(read.err()).isZero();
        }
        return Program.run(folder, "export", "record", "--store", location).out();
    }

    /** The examples but for sidecars, which are read with what they stand beside. */
    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(Path::toString)
                    .filter(file -> !file.endsWith(".meta.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void order_and_batches_change_nothing(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> files = new ArrayList<>(files());
        Collections.shuffle(files, random);
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < files.size(); ) {
            int until = Math.min(files.size(), from + 1 + random.nextInt(9));
            batches.add(files.subList(from, until));
            from = until;
        }
        assertThat(batches).hasSizeGreaterThan(1);
        assertThat(recordOf("seed-" + seed, batches)).isEqualTo(record);
    }
}
