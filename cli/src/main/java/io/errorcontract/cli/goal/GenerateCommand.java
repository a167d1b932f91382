package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Generate;
import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.java.JavaOptions;
import java.nio.charset.Charset;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "generate",
        description =
                "Generates Java: an exception for each error and family, and the facade that decodes and encodes.")
final class GenerateCommand extends GoalCommand {

    @Option(
            names = "--output-directory",
            paramLabel = "PATH",
            defaultValue = "target/generated-sources/error-contract",
            description =
                    "The directory for the sources. The command owns it, and removes what it no longer writes. Default: ${DEFAULT-VALUE}.")
    private Path outputDirectory = Path.of("target/generated-sources/error-contract");

    @Option(
            names = "--resource-directory",
            paramLabel = "PATH",
            defaultValue = "target/generated-resources/error-contract",
            description =
                    "The directory for the copy of the catalog that goes into the jar. The command owns it. Default: ${DEFAULT-VALUE}.")
    private Path resourceDirectory = Path.of("target/generated-resources/error-contract");

    @Option(
            names = "--class-directory",
            paramLabel = "PATH",
            defaultValue = "target/classes",
            description =
                    "The directory of compiled classes, from which those of removed sources are removed. Default: ${DEFAULT-VALUE}.")
    private Path classDirectory = Path.of("target/classes");

    @Mixin
    private final JavaNameOptions java = new JavaNameOptions();

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            defaultValue = "UTF-8",
            description =
                    "The charset of the sources. Characters outside of it are escaped. Default: ${DEFAULT-VALUE}.")
    private String encoding = "UTF-8";

    @Option(
            names = "--body-records",
            defaultValue = "true",
            negatable = true,
            fallbackValue = "true",
            description = "Generate body records for databind. Default: ${DEFAULT-VALUE}.")
    private boolean bodyRecords = true;

    @Option(names = "--body-constraints", description = "Add Jakarta Validation constraints to the body records.")
    private boolean bodyConstraints;

    @Option(
            names = "--sealed-exceptions",
            description =
                    "Seal the exceptions, so that a switch over them is exhaustive, even if the catalog does not say so.")
    private boolean sealedExceptions;

    @Override
    Goal goal() {
        return new Generate(
                catalog.failOnWarning(),
                output(outputDirectory),
                output(resourceDirectory),
                output(classDirectory),
                java.settings(),
                new JavaOptions(Charset.forName(encoding), bodies(), sealedExceptions));
    }

    private JavaOptions.Bodies bodies() {
        if (!bodyRecords) {
            return JavaOptions.Bodies.NONE;
        }
        return bodyConstraints ? JavaOptions.Bodies.CONSTRAINED : JavaOptions.Bodies.PLAIN;
    }
}
