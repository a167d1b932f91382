package io.errorcontract.examples.pandastack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README promises of its commands. */
class ReadmeIT {

    private static final Path ROOT = Path.of("../..");

    @Test
    void whatTheFirstCommandMakesIsWhereTheReadmeSays() throws IOException {
        List<String> places = all("`(examples/pandastack/target/[^`]+)`", readme());

        assertThat(places)
                .hasSize(3)
                .allSatisfy(place -> assertThat(ROOT.resolve(place)).exists());
    }

    @Test
    void continuousIntegrationRunsTheSecondCommand() throws IOException {
        List<String> commands = all("(?m)^```sh\\n(.*)$", readme());

        assertThat(commands.get(0)).isEqualTo("mvn -B -ntp package -Pquick -pl examples/pandastack -am");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("\nCI=true " + commands.get(1) + " || ");
    }

    @Test
    void everyArtifactOfTheTableIsPublished() throws IOException {
        List<String> artifacts = all("`(error-contract-[a-z0-9-]+)`", readme());

        assertThat(artifacts)
                .hasSize(18)
                .allSatisfy(artifact -> assertThat(poms())
                        .anySatisfy(pom -> assertThat(pom)
                                .contains("<artifactId>" + artifact + "</artifactId>\n\n")
                                .doesNotContain("Not published")));
    }

    private static List<String> poms() throws IOException {
        List<String> poms = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(ROOT.resolve("integrations"))) {
            for (Path module : modules) {
                if (Files.exists(module.resolve("pom.xml"))) {
                    poms.add(Files.readString(module.resolve("pom.xml")));
                }
            }
        }
        poms.add(Files.readString(ROOT.resolve("cli/pom.xml")));
        return poms;
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
