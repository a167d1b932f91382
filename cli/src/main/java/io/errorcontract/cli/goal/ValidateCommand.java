package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.goal.Validate;
import picocli.CommandLine.Command;

@Command(name = "validate", description = "Checks the catalog, and reports all of its problems.")
final class ValidateCommand extends GoalCommand {

    @Override
    Goal goal() {
        return new Validate(catalog.failOnWarning());
    }
}
