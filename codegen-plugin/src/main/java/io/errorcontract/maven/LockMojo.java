package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Lock;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the whole error catalog into one file to commit with each release. If the file exists, the goal {@code check}
 * compares with it and asks no repository.
 *
 * @since 0.1.0
 */
@Mojo(name = "lock", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class LockMojo extends AbstractCatalogMojo {

    /**
     * The file to write.
     *
     * <p>The default is {@code errors.lock.yaml} beside the POM.
     *
     * <pre>{@code
     * <lockFile>${project.basedir}/api/errors.lock.yaml</lockFile>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.lockFile",
            defaultValue = "${project.basedir}/errors.lock.yaml",
            required = true)
    File lockFile;

    @Override
    Outcome run(Workspace workspace) throws IOException {
        return new Lock(failOnWarning, output(lockFile)).run(workspace);
    }
}
