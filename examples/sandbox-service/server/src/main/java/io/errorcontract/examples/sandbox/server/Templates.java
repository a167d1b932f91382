package io.errorcontract.examples.sandbox.server;

import io.errorcontract.examples.pandastack.TemplateBuildFailedException;
import io.errorcontract.examples.pandastack.TemplateNotFoundException;
import io.errorcontract.examples.sandbox.server.api.TemplatesApi;
import io.errorcontract.examples.sandbox.server.model.Template;
import java.net.URI;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The templates that there are. One was never built, and some do not start well. */
@RestController
final class Templates implements TemplatesApi {

    private static final String NEVER_BUILT = "broken-build";
    private static final Set<String> NAMES = Set.of("python-3.12", "gpu", "panics", "crashes", "tomorrow", NEVER_BUILT);

    @Override
    public ResponseEntity<Template> getTemplate(String template) {
        requireBuilt(template);
        return ResponseEntity.ok(new Template(template));
    }

    void requireBuilt(String template) {
        if (!NAMES.contains(template)) {
            throw new TemplateNotFoundException(template);
        }
        if (template.equals(NEVER_BUILT)) {
            throw new TemplateBuildFailedException(template, URI.create("https://logs.example.com/builds/bld_42"));
        }
    }
}
