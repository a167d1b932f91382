package io.errorcontract.codegen.java;

import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.Translation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a catalog's texts in other languages in the form that {@link io.errorcontract.contract.Translations#ofResources}
 * reads, since servers have no YAML reader.
 *
 * @since 0.1.0
 */
public final class TranslationResources {

    private TranslationResources() {}

    /**
     * The name of the files up to the language, from the root of the class path.
     *
     * @param catalogId the catalog
     * @return the beginning of the name
     */
    public static String prefix(String catalogId) {
        return ClassPathCatalogs.FOLDER + catalogId + "/texts-";
    }

    /**
     * Writes the texts of each language as a file.
     *
     * @param catalog the catalog
     * @return the files, with paths from the root of the class path; none if the catalog has one language alone
     */
    public static List<GeneratedFile> of(ErrorCatalog catalog) {
        List<GeneratedFile> files = new ArrayList<>();
        for (String language : catalog.translations().languages()) {
            String text = text(catalog.translations().in(language));
            files.add(GeneratedFile.ofText(prefix(catalog.id()) + language + ".properties", text));
        }
        return files;
    }

    private static String text(Map<String, Translation> byCode) {
        Properties properties = new Properties();
        byCode.forEach((code, translation) -> {
            put(properties, "message." + code, translation.message());
            if (translation.title() != null) {
                properties.setProperty("title." + code, translation.title());
            }
            for (int i = 0; i < translation.suggestions().size(); i++) {
                put(
                        properties,
                        "suggestion." + i + "." + code,
                        translation.suggestions().get(i));
            }
        });
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Without the comment, which is the time of day, and in one order on every machine.
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void put(Properties properties, String key, @Nullable MessageTemplate text) {
        if (text != null) {
            properties.setProperty(key, text.toString());
        }
    }
}
