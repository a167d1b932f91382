package io.errorcontract.codegen.openapi.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The expressions on the right compile in ECMA-262 with the flag {@code u}; those that are left out do not, or differ.
 */
class PortablePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "sb_[a-z0-9]+ -> ^sb_[a-z0-9]+$",
                "^[A-Z]{2}-\\d{4,}?$ -> ^[A-Z]{2}-\\d{4,}?$",
                "USD|EUR -> ^(?:USD|EUR)$",
                "^a|b$ -> ^(?:^a|b$)$",
                "(a|b)c -> ^(a|b)c$",
                "[(|]a\\| -> ^[(|]a\\|$",
                "5\\$ -> ^5\\$$",
                "[\\w.-]+@[\\w.]+ -> ^[\\w.-]+@[\\w.]+$",
                "[a\\-z]+ -> ^[a\\-z]+$",
                "(?<year>[0-9]{4})(?!0)(?:\\.)\\k<year> -> ^(?<year>[0-9]{4})(?!0)(?:\\.)\\k<year>$",
                "\\p{Lu}\\x41\\u0042 -> ^\\p{Lu}\\x41\\u0042$"
            })
    void whatBothUnderstandMatchesTheWholeText(String java, String expected) {
        assertThat(PortablePattern.of(java)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)x",
                "(?>x)y",
                "x++",
                "x{2}+",
                "\\Qx.y\\E",
                "\\Ax\\z",
                "\\h\\R",
                "\\p{Alpha}",
                "\\p{IsLatin}",
                "[a-z&&[^b]]",
                "[a[bc]]",
                "[]a]",
                "[^]a]",
                "[\\w-.]+",
                "x\\-y",
                "\\@x",
                "a}",
                "a]",
                "\\01",
                "\\x{1F600}"
            })
    void whatIsJavasOwnIsLeftOut(String java) {
        assertThat(Pattern.compile(java)).isNotNull();
        assertThat(PortablePattern.of(java)).isEmpty();
    }
}
