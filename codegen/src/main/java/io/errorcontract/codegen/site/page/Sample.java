package io.errorcontract.codegen.site.page;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code.
 *
 * @param lang the language, as code fences name it
 * @param code the code, without a line break at its end
 * @param title what it shows, or {@code null}
 */
public record Sample(String lang, String code, @Nullable String title) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bash", "Shell"),
            Map.entry("sh", "Shell"),
            Map.entry("shell", "Shell"),
            Map.entry("console", "Shell"),
            Map.entry("js", "JavaScript"),
            Map.entry("javascript", "JavaScript"),
            Map.entry("ts", "TypeScript"),
            Map.entry("typescript", "TypeScript"),
            Map.entry("py", "Python"),
            Map.entry("csharp", "C#"),
            Map.entry("cs", "C#"),
            Map.entry("php", "PHP"),
            Map.entry("sql", "SQL"),
            Map.entry("json", "JSON"),
            Map.entry("yaml", "YAML"),
            Map.entry("xml", "XML"),
            Map.entry("http", "HTTP"),
            Map.entry("text", "Text"),
            Map.entry("", "Text"));

    /** Takes the line breaks off the end. */
    public Sample {
        code = code.stripTrailing();
    }

    /** What its tab says: the title, or else the language's name. */
    public String label() {
        return title == null ? languageName() : title;
    }

    /** The language's name for people. */
    public String languageName() {
        String key = lang.toLowerCase(Locale.ROOT);
        String name = NAMES.get(key);
        return name != null ? name : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
