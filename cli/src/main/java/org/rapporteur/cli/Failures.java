package org.rapporteur.cli;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.rapporteur.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What went wrong, in one line; the place in the program only for those who ask for it. */
final class Failures implements IExecutionExceptionHandler {
    private final BooleanSupplier debug;

    Failures(BooleanSupplier debug) {
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        if (isClosedPipe(problem)) {
            return ExitStatus.DONE; // whoever read our output has enough
        }
        Terminal.errorLine("rapporteur: " + messageOf(problem));
        if (debug.getAsBoolean()) {
            problem.printStackTrace();
        }
        return problem instanceof UsageException ? ExitStatus.WRONG_USAGE : ExitStatus.FAILED;
    }

    private static boolean isClosedPipe(Exception problem) {
        return problem instanceof IOException
                && String.valueOf(problem.getMessage()).contains("Broken pipe");
    }

    private static String messageOf(Exception problem) {
        if (problem instanceof UsageException || problem instanceof StoreException) {
            return String.valueOf(problem.getMessage());
        }
        return problem + "; with --debug it says where";
    }
}
