package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.goal.WriteVectors;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "vectors", description = "Writes the contract as data, and conformance vectors for any language.")
final class WriteVectorsCommand extends GoalCommand {

    @Option(
            names = "--vectors-directory",
            paramLabel = "PATH",
            defaultValue = "target/error-contract/vectors",
            description =
                    "The directory for the vectors. The command owns it, and removes what it no longer writes. Default: ${DEFAULT-VALUE}.")
    private Path vectorsDirectory = Path.of("target/error-contract/vectors");

    @Override
    Goal goal() {
        return new WriteVectors(catalog.failOnWarning(), output(vectorsDirectory));
    }
}
