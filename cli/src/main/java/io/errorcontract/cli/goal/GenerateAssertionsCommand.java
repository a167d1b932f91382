package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.GenerateAssertions;
import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.java.JavaOptions;
import java.nio.charset.Charset;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "generate-assertions", description = "Generates AssertJ assertions for the generated exceptions.")
final class GenerateAssertionsCommand extends GoalCommand {

    @Option(
            names = "--test-output-directory",
            paramLabel = "PATH",
            defaultValue = "target/generated-test-sources/error-contract",
            description =
                    "The directory for the sources. The command owns it, and removes what it no longer writes. Default: ${DEFAULT-VALUE}.")
    private Path testOutputDirectory = Path.of("target/generated-test-sources/error-contract");

    @Option(
            names = "--class-directory",
            paramLabel = "PATH",
            defaultValue = "target/test-classes",
            description =
                    "The directory of compiled tests, from which those of removed sources are removed. Default: ${DEFAULT-VALUE}.")
    private Path classDirectory = Path.of("target/test-classes");

    @Mixin
    private final JavaNameOptions java = new JavaNameOptions();

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            defaultValue = "UTF-8",
            description =
                    "The charset of the sources. Characters outside of it are escaped. Default: ${DEFAULT-VALUE}.")
    private String encoding = "UTF-8";

    @Override
    Goal goal() {
        return new GenerateAssertions(
                catalog.failOnWarning(),
                output(testOutputDirectory),
                output(classDirectory),
                java.settings(),
                JavaOptions.of(Charset.forName(encoding)));
    }
}
