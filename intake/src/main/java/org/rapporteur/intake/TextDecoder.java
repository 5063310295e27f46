package org.rapporteur.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Turns bytes into text, strictly: UTF-8 with or without a byte order mark, or UTF-16 with one. What
 * is neither is not guessed at.
 */
final class TextDecoder {
    /** Of so many bytes, one may be a control character; more, and it is no text. */
    private static final int TEXT_PER_CONTROL = 100;

    private TextDecoder() {}

    /** The text without its byte order mark. */
    static String decode(byte[] bytes) throws BadDocumentException {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (isBinary(bytes)) {
            throw new BadDocumentException(
                    "is binary, no text", "give it its right ending, or convert it to plain text in UTF-8");
        }
        return decode(bytes, startOf(bytes), StandardCharsets.UTF_8);
    }

    /** The same of a single line, which can only be UTF-8. */
    static String decodeLine(byte[] line) throws BadDocumentException {
        return decode(line, startOf(line), StandardCharsets.UTF_8);
    }

    /** Whether the bytes begin with a byte order mark of UTF-16. */
    static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    }

    private static String decode(byte[] bytes, int start, Charset charset) throws BadDocumentException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw broken(bytes, in.position(), charset);
        }
        return out.flip().toString();
    }

    private static BadDocumentException broken(byte[] bytes, int offset, Charset charset) {
        String found = String.format(Locale.ROOT, "no sound %s (0x%02X)", charset.name(), bytes[offset]);
        return new BadDocumentException(
                "its byte " + offset + onLine(bytes, offset) + " is " + found, "convert the file to UTF-8");
    }

    /** Names the line where there is more than one. */
    private static String onLine(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line == 1 ? "" : " on line " + line;
    }

    private static int startOf(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte unit : bytes) {
            if (unit == 0) {
                return true;
            }
            controls += isControl(unit) ? 1 : 0;
        }
        return controls > bytes.length / TEXT_PER_CONTROL;
    }

    private static boolean isControl(byte unit) {
        return Character.isISOControl(unit) && !Character.isWhitespace(unit);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
