package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.codegen.site.page.WireExample;
import java.util.List;
import java.util.Optional;

/** Makes the responses that pages show. */
public interface WireExamples {
    /**
     * Makes the responses of an error.
     *
     * @param error the error
     * @return one response for each of its examples, at least one; empty if none can be made
     */
    List<WireExample> of(ErrorDefinition error);

    /**
     * Makes the response of a status whose errors have no code.
     *
     * @param status an HTTP status of which the catalog has no error
     * @return the response, or empty if none can be made
     */
    Optional<WireExample> of(int status);
}
