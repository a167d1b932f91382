package io.errorcontract.internal.read;

import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;

/** Says what can be said of a code that a catalog does not have. */
final class Codes {

    private Codes() {}

    /** Codes are compared exactly; one in other letters is another code, and most likely a mistake worth naming. */
    static String describe(String code, ErrorCatalog catalog) {
        String quoted = PlainTexts.quote(code);
        for (ErrorDescriptor error : catalog.errors()) {
            if (error.code().equalsIgnoreCase(code)) {
                return quoted + " differs from " + error.code() + " in upper and lower case";
            }
        }
        return quoted + " is not in version " + catalog.version() + " of the catalog";
    }
}
