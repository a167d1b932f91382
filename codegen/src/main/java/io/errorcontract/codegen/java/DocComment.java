package io.errorcontract.codegen.java;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a Javadoc comment: paragraphs first, then tags. */
final class DocComment {

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder tags = new StringBuilder();

    /** Adds Markdown of the catalog, if there is any. */
    DocComment markdown(@Nullable String markdown) {
        if (markdown != null && !markdown.isBlank()) {
            add(JavadocText.ofMarkdown(markdown));
        }
        return this;
    }

    /** Adds a paragraph that is escaped already. */
    DocComment html(String text) {
        add(JavadocText.wrap(text));
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
            body.append(first ? "" : "\n")
                    .append(first || block ? "" : "<p>")
                    .append(text)
                    .append('\n');
        }
    }

    /** Adds a tag whose text is escaped already. */
    DocComment tag(String name, String text) {
        tags.append('@').append(name).append(' ').append(text).append('\n');
        return this;
    }

    CodeBlock build() {
        String separator = body.isEmpty() || tags.isEmpty() ? "" : "\n";
        return CodeBlock.of("$L", body + separator + tags);
    }
}
