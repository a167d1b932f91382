package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.language.TemplateWalker;

/** Goes through the bodies and headers of a catalog. */
final class BodyBindings {
    private BodyBindings() {}

    /** Takes a binding with its place. */
    @FunctionalInterface
    interface BindingVisitor {
        void visit(SourcePath path, BindingExpression binding, TemplateWalker.Scope scope);
    }

    /** Walks through the templates of all bodies that the catalog itself defines. */
    static void walkBodies(RuleCheck check, TemplateWalker walker) {
        check.catalog()
                .bodies()
                .forEach((name, body) -> walker.walk(SourcePath.of("bodies", name, "json"), body.json()));
    }

    /** Visits all bindings of bodies and headers. */
    static void forEachBinding(RuleCheck check, BindingVisitor visitor) {
        walkBodies(check, new TemplateWalker() {
            @Override
            protected void binding(SourcePath path, BindingExpression binding, Scope scope) {
                visitor.visit(path, binding, scope);
            }
        });
        check.catalog()
                .headers()
                .forEach((name, binding) ->
                        visitor.visit(SourcePath.of("headers", name), binding, TemplateWalker.Scope.ERROR));
    }
}
