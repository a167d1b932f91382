package io.errorcontract.catalog.syntax;

import java.math.BigInteger;

/**
 * What plain scalars mean by the core schema of YAML 1.2.2, section 10.3.2. Written by hand because matching regular
 * expressions for every scalar of a large catalog takes longer than parsing it.
 */
final class CoreSchema {
    private CoreSchema() {}

    static YamlScalar.Kind kindOf(String text) {
        if (text.isEmpty()) {
            return YamlScalar.Kind.NULL;
        }
        char first = text.charAt(0);
        if (isDigit(first) || first == '-' || first == '+' || first == '.') {
            return number(text);
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> YamlScalar.Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> YamlScalar.Kind.BOOLEAN;
            default -> YamlScalar.Kind.TEXT;
        };
    }

    static boolean isFinite(String number) {
        char last = number.charAt(number.length() - 1);
        return isDigit(last) || last == '.';
    }

    static BigInteger integer(String text) {
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), 16);
        }
        if (text.startsWith("0o")) {
            return new BigInteger(text.substring(2), 8);
        }
        return new BigInteger(text.startsWith("+") ? text.substring(1) : text);
    }

    private static YamlScalar.Kind number(String text) {
        if (text.startsWith("0x")) {
            return allDigits(text, 2, 16) ? YamlScalar.Kind.INTEGER : YamlScalar.Kind.TEXT;
        }
        if (text.startsWith("0o")) {
            return allDigits(text, 2, 8) ? YamlScalar.Kind.INTEGER : YamlScalar.Kind.TEXT;
        }
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        if (allDigits(text, start, 10)) {
            return YamlScalar.Kind.INTEGER;
        }
        return isFloat(text, start) ? YamlScalar.Kind.FLOAT : YamlScalar.Kind.TEXT;
    }

    private static boolean isFloat(String text, int start) {
        String rest = text.substring(start);
        switch (rest) {
            case ".inf", ".Inf", ".INF" -> {
                return true;
            }
            case ".nan", ".NaN", ".NAN" -> {
                return start == 0;
            }
            default -> {
                return isDecimal(rest);
            }
        }
    }

    private static boolean isDecimal(String text) {
        int whole = digits(text, 0);
        int end = whole;
        int fraction = 0;
        if (end < text.length() && text.charAt(end) == '.') {
            fraction = digits(text, end + 1);
            end += 1 + fraction;
        }
        if (whole + fraction == 0) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int start = end + 1;
            if (start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+')) {
                start++;
            }
            int exponent = digits(text, start);
            return exponent > 0 && exponent < 6 && start + exponent == text.length();
        }
        return end == text.length();
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean allDigits(String text, int from, int radix) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= 128 || Character.digit(text.charAt(i), radix) < 0) {
                return false;
            }
        }
        return from < text.length();
    }
}
