package org.rapporteur.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A folder of input written for a test, and what is read of it. */
final class IntakeFolder {
    private final Path folder;

    IntakeFolder(Path folder) {
        this.folder = folder;
    }

    IntakeFolder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    IntakeFolder with(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CollectingSink read() {
        return read(ReadingDefaults.NONE);
    }

    CollectingSink read(ReadingDefaults defaults) {
        CollectingSink sink = new CollectingSink();
        try {
            new ReportReader(defaults, sink).readPath(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sink;
    }

    static byte[] gzip(String content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
