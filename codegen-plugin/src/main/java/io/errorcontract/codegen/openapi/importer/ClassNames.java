package io.errorcontract.codegen.openapi.importer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds errors whose classes would have the name of another class, also if letter case alone tells them apart. */
final class ClassNames {

    private static final String EXCEPTION = "exception";

    private final Set<String> taken = new HashSet<>();

    ClassNames(String catalogId, Collection<String> types, Collection<FamilyDraft> families) {
        taken.add(exception(catalogId));
        types.forEach(type -> taken.add(type.toLowerCase(Locale.ROOT)));
        families.forEach(family -> taken.add(exception(family.name())));
    }

    /** The name of a class that an error has to be given; empty if the usual one will do. */
    Optional<String> given(String code) {
        String usual = exception(code);
        if (taken.add(usual) && !isJavaLang(TextLines.pascalCase(code))) {
            return Optional.empty();
        }
        String begin = TextLines.pascalCase(code).replaceFirst("Exception$", "").replaceFirst("^(?=[0-9])", "_");
        String name = begin + "ErrorException";
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = begin + "Error" + i + "Exception";
        }
        return Optional.of(name);
    }

    /** What the class of an error or family is called, letter case aside. */
    static String exception(String name) {
        String words = TextLines.snakeCase(name).replace("_", "");
        return words.endsWith(EXCEPTION) ? words : words + EXCEPTION;
    }

    private static boolean isJavaLang(String name) {
        String exception = name.endsWith("Exception") ? name : name + "Exception";
        try {
            Class.forName("java.lang." + exception, false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
