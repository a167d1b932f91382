package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.goal.Validate;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks the error catalog, and fails the build with all of its problems.
 *
 * <p>The goal {@code generate} does the same. This one is for modules with a catalog but no Java, and for a quick
 * check: {@code mvn error-contract:validate}.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class ValidateMojo extends AbstractCatalogMojo {

    @Override
    Outcome run(Workspace workspace) throws IOException {
        return new Validate(failOnWarning).run(workspace);
    }
}
