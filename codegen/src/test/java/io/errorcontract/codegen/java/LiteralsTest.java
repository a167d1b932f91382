package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    a "b"       , "a \\"b\\""
                    a\\b        , "a\\\\b"
                    \\u002a/    , "\\\\u002a/"
                    $1 $T */    , "$1 $T */"
                    größe 🐼    , "größe 🐼"
                    """)
    void escapesOnlyWhatItMust(String text, String literal) {
        assertThat(Literals.string(text)).hasToString(literal);
    }

    @Test
    void escapesWhatAnEditorDoesNotShow() {
        assertThat(Literals.string("a\u202eb\u2066c\u0000\u200b\u00a0\ufeff\n\t\r\u2028"))
                .hasToString("\"a\\u202eb\\u2066c\\u0000\\u200b\\u00a0\\ufeff\\n\\t\\r\\u2028\"");
    }

    @Test
    void escapesHalvesOfCharacters() {
        assertThat(Literals.string("\ud83d x \udc3c")).hasToString("\"\\ud83d x \\udc3c\"");
    }

    @Test
    void breaksLongTextsAtBlanks() {
        String text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen end";

        assertThat(Literals.string(text)).hasToString("""
                        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                        + "fifteen end\"""");
    }
}
