package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.goal.ValidateGoal;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Reads the error catalog and fails the build with all of its faults, if it has any.
 *
 * <p>The goal {@code generate} does so too. This one is for modules that hold a catalog and no Java, and for a quick
 * look: {@code mvn error-contract:validate}.
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
    Outcome run() throws IOException {
        return new ValidateGoal(catalogRequest()).run();
    }
}
