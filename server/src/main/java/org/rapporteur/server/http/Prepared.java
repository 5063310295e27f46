package org.rapporteur.server.http;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** An answer's bytes as they go over the wire, plain and compressed. Immutable: nobody changes the arrays. */
public final class Prepared {
    /** Below this, gzip's frame eats what it saves. */
    private static final int SMALLEST_COMPRESSED = 512;

    private static final int BUFFER_BYTES = 8192;
    private static final int TAG_BYTES = 12;

    private final String type;
    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;

    private Prepared(String type, byte[] plain, byte[] compressed, String tag) {
        this.type = requireNonNull(type, "type");
        this.plain = plain;
        this.compressed = compressed;
        this.tag = tag;
    }

    /** Something that is made once and stays: compressed well where it is text and that pays. */
    public static Prepared of(String type, byte[] plain) {
        return of(type, plain, Deflater.BEST_COMPRESSION);
    }

    /** An answer, which somebody waits for: compressed fast. */
    public static Prepared json(String json) {
        return of("application/json", json.getBytes(StandardCharsets.UTF_8), Deflater.BEST_SPEED);
    }

    private static Prepared of(String type, byte[] plain, int level) {
        boolean pays = plain.length >= SMALLEST_COMPRESSED && isText(type);
        return new Prepared(type, plain, pays ? gzip(plain, level) : plain, hash(plain));
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.startsWith("application/") || type.startsWith("image/svg+xml");
    }

    /** As Java's own stream does, which cannot be told how hard to try. */
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream to, int level) throws IOException {
            super(to, BUFFER_BYTES);
            def.setLevel(level);
        }
    }

    private static byte[] gzip(byte[] plain, int level) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream to = new Gzip(compressed, level)) {
            to.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return compressed.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public String type() {
        return type;
    }

    public boolean isCompressed() {
        return compressed != plain;
    }

    /** Of either form, each of which is a representation of its own. */
    public byte[] bytes(boolean asGzip) {
        return asGzip ? compressed : plain;
    }

    /** Changes with the content only. */
    public String tag(boolean asGzip) {
        return asGzip && isCompressed() ? "\"" + tag + "-gzip\"" : "\"" + tag + "\"";
    }

    /** Bytes in memory, about. */
    public int weight() {
        return plain.length + (isCompressed() ? compressed.length : 0) + 200;
    }
}
