package io.errorcontract.maven;

import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.goal.Docs;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.site.SiteFormat;
import io.errorcontract.codegen.typescript.PropertyNames;
import io.errorcontract.codegen.typescript.TypeScriptOptions;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reference site of the error catalog: a page for each code, family and status, one about retries, one of
 * all errors with search and filters, and the catalog's guides, each also as Markdown, with {@code errors.json},
 * {@code llms.txt} and {@code sitemap.xml} for programs. The site needs no server: open it as a file, or publish it
 * under any path.
 *
 * <p>What the site shows is executed: the codec writes and reads each response, and links are followed. Anything that
 * does not hold fails the build, with its place in the catalog. If nothing has changed, no file is touched.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "docs",
        defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class DocsMojo extends AbstractNamingMojo {

    /**
     * The directory for the site. The goal owns it: it removes files that it no longer generates.
     *
     * <p>The default is {@code target/error-reference}.
     *
     * <pre>{@code
     * <siteDirectory>${project.reporting.outputDirectory}/errors</siteDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.siteDirectory",
            defaultValue = "${project.build.directory}/error-reference",
            required = true)
    File siteDirectory;

    /**
     * The format: {@code HTML}, to publish as it is, or {@code MARKDOWN}, pages with front matter for another
     * documentation system.
     *
     * <p>The default is {@code HTML}.
     *
     * <pre>{@code
     * <siteFormat>MARKDOWN</siteFormat>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.siteFormat", defaultValue = "HTML", required = true)
    SiteFormat siteFormat;

    /**
     * The address where the site will be published, for {@code sitemap.xml} and canonical links.
     *
     * <p>The default is taken from the catalog's {@code documentation}, if that ends with <code>{code}</code>.
     *
     * <pre>{@code
     * <siteUrl>https://docs.example.com/errors/</siteUrl>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.siteUrl")
    @Nullable
    String siteUrl;

    /**
     * A style sheet that is loaded after the site's own, for example to set its CSS variables.
     *
     * <p>By default there is none.
     *
     * <pre>{@code
     * <stylesheet>src/docs/errors.css</stylesheet>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.stylesheet")
    @Nullable
    File stylesheet;

    /**
     * A directory of jte templates that replace the plugin's templates of the same name, such as
     * {@code part/footer.jte}. Compiling them takes a JDK.
     *
     * <p>By default there are none.
     *
     * <pre>{@code
     * <templateDirectory>src/docs/templates</templateDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.templateDirectory")
    @Nullable
    File templateDirectory;

    /**
     * The API's OpenAPI document. A code's page then lists the operations that return it: those with the code in
     * {@code x-error-codes}.
     *
     * <p>By default there is none, and pages list no operations.
     *
     * <pre>{@code
     * <document>${project.basedir}/src/main/openapi/openapi.yaml</document>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.openapi.document")
    @Nullable
    File document;

    /**
     * Earlier versions of the catalog, in the forms of the goal {@code changelog}'s {@code releases}. The site then has
     * a page about each version's changes, and each error's page shows its history. The goal runs in every build, to
     * see what was released.
     *
     * <p>By default there are none, and the site shows no history. {@code groupId:artifactId} alone stands for all
     * versions before the module's own.
     *
     * <pre>{@code
     * <releases>${project.groupId}:${project.artifactId}</releases>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.releases")
    @Nullable
    String releases;

    /**
     * Who reads the site: {@code PUBLIC}, {@code PARTNER} or {@code INTERNAL}. What the catalog marks with a
     * {@code visibility} that is not theirs is left out.
     *
     * <p>The default is {@code PUBLIC}.
     *
     * <pre>{@code
     * <visibility>INTERNAL</visibility>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.visibility", defaultValue = "PUBLIC", required = true)
    Visibility visibility;

    /**
     * The npm package that the goal {@code generate-typescript} generates. Samples in TypeScript then use its classes.
     *
     * <p>By default there is none, and samples use {@code fetch} alone.
     *
     * <pre>{@code
     * <packageName>@example/pandastack-errors</packageName>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.typescript.packageName")
    @Nullable
    String packageName;

    /**
     * Other names for classes of that package, as for the goal {@code generate-typescript}.
     *
     * <p>By default there are none.
     *
     * <pre>{@code
     * <classNames>
     *   <CommandFailedError>CommandError</CommandFailedError>
     * </classNames>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> classNames;

    /**
     * Directories and files of other catalogs. The site of each catalog, the module's own if it has one, is then in a
     * folder of the catalog's ID, beside a page that names all APIs and a search over all of them.
     *
     * <p>By default there are none, and the site is that of the module's own catalog.
     *
     * <pre>{@code
     * <catalogs>
     *   <catalog>${project.basedir}/../billing/src/main/error-catalog</catalog>
     *   <catalog>${project.basedir}/contracts/files.yaml</catalog>
     * </catalogs>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.catalogs")
    @Nullable
    List<File> catalogs;

    /**
     * What the sites of several catalogs are called together.
     *
     * <p>The default is {@code API errors}.
     *
     * <pre>{@code
     * <siteTitle>Example APIs: errors</siteTitle>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.siteTitle", defaultValue = Docs.DEFAULT_TITLE, required = true)
    String siteTitle;

    /** Maven's resolver, for earlier versions. */
    @Inject
    RepositorySystem repositorySystem;

    /** The session of the resolver. */
    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    RepositorySystemSession repositorySession;

    @Override
    Workspace.Builder workspace() {
        return MavenRepository.addTo(super.workspace(), repositorySystem, repositorySession, project);
    }

    @Override
    Outcome run(Workspace workspace) throws IOException {
        claim(siteDirectory);
        Path classes = workDirectory().resolve("templates-" + execution.getExecutionId());
        return new Docs(
                        failOnWarning,
                        javaSettings(),
                        output(siteDirectory),
                        siteFormat,
                        siteUrl,
                        input(catalogDirectory),
                        inputOrNull(stylesheet),
                        inputOrNull(templateDirectory),
                        new OutputPath(classes),
                        inputOrNull(document),
                        releases == null || releases.isBlank() ? null : releases.strip(),
                        visibility,
                        typescript(),
                        catalogs == null
                                ? List.of()
                                : catalogs.stream()
                                        .map(AbstractCatalogMojo::input)
                                        .toList(),
                        siteTitle)
                .run(workspace);
    }

    private @Nullable TypeScriptOptions typescript() {
        return packageName == null
                ? null
                : new TypeScriptOptions(
                        packageName, PropertyNames.CAMEL_CASE, classNames == null ? Map.of() : classNames, Map.of());
    }
}
