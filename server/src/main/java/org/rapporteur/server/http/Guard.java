package org.rapporteur.server.http;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may ask.
 *
 * <p>On loopback anybody on this machine may, but no page of another site: the host asked for must be
 * this machine by name or number, which keeps out names that somebody else's server makes point here.
 * On any other address each request brings a token: as a bearer, or as the password of basic
 * authentication, for which browsers ask. Whatever changes something must come from this site itself or
 * from no site.
 */
public final class Guard {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final String CHALLENGE =
            "Bearer realm=\"rapporteur\", Basic realm=\"rapporteur\", charset=\"UTF-8\"";

    private final String host;
    private final boolean onLoopback;
    private final TokenFile tokens;
    /** With which the server may ask itself; it leaves this process in no other way. */
    private final String own = TokenFile.fresh(new SecureRandom());

    private final RateLimit reads;
    private final RateLimit writes = new RateLimit(5, 20, System::nanoTime);
    private final RateLimit failures = new RateLimit(0.5, 10, System::nanoTime);

    /**
     * A guard.
     *
     * @param host where the server listens
     */
    public Guard(String host, TokenFile tokens) {
        this.host = requireNonNull(host, "host").toLowerCase(Locale.ROOT);
        this.tokens = requireNonNull(tokens, "tokens");
        this.onLoopback = isLoopback(host);
        this.reads =
                onLoopback ? new RateLimit(5_000, 10_000, System::nanoTime) : new RateLimit(100, 400, System::nanoTime);
    }

    /** What the server's own requests bring as {@code Authorization}. */
    public String ownAuthorization() {
        return "Bearer " + own;
    }

    /** Whether nobody on another machine can reach an address. */
    public static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Ends the request with a problem when it may not be asked. */
    public void check(Context context) {
        String address = context.req().getRemoteAddr();
        if (onLoopback) {
            requireOwnHost(context);
        } else {
            requireToken(context, address);
        }
        boolean writing =
                !context.method().equals(HandlerType.GET) && !context.method().equals(HandlerType.HEAD);
        if (writing) {
            requireOwnSite(context);
        }
        if (!(writing ? writes : reads).takes(address)) {
            context.header("Retry-After", "1");
            throw refuse(429, "Too many requests", "Too many requests come from your address; wait a second");
        }
    }

    private void requireOwnHost(Context context) {
        @Nullable String asked = context.header("Host");
        String name = asked == null ? "" : asked.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
        if (!LOOPBACK.contains(name) && !name.equals(host)) {
            throw refuse(
                    421,
                    "Misdirected request",
                    "This server answers to localhost only, not to '" + name + "'; for other names listen on another"
                            + " address with --host, with a token");
        }
    }

    private void requireToken(Context context, String address) {
        boolean allowed =
                token(context.header("Authorization")).map(this::isHeld).orElse(false);
        if (allowed) {
            return;
        }
        context.header("WWW-Authenticate", CHALLENGE);
        if (!failures.takes(address)) {
            context.header("Retry-After", "2");
            throw refuse(429, "Too many requests", "Too many requests without a valid token; wait a while");
        }
        throw refuse(
                401,
                "Token needed",
                "Send Authorization: Bearer TOKEN, or the token as a password; rapporteur token create makes one");
    }

    private boolean isHeld(String token) {
        try {
            return isOwn(token) || tokens.holds(token);
        } catch (IOException e) {
            throw new UncheckedIOException("The tokens cannot be read", e);
        }
    }

    private boolean isOwn(String token) {
        return MessageDigest.isEqual(own.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> token(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        String[] parts = authorization.strip().split(" +", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> Optional.of(parts[1]);
            case "basic" -> password(parts[1]);
            default -> Optional.empty();
        };
    }

    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Browsers say where a request comes from, in one way or the other; programs say nothing. */
    private static void requireOwnSite(Context context) {
        @Nullable String site = context.header("Sec-Fetch-Site");
        @Nullable String origin = context.header("Origin");
        boolean own = site == null
                ? origin == null || origin.replaceFirst("^https?://", "").equalsIgnoreCase(context.header("Host"))
                : OWN_SITES.contains(site);
        if (!own) {
            throw refuse(403, "Other site", "A page of another site may not change this record");
        }
    }

    private static ProblemException refuse(int status, String title, String detail) {
        return new ProblemException(new Problem(status, title, detail, null));
    }
}
