package org.rapporteur.server.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes prepared answers and problems: conditional, compressed where the client takes that, without body for HEAD. */
public final class Answers {
    private static final int NOT_MODIFIED = 304;

    private Answers() {}

    public static void write(Context context, Prepared prepared) {
        boolean asGzip = prepared.isCompressed() && takesGzip(context);
        String tag = prepared.tag(asGzip);
        context.header("ETag", tag);
        if (prepared.isCompressed()) {
            context.header("Vary", "Accept-Encoding");
        }
        if (matches(context.header("If-None-Match"), prepared)) {
            context.status(NOT_MODIFIED);
            return;
        }
        if (asGzip) {
            context.header("Content-Encoding", "gzip");
        }
        writeBody(context, prepared.type(), prepared.bytes(asGzip));
    }

    public static void write(Context context, Problem problem) {
        context.status(problem.status());
        context.header("Cache-Control", "no-store");
        writeBody(context, Problem.TYPE, problem.json(context.path()));
    }

    private static void writeBody(Context context, String type, byte[] body) {
        context.res().setContentType(type);
        context.res().setContentLength(body.length);
        if (!context.method().equals(HandlerType.HEAD)) {
            context.result(body);
        }
    }

    public static boolean takesGzip(Context context) {
        @Nullable String accepted = context.header("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> (coding.equals("gzip") || coding.startsWith("gzip;"))
                                && !coding.matches("gzip;q=0(\\.0*)?"));
    }

    private static boolean matches(@Nullable String tags, Prepared prepared) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.equals(prepared.tag(true)) || tag.equals(prepared.tag(false)));
    }
}
