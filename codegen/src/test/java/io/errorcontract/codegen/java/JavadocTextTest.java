package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTextTest {

    @Test
    void translatesTheMarkdownThatPeopleWrite() {
        String markdown = """
                The first `List<T>`
                paragraph.

                ## Why

                - one
                - two,
                  continued
                1. three

                ```java
                if (a < b) {

                    /* @see */
                ```
                The end.
                """;

        assertThat(JavadocText.ofMarkdown(markdown)).isEqualTo("""
                        The first <code>List&lt;T&gt;</code> paragraph.

                        <p><b>Why</b>

                        <ul>
                        <li>one
                        <li>two, continued
                        <li>three
                        </ul>

                        <pre>
                        if (a &lt; b) {

                            /* &#64;see *&#47;
                        </pre>

                        <p>The end.""");
    }

    @Test
    void letsNothingOutOfTheComment() {
        assertThat(JavadocText.ofMarkdown("*/ \\u002a/ @deprecated {@code <script> & \u202e \u0007 \ud83d"))
                .isEqualTo("*&#47; &#92;u002a/ &#64;deprecated {&#64;code &lt;script&gt; &amp; &#x202e; &#xfffd;");
    }

    @Test
    void leavesASingleBacktickAlone() {
        assertThat(JavadocText.ofMarkdown("a ` b `` c")).isEqualTo("a <code> b </code>` c");
    }

    @Test
    void wrapsLongLines() {
        assertThat(JavadocText.ofMarkdown("word ".repeat(30)).lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void toleratesTextWithoutContent() {
        assertThat(JavadocText.ofMarkdown(" \n \n")).isEmpty();
        assertThat(JavadocText.ofMarkdown("```")).isEmpty();
    }
}
