package io.errorcontract.codegen.body;

import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.contract.ErrorCatalog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names of components. They begin with the catalog's prefix, so that they meet none of the document's own; those of
 * examples are the codes. A name has only letters, digits, and {@code . - _}, as OpenAPI wants it.
 */
public final class ComponentNames {

    private final String prefix;
    private final String defaultLayout;
    /** In lower case: classes become files, and there are file systems for which the case does not count. */
    private final Set<String> takenSchemas = new HashSet<>();

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> byMeaning = new HashMap<>();

    /**
     * Makes the names of a catalog.
     *
     * @param java its Java names; schemas have none of these, since each is the name of a class too
     * @param catalog the catalog
     */
    public ComponentNames(JavaNames java, ErrorCatalog catalog) {
        this.prefix = java.prefix();
        this.defaultLayout = catalog.bodies().get(0).name();
        java.classNames().forEach(name -> takenSchemas.add(name.toLowerCase(Locale.ROOT)));
    }

    /** The schema of a whole body. */
    String body(String layout) {
        return schema(
                "body " + layout,
                layout.equals(defaultLayout) ? prefix + "ErrorBody" : prefix + pascal(layout) + "Body");
    }

    /** The schema of a part of a body. */
    String part(String outer, String field) {
        return schema("part " + outer + " " + field, outer + pascal(field));
    }

    /** The schema of a named type of the catalog. */
    String type(String name) {
        return schema("type " + name, prefix + pascal(name));
    }

    /** The response of a status. */
    String response(int status) {
        return prefix + "Error" + status;
    }

    /** A header. */
    String header(String name) {
        return unique("header " + name, prefix + pascal(name) + "Header");
    }

    /** The example of an error's body. */
    String example(String code, String layout) {
        String name = layout.equals(defaultLayout) ? code : code + "." + layout;
        return unique("example " + name, name.replaceAll("[^A-Za-z0-9._-]", "_"));
    }

    private String schema(String meaning, String wanted) {
        return byMeaning.computeIfAbsent(
                meaning, key -> free(wanted, name -> takenSchemas.add(name.toLowerCase(Locale.ROOT))));
    }

    private String unique(String meaning, String wanted) {
        return byMeaning.computeIfAbsent(meaning, key -> free(wanted, taken::add));
    }

    /** Two meanings whose names come out the same are told apart by a number. */
    private static String free(String wanted, Predicate<String> claim) {
        String name = wanted;
        for (int i = 2; !claim.test(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    private static String pascal(String text) {
        StringBuilder name = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean legal = c < 128 && Character.isLetterOrDigit(c);
            if (legal) {
                name.append(start ? Character.toUpperCase(c) : c);
            }
            start = !legal;
        }
        return name.isEmpty() ? "Part" : name.toString();
    }
}
