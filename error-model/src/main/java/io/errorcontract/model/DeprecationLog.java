package io.errorcontract.model;

import io.errorcontract.contract.Deprecation;
import io.errorcontract.contract.ErrorDescriptor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says of each deprecated error once that a program still uses it. */
final class DeprecationLog {

    private static final System.Logger LOGGER = System.getLogger("io.errorcontract.deprecation");

    /**
     * What was said already. State of the whole program, since nobody wants a line for each request; it grows with the
     * deprecated errors of the catalogs, not with the errors that happen.
     */
    private static final Set<ErrorDescriptor> SAID = ConcurrentHashMap.newKeySet();

    private DeprecationLog() {}

    static void used(ErrorDescriptor error, Deprecation deprecation) {
        if (SAID.add(error)) {
            LOGGER.log(System.Logger.Level.WARNING, () -> line(error, deprecation));
        }
    }

    private static String line(ErrorDescriptor error, Deprecation deprecation) {
        StringBuilder line =
                new StringBuilder("The error ").append(error.code()).append(" is deprecated");
        if (deprecation.since() != null) {
            line.append(" since ").append(deprecation.since());
        }
        if (deprecation.replacedBy() != null) {
            line.append("; use ").append(deprecation.replacedBy());
        }
        if (deprecation.note() != null) {
            line.append(": ").append(deprecation.note());
        }
        return line.toString();
    }
}
