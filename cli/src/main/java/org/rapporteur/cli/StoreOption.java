package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the record is kept. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The record's folder (default: $RAPPORTEUR_STORE, else ./rapporteur-store).")
    private @Nullable String store;

    String location() {
        if (store != null) {
            return store;
        }
        @Nullable String fromEnvironment = System.getenv("RAPPORTEUR_STORE");
        return fromEnvironment == null || fromEnvironment.isBlank() ? "./rapporteur-store" : fromEnvironment;
    }
}
