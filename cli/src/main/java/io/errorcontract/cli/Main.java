package io.errorcontract.cli;

import io.errorcontract.cli.goal.GoalCommands;
import io.errorcontract.cli.shell.ShellCommands;
import io.errorcontract.codegen.workspace.FailureText;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program {@code error-contract}. */
@Command(
        name = "error-contract",
        description = "Works with the error catalog of an API.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The command did its work.",
            "1:The catalog, the document or the response has errors.",
            "2:The command line makes no sense.",
            "3:A file could not be read or written, or the tool itself failed."
        },
        footer = "%nAn argument @FILE is replaced by the arguments in that file.")
public final class Main {

    private static final String COMPLETION = "generate-completion";

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments what the user wrote; an argument {@code @FILE} stands for those in a file
     */
    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exitCode;
        try {
            exitCode = commandLine(arguments).setOut(out).setErr(err).execute(arguments);
        } catch (Error failure) { // such as a lack of memory, which must not look like errors of a catalog
            exitCode = bug(failure, err);
        }
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /**
     * Returns all commands.
     *
     * @return a new command line, which the caller may change
     */
    public static CommandLine commandLine() {
        return commandLine(new String[0]);
    }

    /** With the first command that the arguments name, or with all: reflection on each takes a while. */
    private static CommandLine commandLine(String... arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        Map<String, Object> commands = GoalCommands.all();
        commands.putAll(ShellCommands.all());
        String first = arguments.length == 0 ? "" : arguments[0];
        if (commands.containsKey(first)) {
            commands.keySet().retainAll(List.of(first));
        } else {
            commandLine.addSubcommand(COMPLETION, new AutoComplete.GenerateCompletion());
        }
        commands.forEach(commandLine::addSubcommand);
        for (CommandLine command : commandLine.getSubcommands().values()) {
            command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
        }
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler((failure, failed, parsed) -> failed(failure, failed));
    }

    private static int misused(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("error-contract: " + misuse.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(misuse, err);
        err.println("hint: " + command.getCommandSpec().qualifiedName() + " --help lists the options");
        return ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof IOException) {
            err.println("error-contract: " + FailureText.of(failure));
            return ExitCode.FAILURE;
        }
        if (failure instanceof IllegalArgumentException) {
            err.println("error-contract: " + FailureText.of(failure));
            return ExitCode.USAGE;
        }
        return bug(failure, err);
    }

    private static int bug(Throwable failure, PrintWriter err) {
        err.println("error-contract: this is a bug; please report it with the lines below");
        failure.printStackTrace(err);
        return ExitCode.FAILURE;
    }

    /** A file or a program gets UTF-8; a terminal, what it can show. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        Console console = Terminal.find();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }
}
