package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short form of {@code bench/kills.py}: killed when it has written something, not when it is done. */
class KillIT {
    private static final int REPORTS = 400;

    @TempDir
    Path folder;

    @Test
    void a_read_that_was_killed_and_run_again_leaves_the_record_of_one_that_was_not() throws Exception {
        Path reports = folder.resolve("reports.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REPORTS; i++) {
            lines.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"published\": \"2024-05-01\", \"text\": \"")
                    .append("Norway sent ")
                    .append(i + 2)
                    .append(" tonnes of grain to Chad on Monday.\"}\n");
        }
        Files.writeString(reports, lines);
        assertThat(Program.run(folder, "read", "--store", "whole", "reports.jsonl")
                        .status())
                .isZero();
        String whole =
                Program.run(folder, "export", "record", "--store", "whole").out();

        Launched killed = Program.start(folder, "read", "--store", "killed", "reports.jsonl");
        untilSomethingIsStored(killed.process(), folder.resolve("killed/record.db-wal"));
        killed.process().destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        String halfway =
                Program.run(folder, "export", "reports", "--store", "killed").out();
        assertThat(halfway.lines().count()).as("killed in the midst").isLessThan(REPORTS);

        assertThat(Program.run(folder, "read", "--store", "killed", "reports.jsonl")
                        .status())
                .isZero();
        assertThat(Program.run(folder, "export", "record", "--store", "killed").out())
                .isEqualTo(whole);
    }

    private static void untilSomethingIsStored(Process process, Path log) throws Exception {
        while (process.isAlive() && (!Files.exists(log) || Files.size(log) < 300_000)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
