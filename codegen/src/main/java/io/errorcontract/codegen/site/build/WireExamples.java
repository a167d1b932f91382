package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.codegen.site.page.WireExample;
import java.util.List;

/** Makes the responses that pages show. */
@FunctionalInterface
public interface WireExamples {
    /**
     * Makes the responses of an error.
     *
     * @param error the error
     * @return one response for each of its examples, at least one; empty if none can be made
     */
    List<WireExample> of(ErrorDefinition error);
}
