package io.errorcontract.maven;

import io.errorcontract.codegen.goal.LockGoal;
import io.errorcontract.codegen.goal.Outcome;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the error catalog as one file to be committed with each release. The goal {@code check} compares with it when
 * it is there, without asking a repository.
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
    Outcome run() throws IOException {
        return new LockGoal(catalogRequest(), lockFile.toPath()).run();
    }
}
