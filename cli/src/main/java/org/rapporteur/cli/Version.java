package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from its jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable String version = Rapporteur.class.getPackage().getImplementationVersion();
        return new String[] {"rapporteur " + (version == null ? "(not packaged)" : version)};
    }
}
