package io.errorcontract.catalog.resolve;

import static io.errorcontract.contract.BodyNode.field;
import static io.errorcontract.contract.BodyNode.object;
import static io.errorcontract.contract.BodyNode.optional;
import static io.errorcontract.contract.BodyNode.spread;
import static io.errorcontract.contract.BodyNode.value;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body layouts of a catalog, those included that nobody has to write. */
public final class BodyLayouts {
    /** The name of the layout that errors have unless they name another. */
    public static final String DEFAULT = "default";

    /** The name of the layout of RFC 9457, which every catalog has. */
    public static final String PROBLEM = "problem";

    private BodyLayouts() {}

    /**
     * Returns all layouts of a catalog by name: its own, then a default if it has none of its own, then
     * {@value #PROBLEM} unless the catalog has a layout of that name.
     *
     * @param catalog the catalog
     * @return the layouts, in order
     */
    public static Map<String, BodyDefinition> of(CatalogDefinition catalog) {
        Map<String, BodyDefinition> layouts = new LinkedHashMap<>(catalog.bodies());
        if (layouts.isEmpty()) {
            layouts.put(DEFAULT, new BodyDefinition("application/json", envelope(), null));
        }
        layouts.putIfAbsent(PROBLEM, new BodyDefinition("application/problem+json", problem(), null));
        return layouts;
    }

    /**
     * Returns the name of an error's layout.
     *
     * @param catalog the catalog
     * @param error one of its errors
     * @return the name that it gives, else {@value #DEFAULT} if there is such a layout, else the catalog's first
     */
    public static String nameFor(CatalogDefinition catalog, ErrorDefinition error) {
        String given = error.body();
        return given == null ? defaultName(catalog) : given;
    }

    /**
     * Returns the name of the layout of errors that name none.
     *
     * @param catalog the catalog
     * @return {@value #DEFAULT} if there is such a layout, else the name of the catalog's first
     */
    public static String defaultName(CatalogDefinition catalog) {
        boolean named = catalog.bodies().isEmpty() || catalog.bodies().containsKey(DEFAULT);
        return named ? DEFAULT : catalog.bodies().keySet().iterator().next();
    }

    /**
     * Returns an error's layout.
     *
     * @param catalog the catalog
     * @param error one of its errors
     * @return the layout; null if the error names one that does not exist
     */
    public static @Nullable BodyDefinition layoutFor(CatalogDefinition catalog, ErrorDefinition error) {
        return of(catalog).get(nameFor(catalog, error));
    }

    private static BodyNode envelope() {
        return object(field(
                "error",
                object(
                        field("code", value(BindingSource.CODE)),
                        field("message", value(BindingSource.MESSAGE)),
                        optional("request_id", value(BindingSource.REQUEST_ID)),
                        field("details", object(spread(Binding.of(BindingSource.PARAMS)))))));
    }

    /** RFC 9457, section 3.1, with the code and the parameters as extension members (section 3.2). */
    private static BodyNode problem() {
        return object(
                optional("type", value(BindingSource.DOCUMENTATION)),
                optional("title", value(BindingSource.TITLE)),
                field("status", value(BindingSource.STATUS)),
                field("detail", value(BindingSource.MESSAGE)),
                field("code", value(BindingSource.CODE)),
                optional("request_id", value(BindingSource.REQUEST_ID)),
                spread(Binding.of(BindingSource.PARAMS)));
    }
}
