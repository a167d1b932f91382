package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.contract.Binding;
import java.util.function.BiConsumer;

/** Goes through the bodies and headers of a catalog. */
final class BodyBindings {
    private BodyBindings() {}

    /** Walks through the templates of all bodies that the catalog itself defines. */
    static void walkBodies(RuleCheck check, TemplateWalker walker) {
        check.catalog()
                .bodies()
                .forEach((name, body) -> walker.walk(SourcePath.of("bodies", name, "json"), body.json()));
    }

    /** Visits all bindings of bodies and headers with their places. */
    static void forEachBinding(RuleCheck check, BiConsumer<SourcePath, Binding> visitor) {
        walkBodies(check, new TemplateWalker() {
            @Override
            protected void binding(SourcePath path, Binding binding) {
                visitor.accept(path, binding);
            }
        });
        check.catalog().headers().forEach((name, binding) -> visitor.accept(SourcePath.of("headers", name), binding));
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code(), "headers");
            error.headers().forEach((name, binding) -> visitor.accept(path.then(name), binding));
        }
    }
}
