package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.goal.Lock;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "lock", description = "Writes the whole catalog into one file to commit with each release.")
final class LockCommand extends GoalCommand {

    @Option(
            names = "--lock-file",
            paramLabel = "PATH",
            defaultValue = "errors.lock.yaml",
            description = "The file to write. Default: ${DEFAULT-VALUE}.")
    private Path lockFile = Path.of("errors.lock.yaml");

    @Override
    Goal goal() {
        return new Lock(catalog.failOnWarning(), output(lockFile));
    }
}
