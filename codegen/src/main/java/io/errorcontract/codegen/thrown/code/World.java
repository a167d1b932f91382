package io.errorcontract.codegen.thrown.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The classes of an application, and the types of its libraries. Not thread-safe. */
public final class World {

    private static final String OBJECT = "java/lang/Object";

    private final ClassFiles files;
    private final Map<String, AppClass> classes = new HashMap<>();
    private final List<AppClass> sorted;
    private final Map<String, LibraryType> libraries = new HashMap<>();
    private final Map<String, Set<String>> supertypes = new HashMap<>();
    private final Map<String, List<AppClass>> subclasses = new HashMap<>();
    private final Map<Call, Optional<AppMethod>> resolved = new HashMap<>();
    private final Map<String, Set<String>> libraryMethods = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();
    private final List<String> unreadable = new ArrayList<>();

    /** What a call names. */
    private record Call(String type, String name, String descriptor) {
        @Override
        public int hashCode() {
            return (type.hashCode() * 31 + name.hashCode()) * 31 + descriptor.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Call other
                    && type.equals(other.type)
                    && name.equals(other.name)
                    && descriptor.equals(other.descriptor);
        }
    }

    /**
     * Reads an application.
     *
     * @param files the whole class path
     * @param application the class files of the application, by internal name
     * @param excluded what does not belong to it all the same
     */
    public World(ClassFiles files, Map<String, byte[]> application, Predicate<String> excluded) {
        this.files = files;
        NamePool names = new NamePool();
        application.forEach((name, bytes) -> {
            if (!excluded.test(name)) {
                read(name, bytes, names);
            }
        });
        sorted = classes.values().stream()
                .sorted(Comparator.comparing(AppClass::name))
                .toList();
        for (AppClass each : sorted) {
            for (String type : supertypes(each.name())) {
                subclasses.computeIfAbsent(type, key -> new ArrayList<>()).add(each);
            }
        }
    }

    private void read(String name, byte[] bytes, NamePool names) {
        try {
            classes.put(name, new AppClass(bytes, names));
        } catch (RuntimeException e) {
            unreadable.add(name.replace('/', '.') + " is no class file that can be read: " + e);
        }
    }

    /**
     * Returns the classes of the application.
     *
     * @return the classes, sorted by name
     */
    public Collection<AppClass> classes() {
        return sorted;
    }

    /**
     * Finds a class of the application.
     *
     * @param name its internal name
     * @return the class, or null if it is none of the application
     */
    public @Nullable AppClass find(String name) {
        return classes.get(name);
    }

    /**
     * Returns all types that a class is.
     *
     * @param name its internal name
     * @return itself, its superclasses and interfaces as far as they are known, superclasses first
     */
    public Set<String> supertypes(String name) {
        Set<String> known = supertypes.get(name);
        if (known == null) {
            known = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(name));
            while (!open.isEmpty()) {
                String next = open.poll();
                if (known.add(next)) {
                    addParents(next, open);
                }
            }
            known.add(OBJECT);
            supertypes.put(name, known);
        }
        return known;
    }

    private void addParents(String name, Deque<String> open) {
        AppClass own = classes.get(name);
        if (own != null) {
            open.addFirst(own.superName());
            open.addAll(own.interfaces());
            return;
        }
        LibraryType library = name.startsWith("[") ? null : library(name);
        if (library != null) {
            if (library.superName() != null) {
                open.addFirst(library.superName());
            }
            open.addAll(library.interfaces());
        }
    }

    /**
     * Tells whether a class is of a type.
     *
     * @param subtype the class's internal name
     * @param supertype the type's
     * @return true if it is the type itself or below it
     */
    public boolean isSubtype(String subtype, String supertype) {
        return subtype.equals(supertype)
                || supertype.equals(OBJECT)
                || supertypes(subtype).contains(supertype);
    }

    /**
     * Returns the classes of the application that are of a type.
     *
     * @param type its internal name
     * @return the classes and interfaces below it, and itself
     */
    public List<AppClass> subclasses(String type) {
        return subclasses.getOrDefault(type, List.of());
    }

    /**
     * Finds what a call runs.
     *
     * @param type the class of the object, or the one that a static call names
     * @param name the method's name
     * @param descriptor its descriptor
     * @return the method of the application; null if it is the library's, or nobody's
     */
    public @Nullable AppMethod resolve(String type, String name, String descriptor) {
        return resolved.computeIfAbsent(
                        new Call(type, name, descriptor), call -> Optional.ofNullable(lookUp(type, name, descriptor)))
                .orElse(null);
    }

    private @Nullable AppMethod lookUp(String type, String name, String descriptor) {
        AppMethod inherited = null;
        for (String each : supertypes(type)) {
            AppClass own = classes.get(each);
            AppMethod method = own == null ? null : own.method(name, descriptor);
            if (own != null && method != null && (method.hasCode() || inherited == null)) {
                if (method.hasCode() && (!own.isInterface() || isMostSpecific(own, type, name, descriptor))) {
                    return method;
                }
                inherited = method;
            }
        }
        return inherited != null && inherited.hasCode() ? inherited : null;
    }

    /** Of two default methods, that of the lower interface counts. */
    private boolean isMostSpecific(AppClass candidate, String type, String name, String descriptor) {
        for (String each : supertypes(type)) {
            AppClass other = classes.get(each);
            if (other != null
                    && other != candidate
                    && isSubtype(each, candidate.name())
                    && other.method(name, descriptor) != null
                    && other.isInterface()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Finds a type of a library.
     *
     * @param name its internal name
     * @return the type; null if there is none, which is noted
     */
    public @Nullable LibraryType library(String name) {
        if (classes.containsKey(name)) {
            return null;
        }
        if (libraries.containsKey(name)) {
            return libraries.get(name);
        }
        LibraryType type = null;
        try {
            type = files.read(name).map(LibraryType::read).orElse(null);
        } catch (RuntimeException e) {
            unreadable.add(name.replace('/', '.') + " is no class file that can be read: " + e);
        }
        if (type == null) {
            missing.add(name);
        }
        libraries.put(name, type);
        return type;
    }

    /**
     * Returns the methods that types of libraries want of those below them.
     *
     * @param type the internal name of a type
     * @return the names and descriptors of all methods that its library types declare, but not those of Object
     */
    public Set<String> libraryMethods(String type) {
        Set<String> known = libraryMethods.get(type);
        if (known == null) {
            known = new HashSet<>();
            for (String each : supertypes(type)) {
                LibraryType library = each.equals(OBJECT) ? null : library(each);
                if (library != null) {
                    known.addAll(library.methods());
                }
            }
            libraryMethods.put(type, known);
        }
        return known;
    }

    /**
     * Returns the types of libraries that are not on the class path, though something asked for them.
     *
     * @return their internal names, sorted
     */
    public Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /**
     * Returns what could not be read.
     *
     * @return a line for each
     */
    public List<String> unreadable() {
        List<String> all = new ArrayList<>(files.unreadable());
        all.addAll(unreadable);
        return all;
    }

    /**
     * Returns the annotations of a class and those that they carry themselves, of the application and of libraries.
     *
     * @param annotations what is written at a place
     * @return each annotation, and those of its type
     */
    public List<Annotation> withMeta(List<Annotation> annotations) {
        List<Annotation> all = new ArrayList<>(annotations);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String type = all.get(i).type();
            if (!type.startsWith("java/") && !type.startsWith("kotlin/") && seen.add(type)) {
                all.addAll(annotationsOf(type));
            }
        }
        return all;
    }

    private List<Annotation> annotationsOf(String type) {
        AppClass own = classes.get(type);
        if (own != null) {
            return own.annotations();
        }
        LibraryType library = library(type);
        return library == null ? List.of() : library.annotations();
    }
}
