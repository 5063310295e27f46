package org.rapporteur.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code rapporteur COMMAND ...}. */
@Command(
        name = "rapporteur",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads news reports about what states and other political actors do, and keeps one record of it:"
                    + " who did what to whom, when and where, who said what, which figures were given, how relations"
                    + " stand; each field with the words behind it."
        },
        subcommands = {
            ReadCommand.class,
            AddCommand.class,
            CodeCommand.class,
            AnnotateCommand.class,
            ShowCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            TokenCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur read reports/            read a folder of reports into the record",
            "  rapporteur show                     the newest stories",
            "  rapporteur show CHN KAZ             how two states stand to each other",
            "  rapporteur export events > events.jsonl",
            "  echo 'France sent aid to Chad.' | rapporteur code -",
            "",
            "Results go to standard output, all else to standard error.",
            "Exit status: 0 done, 2 wrong usage, 3 a document was set aside under --strict, 1 anything else."
        })
public final class Rapporteur implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "With an error, print where in the program it happened.")
    private boolean debug;

    /** Asked for nothing: say how to ask. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? Try: rapporteur --help");
    }

    boolean debug() {
        return debug;
    }

    public static void main(String[] arguments) {
        Rapporteur program = new Rapporteur();
        Terminal terminal = Terminal.fromProperties();
        CommandLine commands = new CommandLine(program)
                .setUsageHelpWidth(terminal.helpWidth())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new Failures(program::debug));
        int status = commands.execute(arguments);
        System.exit(status);
    }
}
