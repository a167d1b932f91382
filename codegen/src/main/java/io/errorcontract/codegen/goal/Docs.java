package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.openapi.OperationIndex;
import io.errorcontract.codegen.output.Generator;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.site.SiteFormat;
import io.errorcontract.codegen.site.SiteGenerator;
import io.errorcontract.codegen.site.SiteOptions;
import io.errorcontract.codegen.site.build.ReturningOperations;
import io.errorcontract.codegen.site.build.TypeScriptSdk;
import io.errorcontract.codegen.surface.VersionComparison;
import io.errorcontract.codegen.typescript.TypeScriptClasses;
import io.errorcontract.codegen.typescript.TypeScriptOptions;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reference site of a catalog.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param java how the generated classes are called
 * @param output the directory for the site
 * @param format what the site is written as
 * @param baseUrl where the site will be published, or null to take that from the catalog
 * @param pictures the folder to which the paths of the catalog's pictures are relative: the directory of the catalog
 * @param stylesheet a style sheet to use after the site's own, or null
 * @param templates a directory of templates to use in place of the site's own, or null
 * @param classes where such templates are compiled to
 * @param document an OpenAPI document that tells which operations return which error, or null
 * @param releases where earlier versions are that the site tells of, as a user wrote it, or null for none
 * @param typescript how the classes in TypeScript are called that samples use, or null if there are none
 */
public record Docs(
        boolean failOnWarning,
        JavaSettings java,
        OutputPath output,
        SiteFormat format,
        @Nullable String baseUrl,
        InputPath pictures,
        @Nullable InputPath stylesheet,
        @Nullable InputPath templates,
        OutputPath classes,
        @Nullable InputPath document,
        @Nullable String releases,
        @Nullable TypeScriptOptions typescript)
        implements Goal {

    /** A site that tells of other releases is made in each run: whether there are more by now, no file tells. */
    @Override
    public Outcome run(Workspace workspace) throws IOException {
        if (releases != null) {
            return write(workspace, LastRun.NONE);
        }
        LastRun last = LastRun.of(this, workspace);
        return last.outcome() == null ? write(workspace, last) : last.outcome();
    }

    private Outcome write(Workspace workspace, LastRun last) throws IOException {
        ReadCatalog written = ReadCatalog.read(workspace, failOnWarning);
        ReadCatalog catalog = java.applyTo(written);
        Catalog resolved = catalog.resolved();
        if (resolved == null) {
            return catalog.rejected();
        }
        DocumentReport report = document == null ? null : DocumentReport.read(workspace, document);
        if (report != null && report.isRejected(failOnWarning)) {
            return report.rejected();
        }
        History history;
        try {
            history = history(workspace, written);
        } catch (EarlierVersions.Refused e) {
            return e.outcome();
        }
        SiteOptions options = options(operations(resolved, report), sdk(resolved), history);
        Generator.Output site = new SiteGenerator(options, pictures.path()).generate(resolved);
        ReadCatalog checked = catalog.with(site.diagnostics());
        if (checked.usable() == null) {
            return checked.rejected();
        }
        WrittenFiles published = WrittenFiles.write(output.path(), site.files());
        String summary =
                "Wrote the site of " + resolved.title() + " to " + published.directory() + ": " + published.counts();
        return last.replaceBy(new Outcome.Done(checked.result().report(), summary), published.outputs());
    }

    private static ReturningOperations operations(Catalog catalog, @Nullable DocumentReport report) {
        Optional<OpenApiDocument> document = report == null ? Optional.empty() : report.document();
        return document.map(each -> new OperationIndex(each, new ErrorCodes(catalog)))
                .<ReturningOperations>map(index -> index::returning)
                .orElse(ReturningOperations.UNKNOWN);
    }

    /** Versions are compared as they were written: what this build calls its classes was not said of earlier ones. */
    private History history(Workspace workspace, ReadCatalog written) throws EarlierVersions.Refused, IOException {
        return History.of(
                releases == null
                        ? List.of()
                        : new EarlierVersions(workspace, "releases", releases)
                                .upTo(CatalogVersion.of(written.result())),
                VersionComparison.WITH_BODIES::compare);
    }

    private @Nullable TypeScriptSdk sdk(Catalog catalog) {
        if (typescript == null) {
            return null;
        }
        TypeScriptClasses classes = TypeScriptClasses.of(catalog, typescript);
        return new TypeScriptSdk(classes.packageName(), classes.errors());
    }

    private SiteOptions options(ReturningOperations operations, @Nullable TypeScriptSdk sdk, History history) {
        return new SiteOptions(
                format, baseUrl, pathOf(stylesheet), pathOf(templates), classes.path(), operations, sdk, history);
    }

    private static @Nullable Path pathOf(@Nullable InputPath input) {
        return input == null ? null : input.path();
    }
}
