package io.errorcontract.cli.shell;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.cli.ExitCode;
import io.errorcontract.cli.Reporting;
import io.errorcontract.cli.Terminal;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "new", description = "Writes a first catalog. On a terminal, it asks for what no option sets.")
final class NewCommand implements Callable<Integer> {

    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    @Mixin
    private final Reporting reporting = new Reporting();

    @Option(names = "--catalog-id", paramLabel = "ID", description = "The ID, in kebab-case. Default: my-api.")
    private @Nullable String catalogId;

    @Option(names = "--title", paramLabel = "TEXT", description = "The title. Default: derived from the ID.")
    private @Nullable String title;

    @Option(
            names = "--java-package",
            paramLabel = "NAME",
            description = "The package of the generated classes. Default: com.example.errors.")
    private @Nullable String javaPackage;

    @Option(
            names = "--body",
            paramLabel = "STYLE",
            description = "What the JSON body looks like: ${COMPLETION-CANDIDATES}. Default: envelope.")
    private @Nullable BodyStyle body;

    @Option(
            names = "--catalog-file",
            paramLabel = "PATH",
            defaultValue = "src/main/error-catalog/errors.yaml",
            description = "The file to write, which must not exist. Default: ${DEFAULT-VALUE}.")
    private Path catalogFile = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (Files.exists(catalogFile)) {
            reporting.err().println(catalogFile + " already exists; move it, or name another file with --catalog-file");
            return ExitCode.PROBLEMS;
        }
        String id = answer(catalogId, "ID of the catalog", "my-api");
        if (!id.matches(ID)) {
            throw new IllegalArgumentException("'" + id + "' is not an ID; write it in kebab-case, like panda-stack");
        }
        String chosenPackage = answer(javaPackage, "Java package", "com.example.errors");
        String chosenTitle = title == null ? titleOf(id) : title;
        String style = answer(body == null ? null : body.toString(), "Body (" + BodyStyle.names() + ")", "envelope");
        String text = resource("head.txt")
                        .replace("{id}", id)
                        .replace("{title}", quoted(chosenTitle))
                        .replace("{package}", quoted(chosenPackage))
                + resource("body/" + BodyStyle.of(style) + ".txt")
                + resource("tail.txt");
        CatalogResult result =
                CatalogReader.create().read(Map.of(catalogFile.toString(), text.getBytes(StandardCharsets.UTF_8)));
        if (result.hasErrors()) {
            reporting.err().print(reporting.paint().diagnostics(result.report()));
            return ExitCode.PROBLEMS;
        }
        write(text);
        return ExitCode.OK;
    }

    private void write(String text) throws IOException {
        Path folder = catalogFile.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(catalogFile, text, StandardOpenOption.CREATE_NEW);
        reporting.out().println("Wrote " + catalogFile + "; look at it with: error-contract serve " + catalogFile);
    }

    private static String answer(@Nullable String given, String question, String usual) {
        Console console = Terminal.find();
        if (given != null || console == null) {
            return given == null ? usual : given;
        }
        String answer = console.readLine("%s [%s]: ", question, usual);
        return answer == null || answer.isBlank() ? usual : answer.strip();
    }

    private static String titleOf(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " errors";
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_. ]*")
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(NewCommand.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
