package io.errorcontract.codegen.typescript;

import java.util.List;
import java.util.Set;

/** Names that mean something where generated code is. */
final class RuntimeNames {
    /** The package that generated code imports. */
    static final String RUNTIME = "@errorcontract/runtime";

    /** The versions of it that generated code works with. */
    static final String RUNTIME_VERSION = "^0.1.0";

    /** The properties that every error has. */
    static final List<String> PROPERTIES = List.of(
            "code",
            "contractViolations",
            "documentation",
            "extras",
            "family",
            "known",
            "operation",
            "others",
            "params",
            "requestId",
            "response",
            "retryAfter",
            "retryAfterMs",
            "retryable",
            "status",
            "suggestion",
            "timestamp",
            "violations");

    /** What errors have besides, from the language. */
    static final Set<String> OF_ERROR = Set.of(
            "__defineGetter__",
            "__defineSetter__",
            "__lookupGetter__",
            "__lookupSetter__",
            "__proto__",
            "cause",
            "constructor",
            "hasOwnProperty",
            "isPrototypeOf",
            "message",
            "name",
            "propertyIsEnumerable",
            "stack",
            "then",
            "toJSON",
            "toLocaleString",
            "toString",
            "valueOf");

    /** Classes that are there without an import, and names that the generated modules use. */
    static final Set<String> TAKEN_CLASSES = Set.of(
            "AggregateError",
            "ApiError",
            "CodeOf",
            "Contract",
            "Date",
            "Error",
            "ErrorInit",
            "EvalError",
            "Extract",
            "FieldViolation",
            "HeadersLike",
            "JsonNumber",
            "Promise",
            "RangeError",
            "Readonly",
            "Record",
            "ReferenceError",
            "ResponseLike",
            "SuppressedError",
            "SyntaxError",
            "TypeError",
            "URIError",
            "Uint8Array");

    private RuntimeNames() {}
}
