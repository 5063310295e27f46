package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

/**
 * Where the server listens.
 *
 * @param host address or name of the network interface; loopback asks for no token
 * @param port 0 for any that is free
 */
public record ServerSettings(String host, int port) {
    public ServerSettings {
        requireNonNull(host, "host");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port lies between 0 and 65535, not at " + port);
        }
    }
}
