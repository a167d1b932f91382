package io.errorcontract.catalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosticFormatterTest {
    private static String format(String source, int line, int column, int length) {
        Diagnostic fault = new Diagnostic(
                "a-rule", Severity.ERROR, new SourceLocation("e.yaml", line, column, length), "wrong", null, List.of());
        return new DiagnosticFormatter(new SourceFiles(Map.of("e.yaml", source))).format(fault);
    }

    @Test
    void showsThePlaceTheLineAndTheCaret() {
        assertThat(format("one\n  two: three\n", 2, 8, 5)).isEqualTo("""
                        e.yaml:2:8: error: wrong [a-rule]
                            2 |   two: three
                              |        ^^^^^
                        """);
    }

    @Test
    void notesAndHintsFollow() {
        Diagnostic fault = new Diagnostic(
                "a-rule",
                Severity.WARNING,
                SourceLocation.wholeFile("e.yaml"),
                "wrong",
                "do this\nor that",
                List.of(new Diagnostic.Note(new SourceLocation("f.yaml", 3, 4, 1), "the other one")));

        assertThat(new DiagnosticFormatter(new SourceFiles(Map.of())).formatAll(List.of(fault)))
                .isEqualTo("""
                        e.yaml: warning: wrong [a-rule]
                          note: f.yaml:3:4: the other one
                          hint: do this
                                or that
                        1 warning
                        """);
    }

    @Test
    void tabsStandAboveTabsSoThatTheCaretStaysInPlace() {
        assertThat(format("a\tb\tccc", 1, 5, 3)).contains("| a\tb\tccc\n").contains("|  \t \t^^^\n");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
        assertThat(format("漢字 e\u0301 😀 x", 1, 9, 1)).contains("|           ^\n");
        assertThat(format("a漢b", 1, 2, 1)).contains("|  ^^\n");
    }

    @Test
    void longLinesAreClippedAroundTheFault() {
        String line = "x".repeat(300) + "FAULT" + "y".repeat(300);

        List<String> lines = format(line, 1, 301, 5).lines().toList();

        assertThat(lines.get(1))
                .hasSizeLessThan(125)
                .contains("…xxx")
                .contains("FAULT")
                .endsWith("y…");
        assertThat(lines.get(2).indexOf('^')).isEqualTo(lines.get(1).indexOf("FAULT"));
        assertThat(lines.get(2)).endsWith("^^^^^");
    }

    @Test
    void aCaretBehindTheEndOfALineIsShown() {
        assertThat(format("key:\n", 1, 5, 0)).contains("|     ^\n");
    }

    @Test
    void controlAndBidirectionalCharactersCannotRepaintTheTerminal() {
        assertThat(format("a\u001B[31m\u202Eb", 1, 8, 1))
                .contains("a\uFFFD[31m\uFFFDb\n")
                .contains("|        ^\n");
    }

    @Test
    void aPlaceWithoutSourceIsOneLine() {
        assertThat(format("one", 7, 1, 1)).isEqualTo("e.yaml:7:1: error: wrong [a-rule]\n");
    }
}
