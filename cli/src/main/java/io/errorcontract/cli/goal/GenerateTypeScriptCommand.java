package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.GenerateTypeScript;
import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.typescript.PropertyNames;
import io.errorcontract.codegen.typescript.TypeScriptOptions;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "generate-typescript", description = "Generates an npm package for SDKs in TypeScript and JavaScript.")
final class GenerateTypeScriptCommand extends GoalCommand {

    @Option(
            names = "--typescript-directory",
            paramLabel = "PATH",
            defaultValue = "target/error-contract/typescript",
            description =
                    "The directory for the package. The command owns it, and removes what it no longer writes. Default: ${DEFAULT-VALUE}.")
    private Path typescriptDirectory = Path.of("target/error-contract/typescript");

    @Option(
            names = "--package-name",
            paramLabel = "NAME",
            description = "The name of the npm package. Default: the catalog ID followed by -errors.")
    private @Nullable String packageName;

    @Option(
            names = "--property-names",
            paramLabel = "STYLE",
            defaultValue = "CAMEL_CASE",
            description =
                    "The naming of the properties that hold parameters: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private PropertyNames propertyNames = PropertyNames.CAMEL_CASE;

    @Option(
            names = "--class-names",
            paramLabel = "NAME=NAME",
            split = ",",
            description = "Other names for classes, each as CommandFailedError=CommandError.")
    private Map<String, String> classNames = Map.of();

    @Option(
            names = "--properties",
            paramLabel = "NAME=NAME",
            split = ",",
            description = "Further properties of all errors, each as httpStatus=status.")
    private Map<String, String> properties = Map.of();

    @Mixin
    private final VisibilityOption visibility = new VisibilityOption();

    @Mixin
    private final JavaNameOptions java = new JavaNameOptions();

    @Override
    Goal goal() {
        return new GenerateTypeScript(
                catalog.failOnWarning(),
                java.settings(),
                new TypeScriptOptions(packageName, propertyNames, classNames, properties),
                output(typescriptDirectory),
                visibility.reader());
    }
}
