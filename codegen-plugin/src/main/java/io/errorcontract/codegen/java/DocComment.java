package io.errorcontract.codegen.java;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a Javadoc comment: paragraphs first, then tags. */
final class DocComment {

    private final CodeBlock.Builder body = CodeBlock.builder();
    private final CodeBlock.Builder tags = CodeBlock.builder();

    /** Adds Markdown of the catalog, if there is any. */
    DocComment markdown(@Nullable String markdown) {
        if (markdown != null && !markdown.isBlank()) {
            add(JavadocText.ofMarkdown(markdown));
        }
        return this;
    }

    /** Adds a paragraph, of which the arguments are escaped already. */
    DocComment html(String format, Object... args) {
        add(JavadocText.wrap(CodeBlock.of(format, args).toString()));
        return this;
    }

    /** Adds a list of items that are escaped already, with a line before it or an empty text. */
    DocComment list(String heading, List<String> items) {
        StringBuilder list =
                new StringBuilder(heading).append(heading.isEmpty() ? "" : "\n").append("<ul>\n");
        for (String item : items) {
            list.append(JavadocText.wrap("<li>" + item)).append('\n');
        }
        add(list.append("</ul>").toString());
        return this;
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            boolean first = body.isEmpty();
            boolean block = text.startsWith("<ul>") || text.startsWith("<pre>");
            body.add("$L$L$L\n", first ? "" : "\n", first || block ? "" : "<p>", text);
        }
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
