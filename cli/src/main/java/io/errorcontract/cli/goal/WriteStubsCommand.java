package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.goal.WriteStubs;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "stubs", description = "Writes the examples of each error as stubs of WireMock, to test clients with.")
final class WriteStubsCommand extends GoalCommand {

    @Option(
            names = "--stubs-directory",
            paramLabel = "PATH",
            defaultValue = "target/error-contract/stubs",
            description =
                    "The directory for the stubs. The command owns it, and removes what it no longer writes. Default: ${DEFAULT-VALUE}.")
    private Path stubsDirectory = Path.of("target/error-contract/stubs");

    @Override
    Goal goal() {
        return new WriteStubs(catalog.failOnWarning(), output(stubsDirectory));
    }
}
