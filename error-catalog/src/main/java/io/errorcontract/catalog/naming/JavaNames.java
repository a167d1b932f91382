package io.errorcontract.catalog.naming;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The Java names of everything in a catalog, settled once, so that generators and rules agree on them.
 *
 * <p>Names of classes follow from the catalog alone; two that clash, also by letter case only, are a {@link NameClash},
 * never silently renamed. Names of members are made unique within their class.
 *
 * <p>Immutable and thread-safe.
 */
public final class JavaNames {
    private static final String EXCEPTION = "Exception";
    private static final String UNKNOWN = "Unknown";

    private final String packageName;
    private final String prefix;
    private final boolean sharesExceptions;
    private final Map<String, String> exceptions = new HashMap<>();
    private final Map<String, String> familyExceptions = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, Map<String, String>> parameters = new HashMap<>();
    private final Map<String, Map<String, String>> typeMembers = new HashMap<>();
    private final Set<String> classNames = new LinkedHashSet<>();
    private final List<NameClash> clashes = new ArrayList<>();

    private JavaNames(CatalogDefinition catalog) {
        JavaDefinition java = catalog.java();
        this.packageName = java == null ? "" : java.packageName();
        this.prefix = prefixOf(catalog);
        this.sharesExceptions = java != null && java.sharedExceptions();
        nameMembers(catalog);
        nameClasses(catalog);
    }

    /**
     * Settles the names of a catalog.
     *
     * @param catalog the catalog
     * @return its names
     */
    public static JavaNames of(CatalogDefinition catalog) {
        return new JavaNames(catalog);
    }

    /**
     * Returns the package of all generated classes.
     *
     * @return the package's name, empty if the catalog has no {@code java} section
     */
    public String packageName() {
        return packageName;
    }

    /**
     * Returns the beginning of the names of the root exception, the code enum and the façade.
     *
     * @return the prefix
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Returns the name of the superclass of all exceptions.
     *
     * @return a simple class name
     */
    public String rootException() {
        return prefix + EXCEPTION;
    }

    /**
     * Returns the name of the enum of all codes.
     *
     * @return a simple class name
     */
    public String errorCode() {
        return prefix + "ErrorCode";
    }

    /**
     * Returns the name of the façade.
     *
     * @return a simple class name
     */
    public String facade() {
        return prefix + "Errors";
    }

    /**
     * Returns the names of all classes that follow from the catalog: those above, the exceptions and the types.
     *
     * @return simple class names, which other generated classes cannot have
     */
    public Set<String> classNames() {
        return Collections.unmodifiableSet(classNames);
    }

    /**
     * Returns the name of an error's class. Errors that name one class in {@code exception} share it.
     *
     * @param code a code of the catalog
     * @return a simple class name
     * @throws IllegalArgumentException if the catalog has no such code
     */
    public String exception(String code) {
        return known(exceptions, code);
    }

    /**
     * Returns the name of a family's class.
     *
     * @param family a family of the catalog
     * @return a simple class name
     * @throws IllegalArgumentException if the catalog has no such family
     */
    public String familyException(String family) {
        return known(familyExceptions, family);
    }

    /**
     * Returns the enum constant of a code.
     *
     * @param code a code of the catalog
     * @return the name of a constant
     * @throws IllegalArgumentException if the catalog has no such code
     */
    public String constant(String code) {
        return known(constants, code);
    }

    /**
     * Returns the name of a parameter's accessor, which is the name of its variable and its builder method too.
     *
     * @param code a code of the catalog
     * @param parameter a parameter of the error
     * @return the name of a method without parameters
     * @throws IllegalArgumentException if the catalog has no such parameter
     */
    public String parameter(String code, String parameter) {
        return known(parameters.getOrDefault(exception(code), Map.of()), parameter);
    }

    /**
     * Returns the name of a field's record component, or of a value's enum constant.
     *
     * @param type a named type of the catalog
     * @param member one of its fields or values
     * @return the name of a record component or a constant
     * @throws IllegalArgumentException if the catalog has no such member
     */
    public String member(String type, String member) {
        return known(typeMembers.getOrDefault(type, Map.of()), member);
    }

    /**
     * Makes the names of a record's components.
     *
     * @param texts what they stand for, such as the fields of a JSON object, without repetition
     * @return a name for each text, in their order; no two are the same
     */
    public static List<String> components(List<String> texts) {
        Set<String> used = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String text : texts) {
            String name = Identifiers.camelCase(text);
            names.add(unique(ReservedNames.isComponent(name) ? name + "Field" : name, used));
        }
        return names;
    }

    /**
     * Makes the name of the class that an error or a family has unless the catalog gives it another.
     *
     * @param text a code, or the name of a family
     * @return a simple class name
     */
    public static String exceptionOf(String text) {
        return exceptionNamed(Identifiers.pascalCase(text));
    }

    private static String exceptionNamed(String name) {
        return name.endsWith(EXCEPTION) ? name : name + EXCEPTION;
    }

    /**
     * Tells whether a class would hide one that every Java file sees.
     *
     * @param className a simple class name
     * @return true if {@code java.lang} has a class of this name
     */
    public static boolean isJavaLang(String className) {
        return ReservedNames.isJavaLang(className);
    }

    /**
     * Tells whether a word is a keyword or literal of Java.
     *
     * @param word the word
     * @return true if no class, package or method can have this name
     */
    public static boolean isKeyword(String word) {
        return ReservedNames.isKeyword(word);
    }

    /**
     * Tells whether a package belongs to Java itself, which loads no other classes into it.
     *
     * @param packageName the name of a package
     * @return true for {@code java} and what is in it
     */
    public static boolean isOfJava(String packageName) {
        return packageName.equals("java") || packageName.startsWith("java.");
    }

    /**
     * Returns the names that cannot live together.
     *
     * @return the clashes, in the order of the catalog
     */
    public List<NameClash> clashes() {
        return List.copyOf(clashes);
    }

    private static String prefixOf(CatalogDefinition catalog) {
        JavaDefinition java = catalog.java();
        String given = java == null ? null : java.prefix();
        return given == null ? Identifiers.pascalCase(catalog.id()) : given;
    }

    /** How the catalog that an error or a family comes from makes the name of its exception. */
    private static UnaryOperator<String> ofExceptions(
            CatalogDefinition catalog, Function<CatalogDefinition, Map<String, ?>> section, String name) {
        CatalogDefinition owner = catalog.importedFrom(section, name).orElse(catalog);
        JavaDefinition java = owner.java();
        if (java == null || !java.prefixedExceptions()) {
            return UnaryOperator.identity();
        }
        String begin = prefixOf(owner);
        return exception -> exception.startsWith(begin) ? exception : begin + exception;
    }

    private static String known(Map<String, String> names, String key) {
        String name = names.get(key);
        if (name == null) {
            throw new IllegalArgumentException("not in the catalog: " + key);
        }
        return name;
    }

    private void nameMembers(CatalogDefinition catalog) {
        Map<String, Set<String>> used = new HashMap<>();
        Set<String> usedConstants = new HashSet<>();
        Map<String, String> spellings = new HashMap<>();
        for (ErrorDefinition error : catalog.errors().values()) {
            List<String> words = Identifiers.words(error.code());
            String given = error.exception();
            String name = given == null
                    ? ofExceptions(catalog, CatalogDefinition::errors, error.code())
                            .apply(exceptionNamed(Identifiers.pascalCase(words)))
                    : given;
            if (sharesExceptions) {
                String first = spellings.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                name = first == null ? name : first;
            }
            exceptions.put(error.code(), name);
            constants.put(error.code(), unique(Identifiers.constantCase(words), usedConstants));
            if (!error.params().isEmpty()) {
                nameParameters(error, name, used);
            }
        }
        for (Map.Entry<String, TypeDefinition> type : catalog.types().entrySet()) {
            typeMembers.put(type.getKey(), membersOf(type.getValue()));
        }
    }

    private void nameParameters(ErrorDefinition error, String exception, Map<String, Set<String>> used) {
        Map<String, String> names = parameters.computeIfAbsent(exception, ignored -> new HashMap<>());
        Set<String> usedHere = used.computeIfAbsent(exception, ignored -> new HashSet<>());
        for (String parameter : error.params().keySet()) {
            if (!names.containsKey(parameter)) {
                names.put(parameter, unique(memberName(parameter), usedHere));
            }
        }
    }

    private static Map<String, String> membersOf(TypeDefinition type) {
        Map<String, String> names = new HashMap<>();
        Set<String> used = new HashSet<>();
        if (type instanceof TypeDefinition.Enumeration enumeration) {
            for (String value : enumeration.values().keySet()) {
                names.put(value, unique(Identifiers.constantCase(value), used));
            }
        } else if (type instanceof TypeDefinition.Structure structure) {
            for (String field : structure.fields().keySet()) {
                names.put(field, unique(memberName(field), used));
            }
        }
        return names;
    }

    private static String memberName(String text) {
        String name = Identifiers.camelCase(text);
        return ReservedNames.isMember(name) ? name + "Param" : name;
    }

    private static String unique(String name, Set<String> used) {
        String candidate = name;
        for (int i = 2; !used.add(candidate); i++) {
            candidate = name + "_" + i;
        }
        return candidate;
    }

    private record Claim(String name, @Nullable SourcePath element) {}

    private void nameClasses(CatalogDefinition catalog) {
        Map<String, Claim> claims = new HashMap<>();
        classNames.addAll(List.of(rootException(), errorCode(), facade()));
        for (String own : List.of(rootException(), errorCode(), facade())) {
            claims.put(own.toLowerCase(Locale.ROOT), new Claim(own, null));
        }
        JavaDefinition java = catalog.java();
        if (java != null && java.sealedExceptions()) {
            // All exceptions inherit it as a member, which hides another class of this name.
            claims.put(UNKNOWN.toLowerCase(Locale.ROOT), new Claim(UNKNOWN, null));
        }
        for (String type : own(catalog, CatalogDefinition::types)) {
            claim(claims, type, SourcePath.of("types", type));
        }
        for (FamilyDefinition family : catalog.families().values()) {
            String given = family.exception();
            String name = given == null
                    ? ofExceptions(catalog, CatalogDefinition::families, family.name())
                            .apply(exceptionOf(family.name()))
                    : given;
            familyExceptions.put(family.name(), name);
        }
        for (String family : own(catalog, CatalogDefinition::families)) {
            claim(claims, known(familyExceptions, family), SourcePath.of("families", family));
        }
        Set<String> shared = new HashSet<>();
        for (String code : own(catalog, CatalogDefinition::errors)) {
            String name = known(exceptions, code);
            ErrorDefinition error = catalog.errors().get(code);
            boolean mayShare = sharesExceptions || (error != null && error.exception() != null);
            if (!mayShare || shared.add(name)) {
                claim(claims, name, SourcePath.of("errors", code));
            }
        }
    }

    /** What is imported has its classes in the package of its own catalog. */
    private static List<String> own(CatalogDefinition catalog, Function<CatalogDefinition, Map<String, ?>> section) {
        List<String> own = new ArrayList<>();
        for (String name : section.apply(catalog).keySet()) {
            if (catalog.importedFrom(section, name).isEmpty()) {
                own.add(name);
            }
        }
        return own;
    }

    private void claim(Map<String, Claim> claims, String name, SourcePath element) {
        classNames.add(name);
        Claim before = claims.putIfAbsent(name.toLowerCase(Locale.ROOT), new Claim(name, element));
        if (before != null) {
            clashes.add(new NameClash(name, element, before.name(), before.element()));
        } else if (isJavaLang(name)) {
            clashes.add(new NameClash(name, element, "java.lang." + name, null));
        }
    }
}
