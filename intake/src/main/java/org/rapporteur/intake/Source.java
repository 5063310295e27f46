package org.rapporteur.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A file or stream that holds one report or many, by the name that the user knows it by. */
final class Source {
    private static final String GZIP = ".gz";

    private final String name;
    private final Opener opener;
    private final @Nullable Path file;

    private Source(String name, Opener opener, @Nullable Path file) {
        this.name = name;
        this.opener = opener;
        this.file = file;
    }

    static Source of(Path file, String name) {
        return new Source(
                name, isGzip(name) ? () -> unpack(Files.newInputStream(file)) : () -> Files.newInputStream(file), file);
    }

    /** A stream, unpacked already; it can be opened once. */
    static Source of(InputStream in, String name) {
        return new Source(name, () -> in, null);
    }

    /** As the user named it. */
    String name() {
        return name;
    }

    /** Its last part. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Its last part in lower case, without {@code .gz}. */
    String plainFileName() {
        return unpackedFileName().toLowerCase(Locale.ROOT);
    }

    /** Its contents; of a file whose name ends in {@code .gz}, unpacked. */
    InputStream open() throws IOException {
        return opener.open();
    }

    /** All its contents, unpacked. */
    byte[] bytes() throws IOException, BadDocumentException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(Limits.DOCUMENT_BYTES + 1);
            if (bytes.length > Limits.DOCUMENT_BYTES) {
                throw new BadDocumentException(
                        "is longer than " + (Limits.DOCUMENT_BYTES >> 20) + " MB, too long for one report",
                        "split it into its reports, or give them as JSON Lines");
            }
            return bytes;
        }
    }

    /** The file of another name beside this one; empty where there is none, or this is no file. */
    Optional<Source> sibling(String fileName) {
        if (file == null) {
            return Optional.empty();
        }
        Path path = file.resolveSibling(fileName);
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return Files.exists(path) ? Optional.of(of(path, folder + fileName)) : Optional.empty();
    }

    /** The last part of the name, without {@code .gz} and without one further ending. */
    String stem() {
        String last = unpackedFileName();
        int dot = last.lastIndexOf('.');
        return dot < 0 ? last : last.substring(0, dot);
    }

    private String unpackedFileName() {
        String last = fileName();
        return isGzip(last) ? last.substring(0, last.length() - GZIP.length()) : last;
    }

    private static boolean isGzip(String name) {
        return name.regionMatches(true, name.length() - GZIP.length(), GZIP, 0, GZIP.length());
    }

    static InputStream unpack(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(new NeverIdle(packed));
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    private interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * GZIPInputStream takes a stream that has nothing available between two members for ended; a pipe
     * often has nothing available.
     */
    private static final class NeverIdle extends FilterInputStream {
        NeverIdle(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
