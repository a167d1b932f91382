package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Changelog;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the history of the error catalog as Markdown: what changed in each version.
 *
 * @since 0.1.0
 */
@Mojo(name = "changelog", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class ChangelogMojo extends AbstractHistoryMojo {

    /**
     * The earlier versions, in the forms of the goal {@code check}'s {@code baseline}. A range of versions or a glob of
     * tags stands for all that match.
     *
     * <p>The default is {@code errors.lock.yaml} beside the POM if it exists, otherwise all releases of this artifact.
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
     * The earliest version to include.
     *
     * <p>The default is the first one found.
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
     * The latest version to include.
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
    Outcome run(Workspace workspace) throws IOException {
        return new Changelog(failOnWarning, orEmpty(releases), orEmpty(from), orEmpty(to), output(changelogFile))
                .run(workspace);
    }
}
