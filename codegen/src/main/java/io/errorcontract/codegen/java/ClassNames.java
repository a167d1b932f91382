package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import io.errorcontract.catalog.naming.JavaNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of a catalog's classes; those that only the generated code itself uses give way to the catalog's own. */
final class ClassNames {

    private final JavaNames names;
    private final Set<String> taken = new HashSet<>();

    /**
     * Makes the names.
     *
     * @param bodies the names of the records of bodies
     */
    ClassNames(JavaNames names, Collection<String> bodies) {
        this.names = names;
        names.classNames().forEach(this::take);
        bodies.forEach(this::take);
    }

    private boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    ClassName of(String simpleName) {
        return ClassName.get(names.packageName(), simpleName);
    }

    /** A class of the package that only generated code uses. */
    ClassName internal(String suffix) {
        String base = names.prefix() + suffix;
        String name = base;
        for (int i = 2; !take(name); i++) {
            name = base + '_' + i;
        }
        return of(name);
    }

    /**
     * The classes that there is one of.
     *
     * @param enumerable whether there is an enum of codes
     */
    JavaModel.Classes single(boolean enumerable, List<ClassName> descriptors) {
        return new JavaModel.Classes(
                of(names.rootException()),
                of(names.facade()),
                enumerable ? of(names.errorCode()) : null,
                internal("Shared"),
                descriptors,
                internal("ExceptionFactory"),
                internal("Values"));
    }
}
