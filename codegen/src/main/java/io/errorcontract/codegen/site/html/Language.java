package io.errorcontract.codegen.site.html;

import java.util.Set;

/** What the tokenizer has to know of a language. Languages that look alike share one. */
enum Language {
    /** Nothing but text. */
    TEXT("", "", ""),
    /** JSON. */
    JSON("\"", "", "true false null"),
    /** Shells. */
    SHELL("\"'", "#", "if then else elif fi for in do done while case esac function return exit export local echo"),
    /** Python, Ruby, YAML, TOML and others that comment with a number sign. */
    SCRIPT(
            "\"'",
            "#",
            "and as assert async await break class continue def del elif else except finally for from if import in is "
                    + "lambda not or pass raise return try while with yield True False None true false null begin end "
                    + "rescue ensure do require self nil unless then"),
    /** Java, JavaScript, Go, C# and others that comment with slashes. */
    BRACES(
            "\"'`",
            "//",
            "abstract as async await boolean break case catch char class const continue default defer do double else"
                    + " enum export extends final finally float fn for foreach from func function go if implements import"
                    + " in instanceof int interface let long match new null package private protected public record return"
                    + " sealed static string struct super switch this throw throws true false try type typeof undefined"
                    + " use using val var void while yield");

    private final String quotes;
    private final String lineComment;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, but its type does not say so.
    private final Set<String> keywords;

    Language(String quotes, String lineComment, String keywords) {
        this.quotes = quotes;
        this.lineComment = lineComment;
        this.keywords = Set.of(keywords.split(" "));
    }

    static Language of(String lang) {
        return switch (lang) {
            case "json" -> JSON;
            case "bash", "sh", "shell", "console", "zsh" -> SHELL;
            case "python", "py", "ruby", "rb", "yaml", "yml", "toml" -> SCRIPT;
            case "java",
                    "js",
                    "javascript",
                    "ts",
                    "typescript",
                    "go",
                    "kotlin",
                    "kt",
                    "csharp",
                    "cs",
                    "php",
                    "rust",
                    "rs",
                    "swift",
                    "scala",
                    "c",
                    "cpp" -> BRACES;
            default -> TEXT;
        };
    }

    String quotes() {
        return quotes;
    }

    /** Whether a string ends with its line even without a quote, so that an apostrophe does not colour a page. */
    boolean linewise() {
        return this != SHELL;
    }

    boolean escapes() {
        return this != TEXT;
    }

    boolean isKeyword(String word) {
        return keywords.contains(word);
    }

    boolean startsComment(String code, int at) {
        if (lineComment.isEmpty()) {
            return false;
        }
        if (this == BRACES) {
            return code.startsWith("//", at) || code.startsWith("/*", at);
        }
        // In a shell, "$#" and "a#b" are no comments.
        return code.startsWith(lineComment, at) && (at == 0 || Character.isWhitespace(code.charAt(at - 1)));
    }
}
