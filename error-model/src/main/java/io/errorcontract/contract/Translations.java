package io.errorcontract.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The texts of a catalog in other languages. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Translations {

    /** No other language. */
    public static final Translations NONE = new Translations(List.of(), new NoTexts());

    private final List<String> languages;
    private final Function<String, Map<String, Translation>> texts;
    private final Map<String, Map<String, Translation>> known = new ConcurrentHashMap<>();

    /** A class, since the first lambda of a program costs 20 ms, which the first error would wait for. */
    private static final class NoTexts implements Function<String, Map<String, Translation>> {
        @Override
        public Map<String, Translation> apply(String language) {
            return Map.of();
        }
    }

    private Translations(List<String> languages, Function<String, Map<String, Translation>> texts) {
        this.languages = languages;
        this.texts = texts;
    }

    /**
     * Makes translations of what is in memory.
     *
     * @param byLanguage the texts by language tag (RFC 5646), and by code
     * @return the translations
     */
    public static Translations of(Map<String, Map<String, Translation>> byLanguage) {
        Map<String, Map<String, Translation>> copy = new LinkedHashMap<>();
        byLanguage.forEach((language, byCode) -> copy.put(language, Map.copyOf(byCode)));
        return new Translations(List.copyOf(copy.keySet()), language -> copy.getOrDefault(language, Map.of()));
    }

    /**
     * Makes translations of properties files beside a class, each of which is read when its language is first asked
     * for. A file that is not there is one without texts. The keys are {@code message.CODE}, {@code title.CODE} and
     * {@code suggestion.INDEX.CODE}.
     *
     * @param owner the class
     * @param prefix the name of the files up to the language, from the root of the class path
     * @param languages the language tags (RFC 5646); the file of {@code de} ends in {@code de.properties}
     * @return the translations
     */
    public static Translations ofResources(Class<?> owner, String prefix, String... languages) {
        return new Translations(List.of(languages), language -> read(owner, "/" + prefix + language + ".properties"));
    }

    /** The language tags, in the catalog's order; unmodifiable. */
    public List<String> languages() {
        return languages;
    }

    /**
     * The texts in a language.
     *
     * @param language one of {@link #languages()}
     * @return the texts by code, unmodifiable; empty if there are none
     * @throws UncheckedIOException if they cannot be read
     */
    public Map<String, Translation> in(String language) {
        return known.computeIfAbsent(language, texts);
    }

    private static Map<String, Translation> read(Class<?> owner, String resource) {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        Map<String, Collected> byCode = new LinkedHashMap<>();
        for (String key : properties.stringPropertyNames()) {
            String[] kindAndRest = key.split("\\.", 2);
            String text = properties.getProperty(key);
            if (kindAndRest[0].equals("suggestion")) {
                String[] indexAndCode = kindAndRest[1].split("\\.", 2);
                int index = Integer.parseInt(indexAndCode[0]);
                collected(byCode, indexAndCode[1]).suggestions.put(index, MessageTemplate.parse(text));
            } else {
                collected(byCode, kindAndRest[1]).texts.put(kindAndRest[0], text);
            }
        }
        Map<String, Translation> translations = new LinkedHashMap<>();
        byCode.forEach((code, collected) -> translations.put(code, collected.translation()));
        return Map.copyOf(translations);
    }

    private static Collected collected(Map<String, Collected> byCode, String code) {
        return byCode.computeIfAbsent(code, ignored -> new Collected());
    }

    private static final class Collected {
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<Integer, MessageTemplate> suggestions = new TreeMap<>();

        Translation translation() {
            String message = texts.get("message");
            return new Translation(
                    texts.get("title"),
                    message == null ? null : MessageTemplate.parse(message),
                    List.copyOf(suggestions.values()));
        }
    }
}
