package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.rapporteur.server.http.TokenFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur token}: who may ask the server from another machine. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Makes, lists and takes back the tokens with which other machines may ask rapporteur serve.")
final class TokenCommand implements Runnable {
    private static final String FILE = "tokens.tsv";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which? Try: rapporteur token create");
    }

    /** The tokens of a record. */
    static Path fileIn(StoreOption store) {
        return Path.of(store.location()).resolve(FILE);
    }

    @Command(name = "create", mixinStandardHelpOptions = true, description = "Makes a token and prints it, once.")
    int create(
            @Mixin StoreOption store,
            @Parameters(arity = "0..1", paramLabel = "NAME", defaultValue = "default", description = "Whose it is.")
                    String name)
            throws IOException {
        try {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            Terminal.resultLine(new TokenFile(fileIn(store)).create(name, today, new SecureRandom()));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        Terminal.errorLine("This is the only time that it is shown; only its hash is kept. Send it as"
                + " Authorization: Bearer TOKEN");
        return ExitStatus.DONE;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Names the tokens and when they were made.")
    int list(@Mixin StoreOption store) throws IOException {
        for (TokenFile.Kept kept : new TokenFile(fileIn(store)).kept()) {
            Terminal.resultLine(kept.name() + "\t" + kept.created());
        }
        return ExitStatus.DONE;
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Takes a token back, at once.")
    int revoke(@Mixin StoreOption store, @Parameters(paramLabel = "NAME", description = "Whose it is.") String name)
            throws IOException {
        if (!new TokenFile(fileIn(store)).revoke(name)) {
            throw new UsageException("there is no token '" + name + "'; rapporteur token list names them");
        }
        return ExitStatus.DONE;
    }
}
