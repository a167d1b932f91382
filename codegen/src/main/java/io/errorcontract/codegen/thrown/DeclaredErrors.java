package io.errorcontract.codegen.thrown;

import io.errorcontract.codegen.thrown.code.Annotation;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.code.CatalogIndex;
import io.errorcontract.codegen.thrown.web.Handler;
import io.errorcontract.model.OperationErrors;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/** What a handler lists by itself: by the annotation {@link OperationErrors}, or in its throws clause. */
final class DeclaredErrors {

    private static final String ANNOTATION = Type.getInternalName(OperationErrors.class);

    private DeclaredErrors() {}

    /** The codes; a class that is none of the catalog's stays as its name, so that it can be reported. */
    static List<String> of(Handler handler, CatalogIndex catalog) {
        Set<String> codes = new LinkedHashSet<>();
        List<AppMethod> methods = new ArrayList<>(List.of(handler.declared()));
        methods.add(handler.last().method());
        for (AppMethod method : methods) {
            for (Annotation annotation : method.annotations()) {
                if (annotation.type().equals(ANNOTATION)) {
                    annotation.texts("value").forEach(type -> codes.addAll(codes(type, catalog)));
                    codes.addAll(annotation.texts("codes"));
                }
            }
            List<String> clause = method.node().exceptions == null ? List.of() : method.node().exceptions;
            clause.stream()
                    .filter(type -> catalog.exceptions().containsKey(type))
                    .forEach(type -> codes.addAll(codes(type, catalog)));
        }
        return List.copyOf(codes);
    }

    private static Set<String> codes(String type, CatalogIndex catalog) {
        Set<String> codes = catalog.exceptions().getOrDefault(type, Set.of());
        return codes.isEmpty() ? Set.of(type.replace('/', '.')) : codes;
    }
}
