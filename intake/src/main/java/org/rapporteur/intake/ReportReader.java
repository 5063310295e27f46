package org.rapporteur.intake;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads files, folders and streams, and hands what it finds to a sink, in the same order each time:
 * {@code .txt} and {@code .md}, {@code .json} and {@code .jsonl}, each also {@code .gz}. A document
 * that cannot be read is set aside, and the next is read. Memory grows with the longest report, not
 * with the file. For one thread.
 */
public final class ReportReader {
    private static final ReportFormat TEXT = new TextFormat();
    private static final ReportFormat JSON = new JsonFormat();

    /** The first that reads a name reads the file. */
    private static final List<ReportFormat> FORMATS =
            List.of(new SidecarFormat(), TEXT, JSON, new JsonLinesFormat(), new OtherFormat());

    private final ReadingDefaults defaults;
    private final ReportSink sink;
    private final FolderWalk.Listing listing;

    public ReportReader(ReadingDefaults defaults, ReportSink sink) {
        this(defaults, sink, FolderWalk::list);
    }

    ReportReader(ReadingDefaults defaults, ReportSink sink, FolderWalk.Listing listing) {
        this.defaults = requireNonNull(defaults, "defaults");
        this.sink = requireNonNull(sink, "sink");
        this.listing = requireNonNull(listing, "listing");
    }

    /**
     * Reads a file, or all files below a folder in name order. Names that begin with a dot are left
     * out below a folder. Something that is neither, such as a pipe, is read as a stream.
     *
     * @throws NoSuchFileException when there is nothing by this name; what goes wrong further on is
     *     set aside
     */
    public void readPath(Path path) throws NoSuchFileException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(path.toString());
        }
        new FolderWalk(listing, new Finds()).visit(path, path.toString().replace(File.separatorChar, '/'));
    }

    /**
     * Reads a stream to its end and leaves it open: JSON, JSON Lines or a text, also as gzip, told by
     * how it begins.
     *
     * @param name what reports and messages call it
     */
    public void readStream(InputStream in, String name) {
        Desk desk = new Desk(name, defaults, sink);
        try {
            Opening opening = Opening.of(new Unclosed(in));
            if (opening.isGzip()) {
                opening = Opening.of(Source.unpack(opening.whole()));
            }
            ReportFormat format = opening.isJson() ? JSON : TEXT;
            format.read(Source.of(opening.whole(), name), desk);
        } catch (IOException e) {
            desk.setAside(Failures.of(e));
        } catch (BadDocumentException e) {
            desk.setAside(e);
        }
    }

    private void readFile(Path file, String name) {
        Desk desk = new Desk(name, defaults, sink);
        Source source = Source.of(file, name);
        try {
            formatOf(source.plainFileName()).read(source, desk);
        } catch (IOException e) {
            desk.setAside(Failures.of(e));
        } catch (BadDocumentException e) {
            desk.setAside(e);
        }
    }

    private static ReportFormat formatOf(String fileName) {
        return FORMATS.stream()
                .filter(format -> format.reads(fileName))
                .findFirst()
                .orElseThrow();
    }

    private final class Finds implements FolderWalk.Visitor {
        @Override
        public void file(Path file, String name) throws IOException {
            if (Files.isRegularFile(file)) {
                readFile(file, name);
            } else {
                try (InputStream in = Files.newInputStream(file)) {
                    readStream(in, name);
                }
            }
        }

        @Override
        public void setAside(String name, BadDocumentException reason) {
            new Desk(name, defaults, sink).setAside(reason);
        }
    }

    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // It belongs to whoever opened it.
        }
    }
}
