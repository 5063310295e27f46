package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program's entry: reads the command line and exits with the status that the command gives. */
@Command(
        name = "rapporteur",
        description = "Reads news reports into one record of who did what to whom.",
        mixinStandardHelpOptions = true,
        versionProvider = Rapporteur.Version.class)
public final class Rapporteur implements Runnable {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Rapporteur()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** The version that the build wrote into the program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Properties properties = new Properties();
            try (InputStream in = Rapporteur.class.getResourceAsStream("version.properties")) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new String[] {"rapporteur " + properties.getProperty("version")};
        }
    }
}
