package io.errorcontract.codegen.openapi.component;

import io.errorcontract.contract.Deprecation;
import io.errorcontract.contract.ErrorDescriptor;
import org.jspecify.annotations.Nullable;

/** Says that an error is deprecated where OpenAPI has no key for it. */
final class DeprecationTexts {
    private DeprecationTexts() {}

    /** What follows the code of an error in a list. */
    static String mark(ErrorDescriptor error) {
        return error.deprecation() == null ? "" : " (deprecated)";
    }

    /** All that is known of it, Markdown; null if the error is not deprecated. */
    static @Nullable String sentences(ErrorDescriptor error) {
        Deprecation deprecation = error.deprecation();
        if (deprecation == null) {
            return null;
        }
        return "Deprecated" + (deprecation.since() == null ? "." : " since " + deprecation.since() + ".")
                + (deprecation.replacedBy() == null ? "" : " Use `" + deprecation.replacedBy() + "` instead.")
                + (deprecation.note() == null ? "" : " " + deprecation.note());
    }
}
