package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.CatalogCompiler;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The classes that another artifact holds, since the catalog that they follow from is imported. */
final class ImportedClasses {

    private final CatalogDefinition definition;
    private final Map<String, Source> sources = new HashMap<>();

    ImportedClasses(CatalogDefinition definition) {
        this.definition = definition;
    }

    /**
     * An imported catalog.
     *
     * @param types the types that it has classes of, which are those that its errors use
     */
    private record Source(JavaNames names, Set<String> types) {

        static Source of(CatalogDefinition catalog) {
            JavaNames names = JavaNames.of(catalog);
            NamedTypes types = new NamedTypes(
                    catalog,
                    CatalogCompiler.compile(catalog),
                    names,
                    new ConstantNames(),
                    new ImportedClasses(catalog));
            return new Source(
                    names,
                    types.all().stream()
                            .map(type -> type.className().simpleName())
                            .collect(Collectors.toSet()));
        }

        ClassName classOf(String simpleName) {
            return ClassName.get(names.packageName(), simpleName);
        }
    }

    private Optional<Source> source(Function<CatalogDefinition, Map<String, ?>> section, String name) {
        return definition
                .importedFrom(section, name)
                .map(catalog -> sources.computeIfAbsent(catalog.id(), id -> Source.of(catalog)));
    }

    /** The class of a family. */
    Optional<ClassName> family(String id) {
        return source(CatalogDefinition::families, id)
                .map(source -> source.classOf(source.names().familyException(id)));
    }

    /** The class that decodes the catalog of a family. */
    Optional<ClassName> facadeOfFamily(String id) {
        return source(CatalogDefinition::families, id)
                .map(source -> source.classOf(source.names().facade()));
    }

    /** The superclass of a family and of all that its catalog has. */
    Optional<ClassName> rootOfFamily(String id) {
        return source(CatalogDefinition::families, id)
                .map(source -> source.classOf(source.names().rootException()));
    }

    /** The class that decodes the catalog of an error. */
    Optional<ClassName> facadeOfError(String code) {
        return source(CatalogDefinition::errors, code)
                .map(source -> source.classOf(source.names().facade()));
    }

    /** The class of a named type. */
    Optional<ClassName> type(String name) {
        return source(CatalogDefinition::types, name)
                .filter(source -> source.types().contains(name))
                .map(source -> source.classOf(name));
    }
}
