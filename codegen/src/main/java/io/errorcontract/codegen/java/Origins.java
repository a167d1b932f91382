package io.errorcontract.codegen.java;

import io.errorcontract.catalog.definition.SourcePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From which elements of the catalog each generated class comes. */
final class Origins {
    private static final List<SourcePath> CATALOG = List.of(SourcePath.of("java"));

    private final Map<String, List<SourcePath>> byClass = new HashMap<>();

    Origins(JavaModel model) {
        for (JavaModel.ExceptionClass exception : model.exceptions()) {
            byClass.put(
                    exception.className().simpleName(),
                    exception.errors().stream()
                            .map(error ->
                                    SourcePath.of("errors", error.descriptor().code()))
                            .toList());
        }
        for (JavaModel.Family family : model.families()) {
            byClass.put(
                    family.className().simpleName(),
                    List.of(SourcePath.of("families", family.descriptor().id())));
        }
        for (JavaModel.NamedType type : model.types()) {
            byClass.put(type.className().simpleName(), List.of(SourcePath.of("types", name(type))));
        }
        model.bodies().forEach(body -> byClass.put(body.className().simpleName(), List.of(SourcePath.of("bodies"))));
    }

    private static String name(JavaModel.NamedType type) {
        return type instanceof JavaModel.OpenEnum open
                ? open.type().name()
                : ((JavaModel.Structure) type).type().name();
    }

    /** The elements of a class, by its simple name; what there is one of comes from the catalog as a whole. */
    List<SourcePath> of(String className) {
        return byClass.getOrDefault(className, CATALOG);
    }
}
