package io.errorcontract.catalog.language;

import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the files that translate another one: {@code errors.de.yaml} stands beside {@code errors.yaml}, and holds what
 * the catalog could also say under {@code translations: { de: … }}.
 */
public final class TranslationFiles {
    private static final Pattern NAME = Pattern.compile("(.+)\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\\.ya?ml");

    private TranslationFiles() {}

    /**
     * The language of a file.
     *
     * @param file its name
     * @param all the names of all files that are read
     * @return the language tag (RFC 5646); empty if the file translates none of them
     */
    static Optional<String> languageOf(String file, Collection<String> all) {
        Matcher name = NAME.matcher(file);
        if (!name.matches() || !isLanguage(name.group(2))) {
            return Optional.empty();
        }
        boolean beside = all.contains(name.group(1) + ".yaml") || all.contains(name.group(1) + ".yml");
        return beside ? Optional.of(name.group(2)) : Optional.empty();
    }

    /** Whether the JDK has a name for the language, so that {@code errors.api.yaml} is not taken for one. */
    private static boolean isLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return !locale.getLanguage().isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
    }

    /** Puts what translations hold where the catalog itself would say it; other files stay as they are. */
    static List<YamlNode> mount(List<YamlNode> roots) {
        List<String> names = roots.stream().map(root -> root.location().file()).toList();
        Map<String, List<YamlMapping>> languages = new LinkedHashMap<>();
        List<YamlNode> mounted = new ArrayList<>();
        for (YamlNode root : roots) {
            Optional<String> language = languageOf(root.location().file(), names);
            if (language.isPresent() && root instanceof YamlMapping mapping) {
                languages
                        .computeIfAbsent(language.get(), ignored -> new ArrayList<>())
                        .add(mapping);
            } else {
                mounted.add(root);
            }
        }
        languages.forEach((language, files) -> mounted.add(section(language, files)));
        return mounted;
    }

    private static YamlMapping section(String language, List<YamlMapping> files) {
        YamlMapping first = files.get(0);
        YamlMapping translation =
                new YamlMapping(first.location(), CatalogTree.joinSections(entries(files)), first.isFlow());
        return under("translations", under(language, translation));
    }

    private static List<YamlEntry> entries(List<YamlMapping> files) {
        return files.stream().flatMap(file -> file.entries().stream()).toList();
    }

    private static YamlMapping under(String key, YamlMapping value) {
        YamlScalar scalar = new YamlScalar(value.span(), key, YamlScalar.Style.PLAIN);
        return new YamlMapping(value.location(), List.of(new YamlEntry(scalar, value)), false);
    }
}
