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
 * Writes the contract as data ({@code contract.json}), and conformance vectors: responses with what a decoder must
 * return, and errors with what an encoder must write. An implementation in any language that passes them agrees with
 * this library. {@code manifest.json} counts the cases of each file.
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
     * The directory for the vectors, which are in a folder named after the catalog ID. The goal owns it: it removes
     * files that it no longer generates.
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
