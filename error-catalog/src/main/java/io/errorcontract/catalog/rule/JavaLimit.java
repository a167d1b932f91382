package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.contract.ParameterType;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds types and names that no class of Java can have. */
final class JavaLimit implements Rule {
    /**
     * The longest name of a class in bytes. Names of files have 255 on Linux; what is made of the name, such as
     * {@code NAMEAssert.class} and {@code NAME$Builder.class}, is longer.
     */
    static final int NAME_BYTES = 230;

    /** Each value takes 9 bytes of the initializer, of which Java allows 65,535, and 5 of 65,535 constants. */
    static final int VALUES = 6_000;

    /** A constructor has at most 255 parameters, of which the object is one. Those of 64 bits count as two. */
    static final int FIELDS = 254;

    private static final RuleInfo INFO = RuleInfo.error(
            "java-limit",
            "more than a Java class can hold",
            "The file of a class is named after it, and most file systems allow names of 255 bytes: each letter outside of "
                    + "ASCII takes two or more. A type has at most " + FIELDS
                    + " fields (a `long` or `number` counts as two), or "
                    + String.format(Locale.ROOT, "%,d", VALUES) + " values.",
            "Name the class with `exception`, divide the type, or use a `string`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        CatalogDefinition catalog = check.catalog();
        Set<String> seen = new HashSet<>();
        for (ErrorDefinition error : check.ownErrors()) {
            checkName(
                    check, SourcePath.of("errors", error.code()), check.names().exception(error.code()), seen);
        }
        for (String family : catalog.families().keySet()) {
            if (catalog.importedFrom(CatalogDefinition::families, family).isEmpty()) {
                checkName(
                        check, SourcePath.of("families", family), check.names().familyException(family), seen);
            }
        }
        for (Map.Entry<String, TypeDefinition> type : catalog.types().entrySet()) {
            if (catalog.importedFrom(CatalogDefinition::types, type.getKey()).isEmpty()) {
                checkType(check, SourcePath.of("types", type.getKey()), type.getValue());
            }
        }
    }

    private static void checkName(RuleCheck check, SourcePath element, String name, Set<String> seen) {
        int bytes = bytes(name);
        if (bytes > NAME_BYTES && seen.add(name)) {
            check.atKey(element, tooLong(bytes), "give it a shorter class name with 'exception'");
        }
    }

    private static void checkType(RuleCheck check, SourcePath place, TypeDefinition type) {
        int bytes = bytes(place.last());
        if (bytes > NAME_BYTES) {
            check.atKey(place, tooLong(bytes), "rename the type");
        }
        if (type instanceof TypeDefinition.Enumeration enumeration
                && enumeration.values().size() > VALUES) {
            check.atKey(
                    place,
                    String.format(
                            Locale.ROOT,
                            "%,d values are more than a class holds, which is %,d",
                            enumeration.values().size(),
                            VALUES),
                    "divide the type, or use the type 'string', with a 'pattern' if the values follow one");
        } else if (type instanceof TypeDefinition.Structure structure && slots(structure) > FIELDS) {
            check.atKey(
                    place,
                    structure.fields().size() + " fields are more than a record holds, which is " + FIELDS
                            + "; a 'long' or 'number' counts as two",
                    "group fields into types of their own, or use 'map<…>'");
        }
    }

    private static int slots(TypeDefinition.Structure structure) {
        int slots = 0;
        for (TypeDefinition.FieldDefinition field : structure.fields().values()) {
            boolean wide = field.type() == ParameterType.Scalar.LONG || field.type() == ParameterType.Scalar.NUMBER;
            slots += wide ? 2 : 1;
        }
        return slots;
    }

    private static String tooLong(int bytes) {
        return "the class's name takes " + bytes + " bytes, more than the " + NAME_BYTES
                + " that fit into a file's name";
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
