package io.errorcontract.codegen.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pages of codes.
 *
 * @param template what most of them have in common, with {@code {code}} in it, or null
 * @param others the pages that are not what the template says, by code
 */
record DocumentationLinks(@Nullable String template, Map<String, String> others) {

    DocumentationLinks {
        others = Map.copyOf(others);
    }

    static DocumentationLinks of(List<ErrorDraft> errors) {
        Map<String, String> pages = new LinkedHashMap<>();
        Map<String, Integer> templates = new LinkedHashMap<>();
        for (ErrorDraft error : errors) {
            Optional<String> page = error.text("documentation").filter(text -> text.matches("https?://[^{}]+"));
            page.ifPresent(text -> pages.put(error.code(), text));
            page.filter(text -> text.contains(error.code()))
                    .ifPresent(text -> templates.merge(text.replace(error.code(), "{code}"), 1, Integer::sum));
        }
        String template = templates.entrySet().stream()
                .filter(each -> 2 * each.getValue() > pages.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        pages.entrySet()
                .removeIf(page -> template != null
                        && template.replace("{code}", page.getKey()).equals(page.getValue()));
        return new DocumentationLinks(template, pages);
    }
}
