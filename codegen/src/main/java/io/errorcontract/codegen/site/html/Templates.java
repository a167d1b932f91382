package io.errorcontract.codegen.site.html;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.contract.ErrorCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the templates: those of the plugin, compiled with it, or a site's own in their place. */
public final class Templates {
    private static final String PACKAGE = "io.errorcontract.codegen.site.templates";
    private static final String FOLDER = "/io/errorcontract/codegen/site/templates/";

    private Templates() {}

    /** The plugin's templates. */
    public static TemplateEngine builtIn() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);
    }

    /**
     * The plugin's templates, but for those that a directory has under the same name. These are compiled now, which
     * takes a JDK.
     *
     * @param directory templates of jte
     * @param classes where the compiled templates go
     * @return the templates
     */
    public static TemplateEngine overriddenBy(Path directory, Path classes) {
        TemplateEngine engine = TemplateEngine.create(
                new Overrides(directory), classes, ContentType.Html, Templates.class.getClassLoader());
        engine.setTrimControlStructures(true);
        engine.setClassPath(
                Stream.of(Templates.class, ErrorCatalog.class, CatalogDefinition.class, TemplateEngine.class)
                        .map(Templates::location)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return engine;
    }

    private static @Nullable String location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class comes from a place that is no address", e);
        }
    }

    /** Looks into the directory first, then into the plugin's jar. */
    private record Overrides(Path directory) implements CodeResolver {
        @Override
        public @Nullable String resolve(String name) {
            try {
                Path own = directory.resolve(name);
                if (Files.isRegularFile(own)) {
                    return Files.readString(own);
                }
                try (InputStream in = Templates.class.getResourceAsStream(FOLDER + name)) {
                    return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the template " + name + " cannot be read", e);
            }
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return List.of();
        }
    }
}
