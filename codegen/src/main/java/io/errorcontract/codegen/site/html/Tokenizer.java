package io.errorcontract.codegen.site.html;

import io.errorcontract.codegen.site.html.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts code into pieces for colouring: strings, numbers, comments and the words that a language keeps for itself. It
 * never fails and never changes a character; what it takes for something else only has another colour. Not thread-safe.
 */
final class Tokenizer {
    private final String code;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private Tokenizer(String lang, String code) {
        this.code = code;
        this.language = Language.of(lang.toLowerCase(Locale.ROOT));
    }

    static List<Token> tokenize(String lang, String code) {
        return new Tokenizer(lang, code).run();
    }

    private List<Token> run() {
        while (at < code.length()) {
            char c = code.charAt(at);
            if (language.startsComment(code, at)) {
                take(Kind.COMMENT, endOfComment());
            } else if (language.quotes().indexOf(c) >= 0) {
                string();
            } else if (Character.isDigit(c) && language != Language.TEXT) {
                take(Kind.NUMBER, end(Tokenizer::isNumber));
            } else if (Character.isJavaIdentifierStart(c) && language != Language.TEXT) {
                int end = end(Character::isJavaIdentifierPart);
                take(language.isKeyword(code.substring(at, end)) ? Kind.WORD : Kind.PLAIN, end);
            } else {
                plain.append(c);
                at++;
            }
        }
        flush();
        return tokens;
    }

    private void string() {
        char quote = code.charAt(at);
        int end = at + 1;
        while (end < code.length() && code.charAt(end) != quote) {
            if (code.charAt(end) == '\n' && language.linewise()) {
                break;
            }
            end += code.charAt(end) == '\\' && language.escapes() ? 2 : 1;
        }
        end = Math.min(end + 1, code.length());
        take(language == Language.JSON && isKey(end) ? Kind.KEY : Kind.STRING, end);
    }

    private boolean isKey(int end) {
        int next = end;
        while (next < code.length() && Character.isWhitespace(code.charAt(next))) {
            next++;
        }
        return next < code.length() && code.charAt(next) == ':';
    }

    private int endOfComment() {
        boolean block = code.startsWith("/*", at);
        int end = code.indexOf(block ? "*/" : "\n", at);
        return end < 0 ? code.length() : block ? end + 2 : end;
    }

    private static boolean isNumber(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_';
    }

    private int end(CharTest test) {
        int end = at + 1;
        while (end < code.length() && test.accepts(code.charAt(end))) {
            end++;
        }
        return end;
    }

    private void take(Kind kind, int end) {
        if (kind == Kind.PLAIN) {
            plain.append(code, at, end);
        } else {
            flush();
            tokens.add(new Token(kind, code.substring(at, end)));
        }
        at = end;
    }

    private void flush() {
        if (plain.length() > 0) {
            tokens.add(new Token(Kind.PLAIN, plain.toString()));
            plain.setLength(0);
        }
    }

    /** A test of a character. */
    @FunctionalInterface
    private interface CharTest {
        boolean accepts(char c);
    }
}
