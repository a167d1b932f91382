package io.errorcontract.codegen.site.machine;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names by which guides call errors: a row such as {@code | `FileSystemError` | `IS_DIRECTORY`, `NO_SPACE` |} gives
 * both codes the name of the class.
 */
final class GuideNames {
    private static final Pattern QUOTED = Pattern.compile("`([^`\\s]+)`");

    private final Map<String, Set<String>> names = new HashMap<>();

    private GuideNames() {}

    static GuideNames of(Site site, CatalogDefinition catalog) {
        GuideNames guides = new GuideNames();
        for (Page page : site.pages()) {
            if (page instanceof GuidePage guide) {
                guide.text()
                        .toString()
                        .lines()
                        .filter(line -> line.startsWith("|"))
                        .forEach(row -> guides.row(row, catalog));
            }
        }
        return guides;
    }

    private void row(String row, CatalogDefinition catalog) {
        List<String> codes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(row);
        while (quoted.find()) {
            (catalog.errors().containsKey(quoted.group(1)) ? codes : others).add(quoted.group(1));
        }
        codes.forEach(code ->
                names.computeIfAbsent(code, each -> new LinkedHashSet<>()).addAll(others));
    }

    Set<String> of(String code) {
        return names.getOrDefault(code, Set.of());
    }
}
