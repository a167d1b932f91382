package io.errorcontract.catalog.definition;

/**
 * The formats of names and texts in a catalog, as regular expressions, with what to say of a text in another format.
 */
public final class Formats {
    /** Kebab-case, as the catalog's id has it. */
    public static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** A text with anything in it but blanks. */
    public static final String NOT_BLANK = "(?s).*\\S.*";

    /** A semantic version by the grammar of semver.org, version 2.0.0. */
    public static final String SEMVER = "(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
            + "(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?";

    /** A name of a property, layout, retry policy or family. */
    public static final String NAME = "[A-Za-z][A-Za-z0-9_-]*";

    /** What is said of another text than a {@link #NAME}. */
    public static final String NAME_MESSAGE = "is not a name: a letter, then letters, digits, '_' and '-'";

    /** A name of a type, which becomes that of a class. */
    public static final String TYPE_NAME = "[A-Z][A-Za-z0-9]*";

    /** What is said of another text than a {@link #TYPE_NAME}. */
    public static final String TYPE_NAME_MESSAGE = "is not PascalCase (like 'QuotaKind')";

    /** A code. Codes travel in a header and in addresses of pages, and name files; other than that they are free. */
    public static final String CODE = "[^\\s\\p{Cntrl}\\p{Cf}]{1,160}";

    /** What is said of another text than a {@link #CODE}. */
    public static final String CODE_MESSAGE = "is not a code: 1 to 160 characters, no blanks, no control characters";

    /** A name of a parameter or field. */
    public static final String PARAMETER = "(?=.*\\S)[^{}\\p{Cntrl}]{1,160}";

    /** What is said of another text than a {@link #PARAMETER}. */
    public static final String PARAMETER_MESSAGE =
            "is not a parameter name: 1 to 160 characters, no braces, no control characters";

    /** A token (RFC 9110, section 5.6.2), such as the name of a header. */
    public static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    /** What is said of another name of a header. */
    public static final String HEADER_MESSAGE = "is not a header name (RFC 9110, section 5.1)";

    /** A name of a Java package, keywords aside. */
    public static final String PACKAGE = "[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*";

    /** A name of a Java class, keywords aside. */
    public static final String IDENTIFIER = "[A-Za-z_$][\\w$]*";

    /** What is said of another text than an {@link #IDENTIFIER}. */
    public static final String IDENTIFIER_MESSAGE = "is not a Java class name";

    /** A language tag (RFC 5646, section 2.1), its parts aside. */
    public static final String LANGUAGE_TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    /** What is said of another text than a {@link #LANGUAGE_TAG}. */
    public static final String LANGUAGE_TAG_MESSAGE = "is not a language tag (like 'de' or 'pt-BR')";

    /** A JSON Pointer (RFC 6901) to a part of a value. */
    public static final String POINTER = "(/([^/~]|~[01])*)+";

    /** What is said of another text than a {@link #POINTER}. */
    public static final String POINTER_MESSAGE = "is not a JSON Pointer (RFC 6901) such as '/error/type'";

    /** A media type that some API sends JSON with, and its parameters (RFC 9110, section 8.3.1). */
    public static final String MEDIA_TYPE =
            "(?!text/html)" + TOKEN + "/" + TOKEN + "( *; *" + TOKEN + "=(" + TOKEN + "|\"[^\"\\\\]*\"))*";

    /** What is said of a status outside of 400 to 599. */
    public static final String STATUS_MESSAGE = "is not an HTTP error status, which goes from 400 to 599";

    /** What is said of a status outside of 200 to 599. */
    public static final String RESPONSE_STATUS_MESSAGE = "is not the status of an error, which goes from 200 to 599";

    private Formats() {}
}
