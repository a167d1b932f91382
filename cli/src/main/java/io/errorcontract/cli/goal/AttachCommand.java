package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.goal.Lock;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "attach",
        description = "Writes the catalog as one file, to publish as an artifact with the classifier catalog.")
final class AttachCommand extends GoalCommand {

    @Option(
            names = "--catalog-file",
            paramLabel = "PATH",
            defaultValue = "target/error-contract/catalog.yaml",
            description = "The file to write. Default: ${DEFAULT-VALUE}.")
    private Path catalogFile = Path.of("target/error-contract/catalog.yaml");

    @Override
    Goal goal() {
        return new Lock(catalog.failOnWarning(), output(catalogFile));
    }
}
