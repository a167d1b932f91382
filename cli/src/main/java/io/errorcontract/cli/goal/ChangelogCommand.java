package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Changelog;
import io.errorcontract.codegen.goal.Goal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "changelog", description = "Writes the history of the catalog as Markdown.")
final class ChangelogCommand extends GoalCommand {

    @Option(
            names = "--releases",
            paramLabel = "VERSIONS",
            description =
                    "The earlier versions, in the forms of --baseline; git:v* stands for all tags that match. Default: errors.lock.yaml.")
    private @Nullable String releases;

    @Option(
            names = "--from",
            paramLabel = "VERSION",
            description = "The earliest version to include. Default: the first one found.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            description = "The latest version to include. Default: the current one.")
    private @Nullable String to;

    @Option(
            names = "--changelog-file",
            paramLabel = "PATH",
            defaultValue = "target/error-contract/CHANGELOG.md",
            description = "The file to write. Default: ${DEFAULT-VALUE}.")
    private Path changelogFile = Path.of("target/error-contract/CHANGELOG.md");

    @Override
    Goal goal() {
        return new Changelog(
                catalog.failOnWarning(), orEmpty(releases), orEmpty(from), orEmpty(to), output(changelogFile));
    }
}
