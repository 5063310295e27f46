package org.rapporteur.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names that come from contents: a letter for the kind and 80 bits of SHA-256 in hexadecimal. Equal
 * contents have equal names in any run, on any machine.
 */
public final class ContentId {
    private static final int BYTES = 10;

    private ContentId() {}

    /**
     * Names a thing.
     *
     * @param prefix a letter for the kind of thing
     * @param parts the contents in a fixed order; null and the empty string are different
     */
    public static String of(String prefix, @Nullable String... parts) {
        MessageDigest digest = sha256();
        for (@Nullable String part : parts) {
            // Length first, so that ("ab", "c") and ("a", "bc") differ.
            digest.update((part == null ? "-" : part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return prefix + "-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
