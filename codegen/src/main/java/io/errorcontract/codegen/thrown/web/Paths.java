package io.errorcontract.codegen.thrown.web;

import java.util.List;
import java.util.regex.Pattern;

/** Paths of operations. */
public final class Paths {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/{}]*(?:\\{[^{}]*}[^/{}]*)*}");

    private Paths() {}

    /**
     * Joins two parts of a path.
     *
     * @param prefix the first one, may be empty
     * @param path the second one, may be empty
     * @return both, with one slash at the beginning and between them, and none at the end
     */
    public static String join(String prefix, String path) {
        String joined = ("/" + prefix + "/" + path).replaceAll("/+", "/");
        return joined.length() > 1 && joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }

    /**
     * Joins all first parts with all second ones.
     *
     * @param prefixes the first parts; none counts as an empty one
     * @param paths the second parts; none counts as an empty one
     * @return the joined paths
     */
    public static List<String> join(List<String> prefixes, List<String> paths) {
        List<String> first = prefixes.isEmpty() ? List.of("") : prefixes;
        List<String> second = paths.isEmpty() ? List.of("") : paths;
        return first.stream()
                .flatMap(prefix -> second.stream().map(path -> join(prefix, path)))
                .toList();
    }

    /**
     * Returns the form in which paths are compared: without the names and patterns of variables.
     *
     * @param path a path
     * @return the path with {@code {}} for each variable
     */
    public static String shape(String path) {
        return VARIABLE.matcher(join("", path)).replaceAll("{}");
    }
}
