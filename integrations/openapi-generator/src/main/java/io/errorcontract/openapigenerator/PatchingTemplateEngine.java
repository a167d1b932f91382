package io.errorcontract.openapigenerator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.openapitools.codegen.api.TemplatingExecutor;
import org.openapitools.codegen.templating.MustacheEngineAdapter;

/** Mustache, but with changes made to the templates as they are read. */
final class PatchingTemplateEngine extends MustacheEngineAdapter {

    /** Where this module keeps templates of its own, which OpenAPI Generator would look for among its own. */
    static final String OWN_TEMPLATES = "error-contract/";

    /** Asked for when a template is read: the engine is made before the generator knows its library. */
    private final Supplier<List<TemplatePatch>> patches;

    /** The engine's cache of compiled templates goes by the executor, so that each one needs a single wrapper. */
    private final Map<TemplatingExecutor, TemplatingExecutor> patched = new ConcurrentHashMap<>();

    private final Set<String> templatesRead = ConcurrentHashMap.newKeySet();

    PatchingTemplateEngine(Supplier<List<TemplatePatch>> patches) {
        this.patches = patches;
    }

    /**
     * Checks that the changes were made, after APIs and the files around them were generated.
     *
     * @throws TemplateChangedException if a template that is to be changed was never read: it has another name now
     */
    void requireAllApplied() {
        if (templatesRead.stream().noneMatch(template -> template.startsWith(OWN_TEMPLATES))) {
            return;
        }
        for (TemplatePatch patch : patches.get()) {
            if (!templatesRead.contains(patch.template())) {
                throw new TemplateChangedException(patch, 0);
            }
        }
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String templateFile)
            throws IOException {
        TemplatingExecutor wrapped = patched.computeIfAbsent(executor, PatchedTemplates::new);
        return super.compileTemplate(wrapped, bundle, templateFile);
    }

    private static String ownTemplate(String templateFile) {
        try (InputStream in = PatchingTemplateEngine.class.getResourceAsStream('/' + templateFile)) {
            return new String(Objects.requireNonNull(in, templateFile).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not a record: the engine tells executors apart by identity. */
    private final class PatchedTemplates implements TemplatingExecutor {

        private final TemplatingExecutor original;

        PatchedTemplates(TemplatingExecutor original) {
            this.original = original;
        }

        @Override
        public String getFullTemplateContents(String templateFile) {
            templatesRead.add(templateFile);
            if (templateFile.startsWith(OWN_TEMPLATES)) {
                return ownTemplate(templateFile);
            }
            String text = original.getFullTemplateContents(templateFile);
            for (TemplatePatch patch : patches.get()) {
                if (patch.template().equals(templateFile)) {
                    text = patch.applyTo(text);
                }
            }
            return text;
        }

        @Override
        public Path getFullTemplatePath(String templateFile) {
            return original.getFullTemplatePath(templateFile);
        }
    }
}
