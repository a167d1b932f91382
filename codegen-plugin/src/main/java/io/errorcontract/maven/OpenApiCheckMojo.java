package io.errorcontract.maven;

import io.errorcontract.codegen.goal.OpenApiCheckGoal;
import io.errorcontract.codegen.goal.OpenApiCheckRequest;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.openapi.check.OpenApiRules.CheckPolicy;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails the build with all that an OpenAPI document says otherwise than the error catalog: unknown codes, error
 * statuses that no listed code has, codes whose status is not documented, bodies that are not the catalog's, references
 * that lead nowhere, and statuses that each operation should have.
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
     * <pre>{@code
     * <document>${project.basedir}/src/main/openapi/openapi.yaml</document>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.openapi.document", required = true)
    File document;

    /**
     * Whether the goal {@code openapi} is going to enrich the document. Then it need not document the statuses of the
     * codes that it lists.
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
     * The statuses that each operation has to list a code of. 401 is asked of operations with {@code security} only,
     * and a status of which the catalog has no error is asked of none.
     *
     * <p>The default is {@code 401, 429, 500}; an empty list asks for none.
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
    Outcome run() throws IOException {
        Set<Integer> required = requiredStatuses == null ? Set.of() : requiredStatuses;
        return new OpenApiCheckGoal(new OpenApiCheckRequest(
                        catalogRequest(), javaSettings(), document.toPath(), new CheckPolicy(enriched, required)))
                .run();
    }
}
