package org.rapporteur.server.http;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of a request, no longer than it may be. */
public final class Body {
    private Body() {}

    /**
     * Reads a body.
     *
     * @param most bytes
     * @param types media types that are taken
     */
    public static InputStream of(Context context, int most, Set<String> types) throws IOException {
        requireType(context.contentType(), types);
        byte[] body = context.req().getContentLengthLong() > most
                ? new byte[most + 1]
                : context.req().getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            passOver(context.req().getInputStream(), 4L * most);
            context.header("Connection", "close");
            throw new ProblemException(new Problem(
                    413, "Too large", "The body has more than " + (most >> 20) + " MiB; send it in parts", null));
        }
        if (body.length == 0) {
            throw new ProblemException(
                    new Problem(400, "Nothing sent", "The body is empty; send a report as JSON, or a text", null));
        }
        return new ByteArrayInputStream(body);
    }

    /** Takes what is left of a body, within bounds: who is cut off while sending may never see the answer. */
    private static void passOver(InputStream body, long most) throws IOException {
        byte[] passed = new byte[1 << 13];
        long left = most;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = body.read(passed);
            left -= Math.max(0, read);
        }
    }

    private static void requireType(@Nullable String given, Set<String> types) {
        String type = given == null ? "" : given.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!types.contains(type)) {
            throw new ProblemException(new Problem(
                    415,
                    "Unknown type",
                    "The body's Content-Type is '" + type + "'; taken are "
                            + String.join(", ", types.stream().sorted().toList()),
                    null));
        }
    }
}
