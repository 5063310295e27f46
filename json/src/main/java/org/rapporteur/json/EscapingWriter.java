package org.rapporteur.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;

/**
 * Passes JSON on, and escapes in it what does not survive encoding (unpaired surrogates) or plays
 * tricks where it is shown (control characters, line separators, marks of direction). Outside its
 * strings JSON is ASCII, so all that is escaped here stands within one.
 */
final class EscapingWriter extends Writer {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final char NONE = 0;

    private final Writer to;
    // A generator hands over its buffer when it is full, which may fall between the two halves of a pair.
    private char high = NONE;

    EscapingWriter(Writer to) {
        this.to = requireNonNull(to, "to");
    }

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
        int passed = offset;
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (high != NONE || Character.isSurrogate(from[i]) || isUnsafe(from[i])) {
                to.write(from, passed, i - passed);
                take(from[i]);
                passed = i + 1;
            }
        }
        to.write(from, passed, end - passed);
    }

    private void take(char unit) throws IOException {
        if (Character.isLowSurrogate(unit) && high != NONE) {
            to.write(high);
            to.write(unit);
            high = NONE;
            return;
        }
        releaseHigh();
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (Character.isLowSurrogate(unit) || isUnsafe(unit)) {
            escape(unit);
        } else {
            to.write(unit);
        }
    }

    private void releaseHigh() throws IOException {
        if (high != NONE) {
            escape(high);
            high = NONE;
        }
    }

    private void escape(char unit) throws IOException {
        to.write("\\u");
        to.write(HEX.toHexDigits(unit));
    }

    private static boolean isUnsafe(char unit) {
        return (unit >= 0x7F && unit <= 0x9F)
                || (unit >= 0x2028 && unit <= 0x202E)
                || (unit >= 0x2066 && unit <= 0x2069)
                || unit == 0xFEFF;
    }

    @Override
    public void flush() throws IOException {
        releaseHigh();
        to.flush();
    }

    @Override
    public void close() throws IOException {
        releaseHigh();
        to.close();
    }
}
