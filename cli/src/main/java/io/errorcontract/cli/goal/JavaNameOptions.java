package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.JavaSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for what the generated classes are called. */
final class JavaNameOptions {

    @Option(
            names = "--java-package",
            paramLabel = "NAME",
            description = "The package of the generated classes. Default: the catalog's own.")
    private @Nullable String javaPackage;

    @Option(
            names = "--java-prefix",
            paramLabel = "NAME",
            description = "The prefix of the root exception, the enum of codes and the facade."
                    + " Default: the catalog's own.")
    private @Nullable String javaPrefix;

    JavaSettings settings() {
        return new JavaSettings(javaPackage, javaPrefix);
    }
}
