package io.errorcontract.codegen.thrown.flow;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a value says about another one that it was made from. */
sealed interface Clue {

    /** The value that it is about. */
    Val subject();

    /** Whether another clue says the same, if about another value. */
    default boolean isLike(Clue other) {
        return other.getClass() == getClass();
    }

    /** Null, or false, if the subject does not fail when somebody waits for it; the other way round if negated. */
    record Fails(Val subject, boolean negated) implements Clue {}

    /** The code of an exception. */
    record CodeOf(Val subject) implements Clue {}

    /** The class of an object. */
    record ClassOf(Val subject) implements Clue {}

    /**
     * True if the subject is of some kind. Two tests of one subject are equal if they are described alike.
     *
     * @param what what is tested
     * @param possible tells what it can be if the value is true
     * @param certain tells what it has to be then, so that it cannot be if the value is false
     */
    record Test(Val subject, String what, Predicate<Thing> possible, Predicate<Thing> certain) implements Clue {
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Test other && subject.equals(other.subject) && what.equals(other.what);
        }

        @Override
        public int hashCode() {
            return what.hashCode();
        }

        @Override
        public boolean isLike(Clue other) {
            return other instanceof Test test && test.what.equals(what);
        }
    }

    /** The number of the first type that the subject is of; types that are not classes are empty. */
    record Which(Val subject, List<String> types) implements Clue {
        /** Copies the list. */
        public Which {
            types = List.copyOf(types);
        }
    }
}
