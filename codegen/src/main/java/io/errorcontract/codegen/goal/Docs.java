package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.resolve.VisibleCatalog;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.openapi.OperationIndex;
import io.errorcontract.codegen.output.Generator;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.site.ApisGenerator;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param visibility who reads the site
 * @param typescript how the classes in TypeScript are called that samples use, or null if there are none
 * @param catalogs directories and files of other catalogs, whose sites are written beside that of the build's own;
 *     empty for one site of the build's own catalog
 * @param title what several sites are called together
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
        Visibility visibility,
        @Nullable TypeScriptOptions typescript,
        List<InputPath> catalogs,
        String title)
        implements Goal {

    /** What several sites are called together if nobody says. */
    public static final String DEFAULT_TITLE = "API errors";

    /** Copies the list. */
    public Docs {
        catalogs = List.copyOf(catalogs);
    }

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
        return catalogs.isEmpty() ? writeOne(workspace, last) : writeAll(workspace, last);
    }

    private Outcome writeOne(Workspace workspace, LastRun last) throws IOException {
        Own own = own(workspace);
        ApisGenerator.Api api = own.api();
        if (api == null) {
            return own.refusal();
        }
        Generator.Output site = new SiteGenerator(api.options(), api.directory()).generate(api.catalog());
        ReadCatalog checked = own.read().with(site.diagnostics());
        if (checked.usable() == null) {
            return checked.rejected();
        }
        WrittenFiles published = WrittenFiles.write(output.path(), site.files());
        String summary = "Wrote the site of " + api.catalog().title() + " to " + published.directory() + ": "
                + published.counts();
        return last.replaceBy(new Outcome.Done(checked.result().report(), summary), published.outputs());
    }

    private Outcome writeAll(Workspace workspace, LastRun last) throws IOException {
        List<ReadCatalog> read = new ArrayList<>();
        List<ApisGenerator.Api> apis = new ArrayList<>();
        if (!workspace.catalogFiles().isEmpty()) {
            Own own = own(workspace);
            if (own.api() == null) {
                return own.refusal();
            }
            read.add(own.read());
            apis.add(own.api());
        }
        Set<String> ids = new HashSet<>();
        apis.forEach(api -> ids.add(api.catalog().definition().id()));
        for (InputPath path : catalogs) {
            ReadCatalog other = ReadCatalog.read(workspace, path.path(), failOnWarning);
            Catalog catalog = other.resolved();
            if (catalog == null) {
                return other.rejected();
            }
            if (!ids.add(catalog.definition().id())) {
                return sameId(workspace, path, catalog.definition().id());
            }
            SiteOptions options = options(catalog, ReturningOperations.UNKNOWN, null, new History(List.of()));
            read.add(other);
            apis.add(new ApisGenerator.Api(catalog, options, path.path()));
        }
        SiteOptions shared = apis.get(0).options();
        ApisGenerator.Result sites = new ApisGenerator(shared, title).generate(apis);
        StringBuilder report = new StringBuilder();
        for (int i = 0; i < apis.size(); i++) {
            String id = apis.get(i).catalog().definition().id();
            ReadCatalog checked = read.get(i).with(sites.diagnostics().getOrDefault(id, List.of()));
            if (checked.usable() == null) {
                return checked.rejected();
            }
            report.append(checked.result().report());
        }
        WrittenFiles published = WrittenFiles.write(output.path(), sites.files());
        String summary = "Wrote the sites of " + Counts.of(apis.size(), "API") + " to " + published.directory() + ": "
                + published.counts();
        return last.replaceBy(new Outcome.Done(report.toString(), summary), published.outputs());
    }

    private static Outcome sameId(Workspace workspace, InputPath path, String id) throws IOException {
        String diagnostic = new ParameterPlace(
                        workspace, "catalogs", path.path().toString())
                .show(DocsFaults.SAME_ID, "another catalog of the site has the ID '" + id + "' too", null);
        return new Outcome.Rejected(diagnostic, "The sites cannot be written");
    }

    /**
     * The catalog of this build, and what its site is made with.
     *
     * @param read the catalog
     * @param api what its site is made with, or null if there can be no site
     * @param refusal how the goal ends then
     */
    private record Own(ReadCatalog read, ApisGenerator.@Nullable Api api, Outcome refusal) {}

    private Own own(Workspace workspace) throws IOException {
        ReadCatalog written = ReadCatalog.read(workspace, failOnWarning);
        ReadCatalog catalog = java.applyTo(written);
        Catalog resolved = catalog.resolved();
        if (resolved == null) {
            return new Own(catalog, null, catalog.rejected());
        }
        DocumentReport report = document == null ? null : DocumentReport.read(workspace, document);
        if (report != null && report.isRejected(failOnWarning)) {
            return new Own(catalog, null, report.rejected());
        }
        try {
            History history = history(workspace, written);
            SiteOptions options = options(resolved, operations(resolved, report), sdk(resolved), history);
            return new Own(catalog, new ApisGenerator.Api(resolved, options, pictures.path()), catalog.rejected());
        } catch (EarlierVersions.Refused e) {
            return new Own(catalog, null, e.outcome());
        }
    }

    private static ReturningOperations operations(Catalog catalog, @Nullable DocumentReport report) {
        Optional<OpenApiDocument> document = report == null ? Optional.empty() : report.document();
        return document.map(each -> new OperationIndex(each, new ErrorCodes(catalog)))
                .<ReturningOperations>map(index -> index::returning)
                .orElse(ReturningOperations.UNKNOWN);
    }

    /** Versions are compared as they were written: what this build calls its classes was not said of earlier ones. */
    private History history(Workspace workspace, ReadCatalog written) throws EarlierVersions.Refused, IOException {
        List<CatalogVersion> versions = releases == null
                ? List.of()
                : new EarlierVersions(workspace, "releases", releases).upTo(CatalogVersion.of(written.result()));
        return History.of(versions.stream().map(this::visible).toList(), VersionComparison.WITH_BODIES::compare);
    }

    private CatalogVersion visible(CatalogVersion version) {
        return new CatalogVersion(
                VisibleCatalog.of(version.definition(), visibility), version.places(), version.sources());
    }

    private @Nullable TypeScriptSdk sdk(Catalog catalog) {
        if (typescript == null) {
            return null;
        }
        TypeScriptClasses classes = TypeScriptClasses.of(catalog, typescript);
        return new TypeScriptSdk(classes.packageName(), classes.errors());
    }

    private SiteOptions options(
            Catalog catalog, ReturningOperations operations, @Nullable TypeScriptSdk sdk, History history) {
        return new SiteOptions(
                format,
                baseUrl(catalog.definition().id()),
                pathOf(stylesheet),
                pathOf(templates),
                classes.path(),
                operations,
                sdk,
                visibility,
                history);
    }

    private @Nullable String baseUrl(String id) {
        if (baseUrl == null || baseUrl.isBlank() || catalogs.isEmpty()) {
            return baseUrl;
        }
        return baseUrl + (baseUrl.endsWith("/") ? "" : "/") + id + "/";
    }

    private static @Nullable Path pathOf(@Nullable InputPath input) {
        return input == null ? null : input.path();
    }
}
