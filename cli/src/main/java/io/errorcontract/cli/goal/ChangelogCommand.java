package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Changelog;
import io.errorcontract.codegen.goal.Goal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "changelog", description = "Writes what changed from version to version of the catalog, as Markdown.")
final class ChangelogCommand extends GoalCommand {

    @Option(
            names = "--releases",
            paramLabel = "VERSIONS",
            description =
                    "The earlier versions, in the forms of --baseline of check; of git:v* all count. Default: errors.lock.yaml.")
    private @Nullable String releases;

    @Option(
            names = "--from",
            paramLabel = "VERSION",
            description = "The earliest version to tell of. Default: the first one found.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            description = "The latest version to tell of. Default: the current one.")
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
