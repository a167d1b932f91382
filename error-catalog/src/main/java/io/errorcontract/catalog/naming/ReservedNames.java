package io.errorcontract.catalog.naming;

import java.util.Set;

/** Names that generated Java cannot use. */
final class ReservedNames {
    /** Keywords and literals (JLS, section 3.9). */
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "_");

    /** What a record component cannot be called (JLS, section 8.10.1). */
    private static final Set<String> COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Methods without parameters of Object, Throwable and ApiException, and names that generated code needs itself. */
    private static final Set<String> MEMBERS = Set.of(
            "addSuppressed",
            "aliases",
            "build",
            "builder",
            "cause",
            "clone",
            "code",
            "contractViolations",
            "deprecation",
            "descriptor",
            "documentation",
            "equals",
            "error",
            "family",
            "fillInStackTrace",
            "finalize",
            "getCause",
            "getClass",
            "getLocalizedMessage",
            "getMessage",
            "getStackTrace",
            "getSuppressed",
            "hashCode",
            "initCause",
            "isRetryable",
            "message",
            "notify",
            "notifyAll",
            "operation",
            "printStackTrace",
            "requestId",
            "retryAdvice",
            "retryAfter",
            "setStackTrace",
            "status",
            "suggestion",
            "timestamp",
            "title",
            "toString",
            "violations",
            "wait");

    /** A class of the generated package hides these of java.lang, on which generated code relies. */
    private static final Set<String> JAVA_LANG = Set.of(
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Comparable",
            "Deprecated",
            "Double",
            "Enum",
            "Error",
            "Exception",
            "Float",
            "FunctionalInterface",
            "IllegalArgumentException",
            "IllegalStateException",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "NullPointerException",
            "Number",
            "Object",
            "Override",
            "Record",
            "RuntimeException",
            "SafeVarargs",
            "Short",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "System",
            "Throwable",
            "Void");

    private ReservedNames() {}

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    /** Whether an accessor cannot have this name. */
    static boolean isMember(String name) {
        return KEYWORDS.contains(name) || MEMBERS.contains(name);
    }

    /** Whether a record component cannot have this name. */
    static boolean isComponent(String name) {
        return KEYWORDS.contains(name) || COMPONENTS.contains(name);
    }

    static boolean isJavaLang(String className) {
        return JAVA_LANG.contains(className);
    }
}
