package org.rapporteur.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * The first bytes of a stream, by which its kind is told: up to the second visible character, so that
 * somebody who writes into a pipe line by line is answered line by line.
 */
final class Opening {
    private static final int BYTE_ORDER_MARK = 3;
    private static final int MOST = 1 << 16;

    private final byte[] head;
    private final InputStream rest;

    private Opening(byte[] head, InputStream rest) {
        this.head = head;
        this.rest = rest;
    }

    static Opening of(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int visible = 0;
        while (visible < 2 && head.size() < MOST) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.write(next);
            if (head.size() > BYTE_ORDER_MARK || !isOfMark(next)) {
                visible += isVisible(next) ? 1 : 0;
            }
        }
        return new Opening(head.toByteArray(), in);
    }

    /** The stream from its beginning. */
    InputStream whole() {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    boolean isGzip() {
        return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    /** Whether what begins here is JSON: an object, or an array of objects. */
    boolean isJson() {
        int second = visible(1);
        return switch (firstVisible()) {
            case '{' -> second == '"' || second == '}';
            case '[' -> second == '{' || second == ']';
            default -> false;
        };
    }

    /** The first byte that is neither blank nor of a UTF-8 byte order mark; negative where there is none. */
    int firstVisible() {
        return visible(0);
    }

    private int visible(int index) {
        int seen = 0;
        for (int i = 0; i < head.length; i++) {
            boolean ofMark = i < BYTE_ORDER_MARK && isOfMark(head[i] & 0xFF);
            if (!ofMark && isVisible(head[i]) && seen++ == index) {
                return head[i] & 0xFF;
            }
        }
        return -1;
    }

    private static boolean isVisible(int unit) {
        return unit != ' ' && unit != '\t' && unit != '\n' && unit != '\r';
    }

    private static boolean isOfMark(int unit) {
        return unit == 0xEF || unit == 0xBB || unit == 0xBF;
    }
}
