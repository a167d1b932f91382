package io.errorcontract.codegen.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names in the lines that people read. */
public final class Names {

    private static final int SOME = 5;

    private Names() {}

    /**
     * Lists names, as many as a line has room for.
     *
     * @param names the names
     * @return the first of them, and how many there are besides, such as {@code a, b, c, d, e and 12 more}
     */
    public static String some(Collection<String> names) {
        String first = names.stream().limit(SOME).collect(Collectors.joining(", "));
        return names.size() <= SOME ? first : first + " and " + (names.size() - SOME) + " more";
    }
}
