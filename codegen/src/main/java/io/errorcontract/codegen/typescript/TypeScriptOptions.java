package io.errorcontract.codegen.typescript;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a build says of the package that is generated.
 *
 * @param packageName the name of the package, or null for one that follows from the catalog's ID
 * @param propertyNames how the properties are called that show parameters
 * @param classNames the names of classes in place of those that follow from the catalog, by those
 * @param properties further properties of all errors: their names, and the property of the runtime's errors that each
 *     is another name of, such as {@code httpStatus} and {@code status}
 * @since 0.1.0
 */
public record TypeScriptOptions(
        @Nullable String packageName,
        PropertyNames propertyNames,
        Map<String, String> classNames,
        Map<String, String> properties) {
    private static final Pattern PACKAGE = Pattern.compile("(@[a-z0-9-~][a-z0-9-._~]*/)?[a-z0-9-~][a-z0-9-._~]*");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if the package, a class or a property can not be called so
     */
    public TypeScriptOptions {
        classNames = Collections.unmodifiableMap(new TreeMap<>(classNames));
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        if (packageName != null && !PACKAGE.matcher(packageName).matches()) {
            throw new IllegalArgumentException("packageName is not the name of an npm package: " + packageName);
        }
        classNames.values().forEach(name -> checked("classNames", name));
        properties.keySet().forEach(name -> checked("properties", name));
        for (String source : properties.values()) {
            if (!RuntimeNames.PROPERTIES.contains(source)) {
                throw new IllegalArgumentException(
                        "properties: errors have no property '" + source + "'; they have " + RuntimeNames.PROPERTIES);
            }
        }
    }

    private static void checked(String parameter, String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException(parameter + ": not an identifier of TypeScript: " + name);
        }
    }
}
