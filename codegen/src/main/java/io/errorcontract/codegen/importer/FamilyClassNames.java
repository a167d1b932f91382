package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.naming.JavaNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds errors whose classes would have the name of another class, also if letter case alone tells them apart. */
final class FamilyClassNames {

    private final Set<String> taken = new HashSet<>();

    FamilyClassNames(String catalogId, Collection<String> types, Collection<FamilyDraft> families) {
        taken.add(exception(catalogId));
        types.forEach(type -> taken.add(type.toLowerCase(Locale.ROOT)));
        families.forEach(family -> taken.add(exception(family.name())));
    }

    /** The name of a class that an error has to be given; empty if the usual one will do. */
    Optional<String> given(String code) {
        String usual = JavaNames.exceptionOf(code);
        if (taken.add(usual.toLowerCase(Locale.ROOT)) && !JavaNames.isJavaLang(usual)) {
            return Optional.empty();
        }
        String begin = usual.replaceFirst("Exception$", "");
        String name = begin + "ErrorException";
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = begin + "Error" + i + "Exception";
        }
        return Optional.of(name);
    }

    /** What the class of an error or family is called, letter case aside. */
    static String exception(String name) {
        return JavaNames.exceptionOf(name).toLowerCase(Locale.ROOT);
    }
}
