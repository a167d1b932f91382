package io.errorcontract.codegen.body;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of a catalog's bodies, and of the named types in them. What an OpenAPI document calls by a name,
 * generated Java calls by the same. Not thread-safe.
 */
public final class CatalogSchemas {

    private final CatalogDefinition definition;
    private final List<BodyLayout> layouts;
    private final Map<String, List<ErrorDescriptor>> errors;
    private final ComponentNames names;
    private final TypeSchemas types;
    private final Map<String, List<NamedSchema>> byLayout = new LinkedHashMap<>();

    /**
     * Makes the schemas.
     *
     * @param catalog the catalog
     */
    public CatalogSchemas(Catalog catalog) {
        this.definition = catalog.definition();
        this.layouts = documented(definition, catalog.contract());
        this.errors = errorsByLayout(catalog.contract());
        this.names = new ComponentNames(catalog.names(), catalog.contract());
        this.types = new TypeSchemas(definition, names);
        for (BodyLayout layout : layouts) {
            BodyDefinition body = Objects.requireNonNull(catalog.layouts().get(layout.name()));
            List<NamedSchema> schemas = new BodySchemas(names, bindings(errorsOf(layout)), body).of(layout);
            byLayout.put(
                    layout.name(),
                    isDeprecated(layout)
                            ? schemas.stream().map(NamedSchema::asDeprecated).toList()
                            : schemas);
        }
    }

    /** A layout that is ready-made is documented only where the catalog speaks of it. */
    private static List<BodyLayout> documented(CatalogDefinition definition, ErrorCatalog catalog) {
        return catalog.bodies().stream()
                .filter(layout -> layout.name().equals(catalog.bodies().get(0).name())
                        || definition.bodies().containsKey(layout.name())
                        || catalog.errors().stream()
                                .anyMatch(error -> layout.name().equals(error.body())))
                .toList();
    }

    /**
     * Returns the schemas of all layouts that some error uses, and of the types in them.
     *
     * @return the schemas, outer ones before their parts
     */
    public List<NamedSchema> all() {
        List<NamedSchema> schemas = new ArrayList<>();
        for (BodyLayout layout : layouts) {
            if (isUsed(layout)) {
                schemas.addAll(byLayout.getOrDefault(layout.name(), List.of()));
            }
        }
        schemas.addAll(types.named());
        return List.copyOf(schemas);
    }

    /** The schemas that a body of a media type may have, those of whole bodies. */
    public List<NamedSchema> bodies(Predicate<String> mediaType) {
        return layouts.stream()
                .filter(layout -> mediaType.test(layout.mediaType()) && isUsed(layout))
                .map(layout -> byLayout.getOrDefault(layout.name(), List.of()).get(0))
                .toList();
    }

    public ComponentNames names() {
        return names;
    }

    /** The schemas of what is bound in bodies or headers of some errors. */
    public BindingSchemas bindings(List<ErrorDescriptor> errors) {
        return new BindingSchemas(errors, types, new ParameterSchemas(definition, errors));
    }

    /** The schemas of what is bound in the bodies of a layout. */
    public BindingSchemas bindings(String layout) {
        return bindings(errors.getOrDefault(layout, List.of()));
    }

    /** The layouts that an error, or one that is not known yet, can be sent with: its own, and problem details. */
    public List<BodyLayout> layoutsOf(@Nullable ErrorDescriptor error) {
        BodyLayout own = ownLayout(error);
        if (!own.mediaType().equals(BodyLayout.PROBLEM_JSON)) {
            for (BodyLayout layout : layouts) {
                if (layout.mediaType().equals(BodyLayout.PROBLEM_JSON)) {
                    return List.of(own, layout);
                }
            }
        }
        return List.of(own);
    }

    private BodyLayout ownLayout(@Nullable ErrorDescriptor error) {
        String name = error == null ? null : error.body();
        for (BodyLayout layout : layouts) {
            if (layout.name().equals(name)) {
                return layout;
            }
        }
        return layouts.get(0);
    }

    /** The first layout is also that of errors which are not known yet. */
    private boolean isDeprecated(BodyLayout layout) {
        return !isFirst(layout) && errorsOf(layout).stream().allMatch(error -> error.deprecation() != null);
    }

    private boolean isUsed(BodyLayout layout) {
        return isFirst(layout) || !errorsOf(layout).isEmpty();
    }

    /** By its name, since layouts are compared by all that is in them. */
    private boolean isFirst(BodyLayout layout) {
        return layout.name().equals(layouts.get(0).name());
    }

    private List<ErrorDescriptor> errorsOf(BodyLayout layout) {
        return errors.getOrDefault(layout.name(), List.of());
    }

    private Map<String, List<ErrorDescriptor>> errorsByLayout(ErrorCatalog catalog) {
        Map<String, List<ErrorDescriptor>> found = new HashMap<>();
        for (ErrorDescriptor error : catalog.errors()) {
            for (BodyLayout layout : layoutsOf(error)) {
                found.computeIfAbsent(layout.name(), first -> new ArrayList<>()).add(error);
            }
        }
        return found;
    }
}
