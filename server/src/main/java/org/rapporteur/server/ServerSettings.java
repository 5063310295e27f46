package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * How the server runs.
 *
 * @param host address or name of the network interface; loopback asks for no token
 * @param port 0 for any that is free
 * @param tokens the file of the tokens that may ask
 * @param log takes a line for each failure inside
 */
public record ServerSettings(String host, int port, Path tokens, Consumer<String> log) {
    public ServerSettings {
        requireNonNull(host, "host");
        requireNonNull(tokens, "tokens");
        requireNonNull(log, "log");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port lies between 0 and 65535, not at " + port);
        }
    }
}
