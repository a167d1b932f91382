package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;

/** An error in both catalogs. */
record ErrorPair(ErrorDefinition old, ErrorDefinition now, ParameterMatch parameters) {
    static ErrorPair of(ErrorDefinition old, ErrorDefinition now) {
        return new ErrorPair(old, now, ParameterMatch.of(old, now));
    }

    boolean isRenamed() {
        return !old.code().equals(now.code());
    }

    /** The path of a part of the error in the new catalog. */
    SourcePath path(String... keys) {
        return extend(SourcePath.of("errors", now.code()), keys);
    }

    /** The path of a part of the error in the old catalog. */
    SourcePath oldPath(String... keys) {
        return extend(SourcePath.of("errors", old.code()), keys);
    }

    private static SourcePath extend(SourcePath path, String... keys) {
        SourcePath longer = path;
        for (String key : keys) {
            longer = longer.then(key);
        }
        return longer;
    }

    /** Returns the code of today in quotes. */
    @Override
    public String toString() {
        return "'" + now.code() + "'";
    }
}
