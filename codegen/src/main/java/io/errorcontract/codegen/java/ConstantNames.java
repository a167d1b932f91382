package io.errorcontract.codegen.java;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out names of constants of one class, each name once. */
final class ConstantNames {

    private final Set<String> used = new HashSet<>();

    /** A name made of the letters and digits of a text. */
    String name(String text) {
        StringBuilder name = new StringBuilder();
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            name.append((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_');
        }
        String base = name.toString();
        String candidate = base;
        for (int i = 2; !used.add(candidate); i++) {
            candidate = base + '_' + i;
        }
        return candidate;
    }
}
