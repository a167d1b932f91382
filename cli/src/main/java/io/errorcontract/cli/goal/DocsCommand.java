package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Docs;
import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.site.SiteFormat;
import io.errorcontract.codegen.typescript.PropertyNames;
import io.errorcontract.codegen.typescript.TypeScriptOptions;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "docs", description = "Writes the reference site of the catalog.")
final class DocsCommand extends GoalCommand {

    private static final Path TEMPLATE_CLASSES = Path.of("target", "error-contract", "templates");

    @Option(
            names = "--site-directory",
            paramLabel = "PATH",
            defaultValue = "target/error-reference",
            description =
                    "The directory for the site. The command owns it, and removes what it no longer writes. Default: ${DEFAULT-VALUE}.")
    private Path siteDirectory = Path.of("target/error-reference");

    @Option(
            names = "--site-format",
            paramLabel = "FORMAT",
            defaultValue = "HTML",
            description = "What the site is written as: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private SiteFormat siteFormat = SiteFormat.HTML;

    @Option(
            names = "--site-url",
            paramLabel = "URL",
            description = "Where the site will be published. Default: taken from the catalog.")
    private @Nullable String siteUrl;

    @Option(names = "--stylesheet", paramLabel = "PATH", description = "A style sheet to use after the site's own.")
    private @Nullable Path stylesheet;

    @Option(
            names = "--template-directory",
            paramLabel = "PATH",
            description = "A directory of jte templates to use in place of the site's own. Needs a JDK.")
    private @Nullable Path templateDirectory;

    @Option(
            names = "--document",
            paramLabel = "PATH",
            description = "The OpenAPI document that tells which operations return an error.")
    private @Nullable Path document;

    @Option(
            names = "--releases",
            paramLabel = "VERSIONS",
            description = "Earlier versions that the site tells of, as --releases of changelog.")
    private @Nullable String releases;

    @Option(
            names = "--package-name",
            paramLabel = "NAME",
            description = "The npm package of generate-typescript, whose classes samples in TypeScript use.")
    private @Nullable String packageName;

    @Option(
            names = "--class-names",
            paramLabel = "NAME=NAME",
            split = ",",
            description = "Other names for classes of that package, as for generate-typescript.")
    private Map<String, String> classNames = Map.of();

    @Mixin
    private final JavaNameOptions java = new JavaNameOptions();

    @Override
    Goal goal() {
        return new Docs(
                catalog.failOnWarning(),
                java.settings(),
                output(siteDirectory),
                siteFormat,
                siteUrl,
                catalog.directory(),
                inputOrNull(stylesheet),
                inputOrNull(templateDirectory),
                output(TEMPLATE_CLASSES),
                inputOrNull(document),
                releases,
                packageName == null
                        ? null
                        : new TypeScriptOptions(packageName, PropertyNames.CAMEL_CASE, classNames, Map.of()));
    }
}
