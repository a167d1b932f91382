package io.errorcontract.maven;

import io.errorcontract.codegen.goal.OpenApiCheck;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks that an OpenAPI document agrees with the error catalog. It reports unknown codes, error statuses without a
 * listed code, codes whose status is not documented, bodies that differ from the catalog's, broken references, and
 * required statuses that an operation lacks.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "openapi-check",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class OpenApiCheckMojo extends AbstractNamingMojo {

    /**
     * The OpenAPI document to check, of version 3.0, 3.1 or 3.2, in YAML or JSON, without references to other files.
     *
     * <p>There is no default: the goal requires it.
     *
     * <pre>{@code
     * <document>${project.basedir}/src/main/openapi/openapi.yaml</document>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.openapi.document", required = true)
    File document;

    /**
     * Whether the goal {@code openapi} enriches the document later. The statuses of its codes then need no response
     * yet.
     *
     * <p>The default is {@code false}.
     *
     * <pre>{@code
     * <enriched>true</enriched>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.openapi.enriched", defaultValue = "false")
    boolean enriched;

    /**
     * The statuses of which each operation must list a code. 401 is required only of operations with {@code security};
     * a status without an error in the catalog is not required.
     *
     * <p>The default is {@code 401, 429, 500}; an empty list requires none.
     *
     * <pre>{@code
     * <requiredStatuses>
     *   <status>401</status>
     * </requiredStatuses>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.openapi.requiredStatuses", defaultValue = "401,429,500")
    Set<Integer> requiredStatuses;

    @Override
    Outcome run(Workspace workspace) throws IOException {
        Set<Integer> required = requiredStatuses == null ? Set.of() : requiredStatuses;
        return new OpenApiCheck(failOnWarning, javaSettings(), input(document), enriched, required).run(workspace);
    }
}
