package org.rapporteur.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines as they come in, keeping no more of a line than a document may hold. It
 * buffers by itself: BufferedInputStream loses what it has read when the stream breaks off.
 */
final class LineReader {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private long number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (position == end && !fill()) {
            return null;
        }
        Line line = new Line(++number);
        do {
            int lineFeed = findLineFeed();
            line.append(buffer, position, lineFeed - position);
            position = lineFeed;
            if (position < end) {
                position++;
                return line;
            }
        } while (fill());
        return line;
    }

    /** The stream again from the line read last, with as many empty lines before it as lines were read. */
    InputStream again(Line last) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (long line = 1; line < last.number; line++) {
            lines.write('\n');
        }
        lines.writeBytes(last.bytes());
        lines.write('\n');
        InputStream unread = new ByteArrayInputStream(buffer, position, end - position);
        return new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(lines.toByteArray()), unread), in);
    }

    /** How many lines were begun. */
    long lines() {
        return number;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private int findLineFeed() {
        int at = position;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /** A line without its line feed. */
    static final class Line {
        private final long number;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long length;

        private Line(long number) {
            this.number = number;
        }

        private void append(byte[] bytes, int start, int count) {
            length += count;
            if (length <= Limits.DOCUMENT_BYTES) {
                kept.write(bytes, start, count);
            }
        }

        /** Counted from 1. */
        long number() {
            return number;
        }

        /** In bytes, also of what was not kept. */
        long length() {
            return length;
        }

        boolean isTooLong() {
            return length > Limits.DOCUMENT_BYTES;
        }

        boolean isBlank() {
            return length < 1024 && kept.toString(StandardCharsets.UTF_8).isBlank();
        }

        byte[] bytes() {
            return kept.toByteArray();
        }
    }
}
