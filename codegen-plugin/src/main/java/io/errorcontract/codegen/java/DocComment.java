package io.errorcontract.codegen.java;

import com.palantir.javapoet.CodeBlock;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a Javadoc comment: paragraphs first, then tags. */
final class DocComment {

    private final CodeBlock.Builder body = CodeBlock.builder();
    private final CodeBlock.Builder tags = CodeBlock.builder();

    /** Adds Markdown of the catalog, if there is any. */
    DocComment markdown(@Nullable String markdown) {
        if (markdown != null && !markdown.isBlank()) {
            html("$L", JavadocText.ofMarkdown(markdown));
        }
        return this;
    }

    /** Adds a paragraph. */
    DocComment html(String format, Object... args) {
        CodeBlock text = CodeBlock.of(format, args);
        if (!text.isEmpty()) {
            String start = body.isEmpty() ? "" : "\n";
            String mark = body.isEmpty() || startsBlock(text) ? "" : "<p>";
            body.add("$L$L$L\n", start, mark, text);
        }
        return this;
    }

    private static boolean startsBlock(CodeBlock text) {
        String html = text.toString();
        return html.startsWith("<ul>") || html.startsWith("<pre>");
    }

    DocComment tag(String name, String format, Object... args) {
        tags.add("@$L $L\n", name, CodeBlock.of(format, args));
        return this;
    }

    CodeBlock build() {
        CodeBlock head = body.build();
        CodeBlock tail = tags.build();
        return head.isEmpty() || tail.isEmpty() ? CodeBlock.of("$L$L", head, tail) : CodeBlock.of("$L\n$L", head, tail);
    }
}
