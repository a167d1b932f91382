package io.errorcontract.maven;

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
 * Writes the reference site of the error catalog: a page for each code, family and status, one on retrying, one of all
 * errors with search and filters, the catalog's guides, each with a Markdown twin, and {@code errors.json},
 * {@code llms.txt} and {@code sitemap.xml} for programs. It needs no server: it can be opened as a file, and published
 * under any path.
 *
 * <p>What the site shows is executed: responses are written by the codec and read again, and links are followed. What
 * does not hold fails the build with its place in the catalog. A run in which nothing changed touches no file.
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
     * The directory for the site. The goal owns it: it removes what it wrote there before and does not make any more.
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
     * What the site is written as: {@code HTML}, which is published as it is, or {@code MARKDOWN}, pages with front
     * matter alone, for another documentation system.
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
     * Where the site will be published. {@code sitemap.xml} and the pages' canonical addresses need to know it.
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
     * A style sheet that is used after the site's own, for example to set its CSS variables.
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
     * A directory of jte templates that are used in place of the plugin's templates of the same name, for example
     * {@code part/footer.jte}. They are compiled in the build, which takes a JDK.
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
     * The API's OpenAPI document, from which the pages tell which operations return an error: those that list its code
     * in {@code x-error-codes}.
     *
     * <p>By default there is none, and the pages do not speak of operations.
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
     * Earlier versions of the catalog, in the forms that {@code releases} of the goal {@code changelog} has. With them
     * the site has a page of what each version changed, and the page of each error tells its history. The goal then
     * runs in each build, to see what was released.
     *
     * <p>By default there are none, and the site tells of no other version. {@code groupId:artifactId} alone stands for
     * all versions before the module's own.
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
     * The npm package that the goal {@code generate-typescript} makes. Samples in TypeScript then use its classes.
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
                        typescript())
                .run(workspace);
    }

    private @Nullable TypeScriptOptions typescript() {
        return packageName == null
                ? null
                : new TypeScriptOptions(
                        packageName, PropertyNames.CAMEL_CASE, classNames == null ? Map.of() : classNames, Map.of());
    }
}
