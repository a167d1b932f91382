package io.errorcontract.codegen.thrown.flow;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** One of the things that a value can be when the server runs. All are immutable. */
sealed interface Thing {

    /** The internal name of the class, or of a type that it is. */
    String type();

    /**
     * Any object of a type, of which nothing else is known.
     *
     * @param injectedInto the class that it is injected into, or empty
     * @param qualifier how it is called there, or empty
     * @param foreign whether it is an exception that none of the application's methods has thrown
     */
    record Any(String type, String injectedInto, String qualifier, boolean foreign) implements Thing {
        static Any of(String type) {
            return new Any(type, "", "", false);
        }

        @Override
        public int hashCode() {
            return (type.hashCode() * 31 + injectedInto.hashCode()) * 31 + qualifier.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object == this
                    || (object instanceof Any other
                            && foreign == other.foreign
                            && type.equals(other.type)
                            && injectedInto.equals(other.injectedInto)
                            && qualifier.equals(other.qualifier));
        }
    }

    /** An object of just this class, made at one place; without a place, the one that the framework makes. */
    record Obj(String type, @Nullable ThrowSite site) implements Thing {
        @Override
        public int hashCode() {
            return type.hashCode() * 31 + (site == null ? 0 : site.hashCode());
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object == this
                    || (object instanceof Obj other && type.equals(other.type) && Objects.equals(site, other.site));
        }
    }

    /**
     * A lambda or method reference.
     *
     * @param type the interface
     * @param method the name of its method
     * @param implementation what it runs
     * @param instantiated what it takes and returns, with type arguments in place
     * @param captured the values that it holds
     * @param place where it is made, for people
     */
    record Lambda(
            String type,
            String method,
            Handle implementation,
            Type instantiated,
            List<Val> captured,
            ThrowSite site,
            String place)
            implements Thing {
        public Lambda {
            captured = List.copyOf(captured);
        }

        /** Where it is made says all but what it holds. */
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Lambda other && site.equals(other.site) && captured.equals(other.captured);
        }

        @Override
        public int hashCode() {
            return site.hashCode() * 31 + captured.hashCode();
        }
    }

    /**
     * An exception that the application makes.
     *
     * @param place where, for people
     * @param codes the codes that it can have; none if it is not the catalog's
     * @param open whether it is the catalog's, but nobody can tell its code
     * @param causes what it wraps
     */
    record Exc(String type, ThrowSite site, String place, Set<String> codes, boolean open, Set<Exc> causes)
            implements Thing {
        public Exc {
            // In their order, or the ways that are found would change from one run to the next.
            codes = codes.size() < 2 ? Set.copyOf(codes) : Collections.unmodifiableSet(new LinkedHashSet<>(codes));
            causes = causes.size() < 2 ? Set.copyOf(causes) : Collections.unmodifiableSet(new LinkedHashSet<>(causes));
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object == this
                    || (object instanceof Exc other
                            && site.equals(other.site)
                            && type.equals(other.type)
                            && open == other.open
                            && codes.equals(other.codes)
                            && causes.equals(other.causes));
        }

        @Override
        public int hashCode() {
            return site.hashCode() * 31 + type.hashCode();
        }

        /** Causes of causes are not followed, which bounds what a loop can wrap. */
        Exc wrapping(Set<Exc> wrapped) {
            Set<Exc> flat = new LinkedHashSet<>();
            wrapped.forEach(each -> flat.add(
                    each.causes().isEmpty()
                            ? each
                            : new Exc(each.type(), each.site(), each.place(), each.codes(), each.open(), Set.of())));
            return new Exc(type, site, place, codes, open, flat);
        }
    }

    /** A class literal of this type. */
    record ClassRef(String type) implements Thing {}

    /** A string constant. */
    record Text(String value) implements Thing {
        @Override
        public String type() {
            return "java/lang/String";
        }
    }

    /** A constant of an enum of codes. */
    record Code(String type, String code) implements Thing {}

    /** A boolean constant. */
    record Flag(boolean value) implements Thing {
        @Override
        public String type() {
            return "java/lang/Boolean";
        }
    }

    /** What an advice proceeds with. */
    record Join(String type, Callee callee, List<Val> arguments) implements Thing {
        public Join {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A condition of a functional route, or a part of one: what it asks for, and what handles the request.
     *
     * @param method the HTTP method, or empty
     * @param path the path, or empty
     * @param handler the function that handles it; null for a condition alone
     */
    record Route(String method, String path, @Nullable Thing handler) implements Thing {
        @Override
        public String type() {
            return "java/lang/Object";
        }
    }
}
