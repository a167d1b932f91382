package io.errorcontract.cli.goal;

import io.errorcontract.catalog.definition.Visibility;
import picocli.CommandLine.Option;

/** Who reads what a command makes. */
final class VisibilityOption {

    @Option(
            names = "--visibility",
            paramLabel = "READER",
            defaultValue = "PUBLIC",
            description =
                    "Who reads it: ${COMPLETION-CANDIDATES}. What the catalog hides from them is left out. Default: ${DEFAULT-VALUE}.")
    private Visibility visibility = Visibility.PUBLIC;

    Visibility reader() {
        return visibility;
    }
}
