package io.errorcontract.cli.goal;

import io.errorcontract.codegen.goal.Docs;
import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.site.SiteFormat;
import io.errorcontract.codegen.typescript.PropertyNames;
import io.errorcontract.codegen.typescript.TypeScriptOptions;
import java.nio.file.Path;
import java.util.List;
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
            description = "The format of the site: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private SiteFormat siteFormat = SiteFormat.HTML;

    @Option(
            names = "--site-url",
            paramLabel = "URL",
            description = "The address where the site will be published. Default: taken from the catalog.")
    private @Nullable String siteUrl;

    @Option(names = "--stylesheet", paramLabel = "PATH", description = "A style sheet to load after the site's own.")
    private @Nullable Path stylesheet;

    @Option(
            names = "--template-directory",
            paramLabel = "PATH",
            description = "A directory of jte templates that replace the site's own. Needs a JDK.")
    private @Nullable Path templateDirectory;

    @Option(
            names = "--document",
            paramLabel = "PATH",
            description = "The OpenAPI document whose operations the pages list.")
    private @Nullable Path document;

    @Option(
            names = "--releases",
            paramLabel = "VERSIONS",
            description = "Earlier versions whose changes the site shows, as in changelog --releases.")
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

    @Option(
            names = "--catalogs",
            paramLabel = "PATH",
            split = ",",
            description =
                    "Directories and files of other catalogs. Each catalog then gets a folder, beside a page of all and a search over all.")
    private List<Path> catalogs = List.of();

    @Option(
            names = "--site-title",
            paramLabel = "TITLE",
            defaultValue = Docs.DEFAULT_TITLE,
            description = "What the sites of several catalogs are called together. Default: ${DEFAULT-VALUE}.")
    private String siteTitle = Docs.DEFAULT_TITLE;

    @Mixin
    private final VisibilityOption visibility = new VisibilityOption();

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
                visibility.reader(),
                packageName == null
                        ? null
                        : new TypeScriptOptions(packageName, PropertyNames.CAMEL_CASE, classNames, Map.of()),
                catalogs.stream().map(GoalCommand::input).toList(),
                siteTitle);
    }
}
