package io.errorcontract.catalog.rule;

import io.errorcontract.contract.Format;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formats of bindings by the words of the catalog language. */
final class BindingFormats {
    private static final List<Format.Kind> KINDS = List.of(Format.Kind.values());

    private BindingFormats() {}

    /** The format of this name, or null if there is none. */
    static Format.@Nullable Kind kind(String name) {
        for (Format.Kind kind : KINDS) {
            if (kind.word().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Format.Kind kind : KINDS) {
            words.add(kind.word());
        }
        return words;
    }

    static boolean takes(Format.Kind kind, List<Object> arguments) {
        return switch (kind) {
            case PREFIX, SUFFIX -> arguments.size() == 1 && arguments.get(0) instanceof String;
            case PART ->
                arguments.size() == 2
                        && arguments.get(0) instanceof Integer
                        && arguments.get(1) instanceof String separator
                        && !separator.isEmpty();
            default -> arguments.isEmpty();
        };
    }

    static String usage(Format.Kind kind) {
        return switch (kind) {
            case PREFIX -> "prefix('text')";
            case SUFFIX -> "suffix('text')";
            case PART -> "part(0, 'separator')";
            default -> "'" + kind.word() + "' without arguments";
        };
    }
}
