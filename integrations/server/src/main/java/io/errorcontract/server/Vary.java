package io.errorcontract.server;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The header that tells caches what a response depends on (RFC 9110, section 12.5.5). Filters say their part of it, and
 * an error says its own.
 *
 * @since 0.1.0
 */
public final class Vary {

    /** The header's name. */
    public static final String NAME = "Vary";

    private Vary() {}

    /**
     * Gives the value that an error's header gets in a response.
     *
     * @param name the header's name
     * @param value the error's value
     * @param present gives the values that the response has of a header already
     * @return the error's value, or for this header what {@link #joined} gives
     */
    public static String of(String name, String value, Function<String, ? extends Collection<String>> present) {
        return name.equalsIgnoreCase(NAME) ? joined(present.apply(name), value) : value;
    }

    /**
     * Joins what a response says already and what an error says.
     *
     * @param present the values that the response has, each of one name or several
     * @param added the error's value
     * @return one value, in which no name is twice
     */
    public static String joined(Collection<String> present, String added) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(present.stream(), Stream.of(added))
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return names.containsKey("*") ? "*" : String.join(", ", names.values());
    }
}
