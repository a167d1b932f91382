package io.errorcontract.codegen.body;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of some errors by name, and what all that have one name agree on. */
final class ParameterSchemas {

    private final Map<String, List<Parameter>> byName = new LinkedHashMap<>();

    /** A parameter of one error, as it is used and as it was written. */
    private record Parameter(
            ParameterDescriptor descriptor, @Nullable ParameterDefinition definition) {}

    ParameterSchemas(CatalogDefinition catalog, List<ErrorDescriptor> errors) {
        for (ErrorDescriptor error : errors) {
            ErrorDefinition written = catalog.errors().get(error.code());
            for (ParameterDescriptor parameter : error.parameters()) {
                byName.computeIfAbsent(parameter.name(), name -> new ArrayList<>(1))
                        .add(new Parameter(
                                parameter,
                                written == null ? null : written.params().get(parameter.name())));
            }
        }
    }

    /** The names of those that a spread of all parameters may hold. */
    List<String> inBody() {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(each -> each.descriptor().inBody()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The type; any if there are different ones. */
    ParameterType type(String name) {
        ParameterType type = common(name, each -> each.descriptor().type());
        return type == null ? ParameterType.Scalar.ANY : type;
    }

    boolean isNullable(String name) {
        return named(name).stream()
                .anyMatch(each -> each.descriptor().traits().contains(ParameterDescriptor.Trait.NULLABLE));
    }

    /** What the catalog says of it; null if it says different things, or nothing. */
    @Nullable
    String documentation(String name) {
        return common(
                name,
                each -> each.definition() == null ? null : each.definition().docs());
    }

    /** What its values keep to wherever it is. */
    Bounds bounds(String name) {
        Bounds bounds = common(name, each -> bounds(each.definition()));
        return bounds == null ? Bounds.NONE : bounds;
    }

    private static Bounds bounds(@Nullable ParameterDefinition parameter) {
        return parameter == null ? Bounds.NONE : new Bounds(parameter.min(), parameter.max(), parameter.pattern());
    }

    private List<Parameter> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    private <T> @Nullable T common(String name, Function<Parameter, @Nullable T> property) {
        Set<@Nullable T> found = new HashSet<>();
        named(name).forEach(each -> found.add(property.apply(each)));
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
