package org.rapporteur.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** A command line that cannot be understood: one line that says why, and where help is. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String hint = String.valueOf(problem.getMessage()).contains("--help") ? "" : "; see: " + name + " --help";
        Terminal.errorLine(name + ": " + problem.getMessage() + hint);
        return ExitStatus.WRONG_USAGE;
    }
}
