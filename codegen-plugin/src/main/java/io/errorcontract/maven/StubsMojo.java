package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.goal.WriteStubs;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the examples of each error as stubs of WireMock, so that a client can be tested against every error without
 * the API. A stub answers all requests below the path that is the code: a client whose base URL is
 * {@code http://localhost:8080/sandbox.not_found} meets that error at any operation.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "stubs",
        defaultPhase = LifecyclePhase.GENERATE_TEST_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class StubsMojo extends AbstractCatalogMojo {

    /**
     * The directory for the stubs, which has a folder {@code mappings} as WireMock expects it. The goal owns it: it
     * removes files that it no longer generates.
     *
     * <p>The default is {@code target/error-contract/stubs}.
     *
     * <pre>{@code
     * <stubsDirectory>${project.build.directory}/wiremock</stubsDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.stubsDirectory",
            defaultValue = "${project.build.directory}/error-contract/stubs",
            required = true)
    File stubsDirectory;

    @Override
    Outcome run(Workspace workspace) throws IOException {
        claim(stubsDirectory);
        return new WriteStubs(failOnWarning, output(stubsDirectory)).run(workspace);
    }
}
