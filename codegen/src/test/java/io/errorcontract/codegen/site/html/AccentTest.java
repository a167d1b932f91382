package io.errorcontract.codegen.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    @Test
    void aReadableColourStaysAsItIs() {
        assertThat(Accent.styleSheet("#3355cc")).contains("--accent-light: #3355cc;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#000000", "#ffff00", "#00ff00", "#808080", "#d97706", "#001144"})
    void anyColourCanBeReadInBothThemes(String colour) {
        String sheet = Accent.styleSheet(colour);
        assertThat(Accent.contrast(variable(sheet, "--accent-light"), 0xf7f8fa)).isGreaterThan(4.5);
        assertThat(Accent.contrast(variable(sheet, "--accent-dark"), 0x1a2029)).isGreaterThan(4.5);
    }

    private static int variable(String sheet, String name) {
        int at = sheet.indexOf(name + ": #") + name.length() + 3;
        return Integer.parseInt(sheet.substring(at, at + 6), 16);
    }
}
