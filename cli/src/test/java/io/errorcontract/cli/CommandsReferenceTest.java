package io.errorcontract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Keeps the reference of the commands true, and the commands in step with the goals. {@code -Dupdate-docs=true}
 * rewrites the reference.
 */
class CommandsReferenceTest {

    private static final Path PAGE = Path.of("../docs/reference/commands.md");
    private static final Path GOALS = Path.of("../docs/reference/goals.md");

    /** Only a build tool can leave a goal out, attach an artifact, or ask repositories for releases. */
    private static final Set<String> OF_MAVEN_ALONE = Set.of("skip", "catalogClassifier", "failIfUnanswered");

    private final Map<String, CommandLine> commands =
            new TreeMap<>(Main.commandLine().getSubcommands());

    @Test
    void theReferenceOfCommandsIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("update-docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("%s; rewrite it with -Dupdate-docs=true", PAGE)
                .isEqualTo(page);
    }

    @Test
    void eachParameterOfAGoalIsAnOptionOfItsCommand() throws IOException {
        String goal = "";
        Map<String, Set<String>> missing = new TreeMap<>();
        for (String line : Files.readAllLines(GOALS)) {
            if (line.startsWith("## ")) {
                goal = line.substring(3);
                assertThat(commands).containsKey(goal);
            }
            Matcher parameter = Pattern.compile("\\| `([A-Za-z]+)` \\|.*").matcher(line);
            if (parameter.matches() && !OF_MAVEN_ALONE.contains(parameter.group(1))) {
                String option = CatalogOptions.optionOf(parameter.group(1));
                if (!commands.get(goal).getCommandSpec().optionsMap().containsKey(option)) {
                    missing.computeIfAbsent(goal, key -> new TreeSet<>()).add(option);
                }
            }
        }
        assertThat(goal).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private String page() {
        StringBuilder summary = new StringBuilder();
        StringBuilder details = new StringBuilder();
        commands.forEach((name, command) -> {
            String description =
                    String.join(" ", command.getCommandSpec().usageMessage().description());
            summary.append("| [%s](#%s) | %s |\n".formatted(name, name, firstSentence(description)));
            details.append("\n## ")
                    .append(name)
                    .append("\n\n")
                    .append(description)
                    .append("\n\n");
            details.append(rows(command.getCommandSpec()));
        });
        return """
                # Commands

                The commands of `error-contract-cli`. [The command line](../command-line.md) shows how to run them.

                Exit codes: 0, the command did its work; 1, the catalog, the document or the response has errors; 2, the command
                line makes no sense; 3, a file could not be read or written, or the tool itself failed.

                | command | does |
                |---|---|
                """ + summary + details;
    }

    private static String rows(CommandSpec command) {
        StringBuilder rows = new StringBuilder("| argument or option | meaning |\n|---|---|\n");
        for (PositionalParamSpec argument : command.positionalParameters()) {
            rows.append(row("`" + argument.paramLabel() + "`", argument));
        }
        Map<String, OptionSpec> options = new TreeMap<>();
        command.options().forEach(option -> options.put(option.longestName(), option));
        for (OptionSpec option : options.values()) {
            String label = option.arity().max() == 0 || option.type() == boolean.class ? "" : " " + option.paramLabel();
            rows.append(row("`" + String.join("`, `", option.names()) + label + "`", option));
        }
        return rows.toString();
    }

    private static String row(String names, ArgSpec argument) {
        String meaning = String.join(" ", argument.description());
        String candidates =
                argument.completionCandidates() == null ? "" : String.join(", ", argument.completionCandidates());
        return "| %s | %s |\n"
                .formatted(
                        names,
                        meaning.replace("${COMPLETION-CANDIDATES}", candidates)
                                .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()))
                                .replace("|", "\\|"));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
