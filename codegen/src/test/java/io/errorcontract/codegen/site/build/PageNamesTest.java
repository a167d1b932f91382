package io.errorcontract.codegen.site.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNamesTest {

    /** Names that every file system takes, and that mean the same in an address without being escaped. */
    private static final String SAFE = "[A-Za-z0-9_~-][A-Za-z0-9._~-]*";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        sandbox.not_found  | sandbox.not_found
        FILE_NOT_FOUND     | FILE_NOT_FOUND
        E-1204             | E-1204
        a/b                | a~2fb
        a%2fb              | a~252fb
        ../../etc/passwd   | ~2e.~2f..~2fetc~2fpasswd
        ..                 | ~2e.
        .htaccess          | ~2ehtaccess
        "a b"              | a~20b
        a~2fb              | a~7e2fb
        a\\b               | a~5cb
        a:b                | a~3ab
        <script>           | ~3cscript~3e
        größe              | gr~c3~b6~c3~9fe
        index              | ~69ndex
        Index              | ~49ndex
        status             | ~73tatus
        con                | ~63on
        NUL.x              | ~4eUL.x
        com1               | ~63om1
        """)
    void namesOfFiles(String code, String name) {
        assertThat(PageNames.of(code)).isEqualTo(name);
    }

    @Test
    void longCodesKeepTheirBeginning() {
        String code = "error.".repeat(60);
        assertThat(PageNames.of(code))
                .startsWith("error.error.")
                .hasSizeLessThan(180)
                .contains("~~");
        assertThat(PageNames.of(code)).isNotEqualTo(PageNames.of(code + "x"));
    }

    @Test
    void differentCodesHaveDifferentNamesAndAllNamesAreSafe() {
        Map<String, String> codes = new HashMap<>();
        String alphabet = "aA1._-~/%\\:*?\"<>| \u00e9\u4e2d2fe";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder code = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                code.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String name = PageNames.of(code.toString());
            assertThat(name).matches(SAFE);
            String other = codes.put(name, code.toString());
            assertThat(other == null || other.contentEquals(code))
                    .as("%s and %s are both %s", other, code, name)
                    .isTrue();
        }
    }

    @Test
    void codesThatDifferByCaseCanBeToldApart() {
        assertThat(PageNames.withCase("Not_Found").toLowerCase(Locale.ROOT))
                .isNotEqualTo(PageNames.withCase("not_found"))
                .isNotEqualTo(PageNames.of("not_found"));
    }
}
