package io.errorcontract.codegen.typescript;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is written of a catalog, settled before anything is written. */
final class TypeScriptModel {
    private final CatalogDefinition definition;
    private final ErrorCatalog catalog;
    private final TypeScriptOptions options;
    private final TypeScriptNames names;
    private final List<FamilyDescriptor> families = new ArrayList<>();
    private final List<ErrorClass> classes = new ArrayList<>();
    private final Map<String, ParameterType> types = new LinkedHashMap<>();

    TypeScriptModel(Catalog resolved, TypeScriptOptions options) {
        this.definition = resolved.definition();
        this.catalog = resolved.contract();
        this.options = options;
        this.names = new TypeScriptNames(resolved, options);
        catalog.families().forEach(this::addFamily);
        Map<String, List<ErrorDescriptor>> byClass = catalog.errors().stream()
                .collect(Collectors.groupingBy(
                        error -> names.error(error.code()), LinkedHashMap::new, Collectors.toList()));
        byClass.forEach((name, errors) -> classes.add(errorClass(name, errors)));
        catalog.errors().forEach(error -> collect(error.parameters()));
    }

    /** The name of the npm package. */
    String packageName() {
        String given = options.packageName();
        return given == null ? catalog.id() + "-errors" : given;
    }

    /** Parents come before their children, since a class has to be there before it is extended. */
    private void addFamily(FamilyDescriptor family) {
        if (families.contains(family)) {
            return;
        }
        catalog.families().stream()
                .filter(other -> other.id().equals(family.parent()))
                .forEach(this::addFamily);
        families.add(family);
    }

    private ErrorClass errorClass(String name, List<ErrorDescriptor> errors) {
        Set<String> bases = new LinkedHashSet<>();
        Map<String, String> properties = new LinkedHashMap<>();
        for (ErrorDescriptor error : errors) {
            FamilyDescriptor family = error.family();
            bases.add(family == null ? names.root() : names.family(family.id()));
            for (ParameterDescriptor parameter : error.parameters()) {
                String property = names.property(parameter.name());
                if (!names.isTaken(property) && !properties.containsValue(parameter.name())) {
                    properties.putIfAbsent(property, parameter.name());
                }
            }
        }
        return new ErrorClass(name, bases.size() == 1 ? bases.iterator().next() : names.root(), errors, properties);
    }

    private void collect(List<ParameterDescriptor> parameters) {
        parameters.forEach(parameter -> collect(parameter.type()));
    }

    private void collect(ParameterType type) {
        if (type instanceof ParameterType.ListOf list) {
            collect(list.element());
        } else if (type instanceof ParameterType.MapOf map) {
            collect(map.value());
        } else if (type instanceof ParameterType.EnumOf open) {
            types.putIfAbsent(open.name(), open);
        } else if (type instanceof ParameterType.RecordOf structure
                && types.putIfAbsent(structure.name(), structure) == null) {
            collect(structure.fields());
        }
    }

    CatalogDefinition definition() {
        return definition;
    }

    ErrorCatalog catalog() {
        return catalog;
    }

    TypeScriptOptions options() {
        return options;
    }

    TypeScriptNames names() {
        return names;
    }

    /** The families, parents first. */
    List<FamilyDescriptor> families() {
        return families;
    }

    /** The class that a family's class extends. */
    String base(FamilyDescriptor family) {
        return family.parent() == null ? names.root() : names.family(family.parent());
    }

    List<ErrorClass> classes() {
        return classes;
    }

    /** The named types that parameters have, by name. */
    Map<String, ParameterType> types() {
        return types;
    }
}
