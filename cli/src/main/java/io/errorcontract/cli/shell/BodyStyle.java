package io.errorcontract.cli.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The body layouts that a first catalog can have. */
enum BodyStyle {
    ENVELOPE,
    FLAT,
    PROBLEM,
    JSON_API,
    KUBERNETES;

    static BodyStyle of(String name) {
        return Arrays.stream(values())
                .filter(style -> style.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no body '" + name + "'; choose " + names()));
    }

    static String names() {
        return Arrays.stream(values()).map(BodyStyle::toString).collect(Collectors.joining(", "));
    }

    /** Returns the name as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
