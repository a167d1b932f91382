package io.errorcontract.codegen.site.markdown;

import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the head of a Markdown page for other documentation systems. Values are written as JSON, which is YAML too, so
 * that no text of a catalog can be taken for something else.
 */
final class FrontMatter {
    private FrontMatter() {}

    static String of(Page page) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("title", page.info().title());
        keys.put("description", page.info().summary());
        if (page instanceof CodePage code) {
            keys.put("code", code.entry().code());
            keys.put("status", code.entry().status());
            keys.put("retryable", code.entry().retryability().keyword());
        }
        StringBuilder head = new StringBuilder("---\n");
        keys.forEach((key, value) ->
                head.append(key).append(": ").append(TreeWriter.compact(value)).append('\n'));
        return head.append("---\n\n").toString();
    }
}
