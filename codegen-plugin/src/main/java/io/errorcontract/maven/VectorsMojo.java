package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.goal.WriteVectors;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the catalog as data ({@code contract.json}), and conformance vectors: responses with what a reader has to give
 * for each, and errors with what a writer has to give. A reader in any language that passes them reads the contract as
 * this library does. {@code manifest.json} says how many cases each file has.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "vectors",
        defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class VectorsMojo extends AbstractCatalogMojo {

    /**
     * The directory for the vectors, which are in a folder of the catalog's ID in it. The goal owns it: it removes what
     * it wrote there before and does not write any more.
     *
     * <p>The default is {@code target/error-contract/vectors}.
     *
     * <pre>{@code
     * <vectorsDirectory>${project.basedir}/vectors</vectorsDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.vectorsDirectory",
            defaultValue = "${project.build.directory}/error-contract/vectors",
            required = true)
    File vectorsDirectory;

    @Override
    Outcome run(Workspace workspace) throws IOException {
        claim(vectorsDirectory);
        return new WriteVectors(failOnWarning, output(vectorsDirectory)).run(workspace);
    }
}
