package io.errorcontract.codegen.typescript;

import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.contract.ErrorCatalog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of everything that is generated, settled once. They follow from the Java names of the catalog. */
final class TypeScriptNames {
    private static final String EXCEPTION = "Exception";
    private static final String ERROR = "Error";

    private final JavaNames java;
    private final TypeScriptOptions options;
    private final Set<String> used = new HashSet<>(RuntimeNames.TAKEN_CLASSES);
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> params = new HashMap<>();
    private final String prefix;

    TypeScriptNames(Catalog resolved, TypeScriptOptions options) {
        ErrorCatalog catalog = resolved.contract();
        this.java = resolved.names();
        this.options = options;
        this.prefix = java.prefix();
        options.classNames().values().forEach(used::add);
        claim(java.rootException());
        for (String own : List.of(knownError(), unknownError(), anyError(), codes(), guard())) {
            used.add(own);
        }
        catalog.families().forEach(family -> claim(java.familyException(family.id())));
        catalog.errors().forEach(error -> claim(java.exception(error.code())));
        catalog.errors().forEach(error -> params.put(error.code(), unique(pascal(error.code()) + "Params")));
        resolved.definition().types().keySet().forEach(type -> types.put(type, unique(pascal(type))));
    }

    private void claim(String javaName) {
        if (!classes.containsKey(javaName)) {
            String given = options.classNames().get(errorName(javaName));
            classes.put(javaName, given == null ? unique(errorName(javaName)) : given);
        }
    }

    /** {@code SandboxNotFoundException} gives {@code SandboxNotFoundError}. */
    private static String errorName(String javaName) {
        String name = javaName.endsWith(EXCEPTION) ? withoutSuffix(javaName) : javaName;
        return name.endsWith(ERROR) ? name : name + ERROR;
    }

    private String unique(String name) {
        String candidate = used.contains(name) ? prefix + name : name;
        for (int i = 2; !used.add(candidate); i++) {
            candidate = prefix + name + i;
        }
        return candidate;
    }

    private static String pascal(String text) {
        // With the suffix as a word of its own, so that a text which ends in it keeps it; signs alone are no word.
        String name = withoutSuffix(JavaNames.exceptionOf(text + " " + EXCEPTION));
        return name.isEmpty() ? withoutSuffix(JavaNames.exceptionOf(text)) : name;
    }

    private static String withoutSuffix(String name) {
        return name.substring(0, name.length() - EXCEPTION.length());
    }

    String root() {
        return known(classes, java.rootException());
    }

    String family(String family) {
        return known(classes, java.familyException(family));
    }

    String error(String code) {
        return known(classes, java.exception(code));
    }

    /** The interface of an error's parameters. */
    String params(String code) {
        return known(params, code);
    }

    String type(String name) {
        return known(types, name);
    }

    /** The union of the errors that the contract has. */
    String knownError() {
        return prefix + "KnownError";
    }

    String unknownError() {
        return prefix + "UnknownError";
    }

    /** Whatever a reader gives. */
    String anyError() {
        return prefix + "AnyError";
    }

    String codes() {
        return prefix + "ErrorCode";
    }

    String guard() {
        return "is" + prefix + ERROR;
    }

    String constant(String code) {
        return java.constant(code);
    }

    /** The property that shows a parameter; it is left out where an error has a property of that name. */
    String property(String parameter) {
        if (options.propertyNames() == PropertyNames.AS_ON_THE_WIRE) {
            return parameter;
        }
        String name = pascal(parameter);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toLowerCase(Locale.ROOT) + name.substring(first);
    }

    /** Whether errors have a property already that is called so. */
    boolean isTaken(String property) {
        return RuntimeNames.PROPERTIES.contains(property)
                || RuntimeNames.OF_ERROR.contains(property)
                || options.properties().containsKey(property);
    }

    private static String known(Map<String, String> names, String key) {
        String name = names.get(key);
        if (name == null) {
            throw new IllegalArgumentException("not in the catalog: " + key);
        }
        return name;
    }
}
