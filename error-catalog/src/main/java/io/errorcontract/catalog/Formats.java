package io.errorcontract.catalog;

/** The formats of names and texts. Constraints name them, so that each is written once. */
final class Formats {
    static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    static final String NOT_BLANK = "(?s).*\\S.*";

    /** The grammar of semver.org, version 2.0.0. */
    static final String SEMVER = "(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
            + "(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?";

    static final String NAME = "[A-Za-z][A-Za-z0-9_-]*";
    static final String NAME_MESSAGE = "is not a name: a letter, then letters, digits, '_' and '-'";
    static final String TYPE_NAME = "[A-Z][A-Za-z0-9]*";
    static final String TYPE_NAME_MESSAGE = "is not PascalCase (like 'QuotaKind')";

    /** Codes travel in a header and in addresses of pages, and name files; other than that they are free. */
    static final String CODE = "[^\\s\\p{Cntrl}\\p{Cf}]{1,160}";

    static final String CODE_MESSAGE = "is not a code: 1 to 160 characters, no blanks, no control characters";
    static final String PARAMETER = "(?=.*\\S)[^{}\\p{Cntrl}]{1,160}";
    static final String PARAMETER_MESSAGE =
            "is not a parameter name: 1 to 160 characters, no braces, no control characters";
    static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    static final String PACKAGE = "[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*";
    static final String IDENTIFIER = "[A-Za-z_$][\\w$]*";
    static final String IDENTIFIER_MESSAGE = "is not a Java class name";
    static final String MEDIA_TYPE =
            TOKEN + "/(json|[!#$%&'*+.^_`|~0-9A-Za-z-]+\\+json)( *; *" + TOKEN + "=(" + TOKEN + "|\"[^\"]*\"))*";
    static final String STATUS_MESSAGE = "is not an HTTP error status, which goes from 400 to 599";

    private Formats() {}
}
