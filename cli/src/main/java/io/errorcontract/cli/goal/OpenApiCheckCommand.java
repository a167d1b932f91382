package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.goal.OpenApiCheck;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "openapi-check", description = "Reports where an OpenAPI document and the catalog disagree.")
final class OpenApiCheckCommand extends GoalCommand {

    @Option(names = "--document", paramLabel = "PATH", required = true, description = "The OpenAPI document to check.")
    private Path document = Path.of("");

    @Option(
            names = "--enriched",
            description =
                    "The command openapi enriches the document later, so the statuses of its codes need no response yet.")
    private boolean enriched;

    @Option(
            names = "--required-statuses",
            paramLabel = "STATUS",
            defaultValue = "401,429,500",
            split = ",",
            description = "The statuses of which each operation must list a code. Default: ${DEFAULT-VALUE}.")
    private Set<Integer> requiredStatuses = Set.of();

    @Mixin
    private final JavaNameOptions java = new JavaNameOptions();

    @Override
    Goal goal() {
        return new OpenApiCheck(catalog.failOnWarning(), java.settings(), input(document), enriched, requiredStatuses);
    }
}
