package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.goal.Thrown;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "thrown",
        description =
                "Finds which errors of the catalog can leave each operation of a server, and by which calls, in its"
                        + " compiled classes. --class-path is the server's: its libraries, and the classes of the"
                        + " catalog.")
final class ThrownCommand extends GoalCommand {

    @Option(
            names = "--classes-directory",
            paramLabel = "PATH",
            defaultValue = "target/classes",
            description = "The compiled classes of the server. Default: ${DEFAULT-VALUE}.")
    private Path classesDirectory = Path.of("target/classes");

    @Option(
            names = "--document",
            paramLabel = "PATH",
            description =
                    "The OpenAPI document whose lists are checked. Without it, the handlers' own lists are checked.")
    private @Nullable Path document;

    @Option(
            names = "--accepted-throws",
            paramLabel = "PATH",
            defaultValue = "accepted-throws.yaml",
            description = "The file of accepted findings, which need not exist. Default: ${DEFAULT-VALUE}.")
    private Path acceptedThrows = Path.of("accepted-throws.yaml");

    @Option(
            names = "--thrown-report",
            paramLabel = "PATH",
            defaultValue = "target/error-contract/thrown.txt",
            description = "The file for the whole report. Default: ${DEFAULT-VALUE}.")
    private Path thrownReport = Path.of("target/error-contract/thrown.txt");

    @Option(names = "--write", description = "Write codes that operations throw but do not list into the document.")
    private boolean write;

    @Override
    Goal goal() {
        return new Thrown(
                input(classesDirectory), inputOrNull(document), input(acceptedThrows), output(thrownReport), write);
    }
}
