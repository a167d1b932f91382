package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Check;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares the error catalog with an earlier version, and fails the build if the version bump is too small for the
 * changes. A change that breaks those who read responses, compile against the classes or rely on behavior requires a
 * major bump.
 *
 * <p>Writes the report as text, JSON, SARIF and Markdown.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends AbstractHistoryMojo {

    /**
     * The earlier version: the coordinates of an artifact that holds the catalog
     * ({@code groupId:artifactId[:version[:classifier]]}, where a range stands for its latest release), a git revision
     * ({@code git:v1.0.0}, or {@code git:v*} for the latest tag that matches), or the path of a lock file or directory.
     *
     * <p>The default is {@code errors.lock.yaml} beside the POM if it exists, otherwise the last release of this
     * artifact. A module without an earlier release passes.
     *
     * <pre>{@code
     * <baseline>com.example:errors:[1.0,2.0)</baseline>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.baseline")
    @Nullable
    String baseline;

    /**
     * Whether the build fails if no earlier version is known because a repository did not answer, or was not asked
     * ({@code -o}). With {@code false}, the build continues with a warning that nothing was compared. An unanswered
     * question is never taken for "there is no earlier release".
     *
     * <p>The default is {@code true}.
     *
     * <pre>{@code
     * <failIfUnanswered>false</failIfUnanswered>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.failIfUnanswered", defaultValue = "true")
    boolean failIfUnanswered;

    /**
     * The file of accepted changes, in YAML: the key {@code accepted} holds a list of mappings with {@code change} (the
     * rule's ID), {@code at} (the element as the report shows it; {@code *} matches any characters) and {@code reason}.
     * An acceptance that covers no change fails the build.
     *
     * <p>The default is {@code accepted-changes.yaml} beside the POM, which need not exist.
     *
     * <pre>{@code
     * <acceptedChanges>${project.basedir}/api/accepted-changes.yaml</acceptedChanges>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.acceptedChanges",
            defaultValue = "${project.basedir}/accepted-changes.yaml",
            required = true)
    File acceptedChanges;

    /**
     * The directory for the reports {@code compatibility.txt}, {@code .json}, {@code .sarif} and {@code .md}.
     *
     * <p>The default is {@code target/error-contract}.
     *
     * <pre>{@code
     * <reportDirectory>${project.build.directory}/reports</reportDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.reportDirectory",
            defaultValue = "${project.build.directory}/error-contract",
            required = true)
    File reportDirectory;

    /**
     * Whether body records are compared too. Set it to false if the goal {@code generate} generates none.
     *
     * <p>The default is {@code true}.
     *
     * <pre>{@code
     * <bodyRecords>false</bodyRecords>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.bodyRecords", defaultValue = "true")
    boolean bodyRecords;

    /**
     * Whether the goal {@code generate} is told to seal the exceptions, and was for the earlier version. A new error
     * then breaks every exhaustive {@code switch} over them. Of a catalog that says {@code sealed-exceptions} itself
     * the goal knows, and also whether its earlier version did.
     *
     * <p>The default is {@code false}.
     *
     * <pre>{@code
     * <sealedExceptions>true</sealedExceptions>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.sealedExceptions", defaultValue = "false")
    boolean sealedExceptions;

    @Override
    Outcome run(Workspace workspace) throws IOException {
        return new Check(
                        failOnWarning,
                        orEmpty(baseline),
                        failIfUnanswered,
                        input(acceptedChanges),
                        output(reportDirectory),
                        new JavaOptions(
                                StandardCharsets.UTF_8,
                                bodyRecords ? JavaOptions.Bodies.PLAIN : JavaOptions.Bodies.NONE,
                                sealedExceptions))
                .run(workspace);
    }
}
