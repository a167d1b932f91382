package io.errorcontract.codegen.thrown.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the analysis met and could not look into. */
public final class Blindness {

    private final Map<Kind, Set<String>> places = new LinkedHashMap<>();

    /** Kinds of such places. */
    public enum Kind {
        /** An exception of the catalog whose code is computed. */
        CODE("exceptions of the catalog whose code is computed"),
        /** An exception that a response of another server is turned into. */
        UPSTREAM("exceptions that were decoded from the response of another server"),
        /** Reflection. */
        REFLECTION("calls by reflection"),
        /** An interface of the application that a library implements. */
        INTERFACE("calls of interfaces that no class of the application implements"),
        /** A call with more possible targets than are followed. */
        FAN_OUT("calls that have too many possible targets"),
        /** A pointcut that is not understood. */
        POINTCUT("pointcuts that cannot be read"),
        /** Methods that a framework calls on its way to an operation or from it. */
        FRAMEWORK("methods that throw, but are called by a framework rather than by an operation"),
        /** Classes that the class path lacks. */
        MISSING("classes that the class path lacks"),
        /** Class files that cannot be read. */
        UNREADABLE("files that cannot be read");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /**
         * Says what it is, for people.
         *
         * @return a noun in the plural
         */
        public String text() {
            return text;
        }
    }

    /**
     * Notes a place.
     *
     * @param kind what is there
     * @param place where
     */
    public void add(Kind kind, String place) {
        places.computeIfAbsent(kind, key -> new TreeSet<>()).add(place);
    }

    /**
     * Returns all places.
     *
     * @return the places of each kind that was met
     */
    public Map<Kind, Set<String>> places() {
        return places;
    }
}
