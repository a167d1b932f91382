package io.errorcontract.codegen.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a *b* _c_ `d` [e](f) <g> & h | i ~j~",
                "# no heading",
                "- no list",
                "1. no list",
                "1) no list",
                "> no quote",
                "+ no list",
                "=== no underline",
                "back\\slash \\* here",
                "&lt; stays"
            })
    void textComesBackAsItWas(String text) {
        String rendered = TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(Md.text(text)))
                .strip();
        assertThat(rendered).isEqualTo(text);
    }

    @Test
    void codeIsFencedByMoreBackticksThanItHolds() {
        assertThat(Md.code("a")).isEqualTo("`a`");
        assertThat(Md.code("a`b")).isEqualTo("``a`b``");
        assertThat(Md.code("`")).isEqualTo("`` ` ``");
        assertThat(Md.fenced("js", "a\n```\nb\n")).isEqualTo("````js\na\n```\nb\n````");
    }

    @Test
    void cellsHoldNoBarAndNoLineBreak() {
        assertThat(Md.cell("a | b \\| c\nd")).isEqualTo("a \\| b \\| c d");
    }

    @Test
    void linksTakeAnyTarget() {
        assertThat(Md.link("a", "b.md")).isEqualTo("[a](b.md)");
        assertThat(Md.link("a", "b (c).md")).isEqualTo("[a](<b (c).md>)");
    }
}
