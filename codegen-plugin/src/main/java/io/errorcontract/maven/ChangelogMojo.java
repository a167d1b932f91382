package io.errorcontract.maven;

import io.errorcontract.codegen.goal.CatalogRequest;
import io.errorcontract.codegen.goal.ChangelogGoal;
import io.errorcontract.codegen.goal.ChangelogRequest;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.goal.ReleasesRequest;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes what changed from version to version of the error catalog, as Markdown.
 *
 * @since 0.1.0
 */
@Mojo(name = "changelog", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class ChangelogMojo extends AbstractHistoryMojo {

    /**
     * Where the earlier versions are, in the forms that {@code baseline} of the goal {@code check} has. Of a range of
     * versions or a glob of tags, all count.
     *
     * <p>The default is {@code errors.lock.yaml} beside the POM if it exists, else all releases of this artifact.
     *
     * <pre>{@code
     * <releases>git:v*</releases>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.releases")
    @Nullable
    String releases;

    /**
     * The earliest version of the catalog to tell of.
     *
     * <p>The default is the first one that is found.
     *
     * <pre>{@code
     * <from>1.2.0</from>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.from")
    @Nullable
    String from;

    /**
     * The latest version of the catalog to tell of.
     *
     * <p>The default is the current one.
     *
     * <pre>{@code
     * <to>2.0.0</to>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.to")
    @Nullable
    String to;

    /**
     * The file to write.
     *
     * <p>The default is {@code target/error-contract/CHANGELOG.md}.
     *
     * <pre>{@code
     * <changelogFile>${project.basedir}/docs/errors-changelog.md</changelogFile>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.changelogFile",
            defaultValue = "${project.build.directory}/error-contract/CHANGELOG.md",
            required = true)
    File changelogFile;

    @Override
    Outcome run() throws IOException {
        CatalogRequest catalog = catalogRequest();
        ReleasesRequest earlier = new ReleasesRequest(
                places(catalog.files()), orEmpty(releases), project.getFile().toPath());
        return new ChangelogGoal(
                        new ChangelogRequest(catalog, earlier, orEmpty(from), orEmpty(to), changelogFile.toPath()))
                .run();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
