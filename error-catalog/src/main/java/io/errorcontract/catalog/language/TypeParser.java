package io.errorcontract.catalog.language;

import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.Named;
import io.errorcontract.contract.ParameterType.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads types such as {@code list<QuotaKind>}. */
public final class TypeParser {
    private static final List<String> SCALARS =
            Arrays.stream(Scalar.values()).map(Scalar::toString).toList();

    private TypeParser() {}

    /** The names of the built-in types. */
    public static List<String> scalars() {
        return SCALARS;
    }

    /**
     * Reads a type. A name that is no built-in type is taken for one of the catalog's.
     *
     * @param text the text, without the question mark of an optional parameter
     * @return the type, or empty if the text has no such form
     */
    public static Optional<ParameterType> parse(String text) {
        String type = text.strip();
        if (type.endsWith(">")) {
            int open = type.indexOf('<');
            String inner = open < 0 ? "" : type.substring(open + 1, type.length() - 1);
            return switch (open < 0 ? "" : type.substring(0, open).strip()) {
                case "list" -> parse(inner).map(ListOf::new);
                case "map" -> parse(inner).map(MapOf::new);
                default -> Optional.empty();
            };
        }
        if (SCALARS.contains(type)) {
            return Optional.of(Scalar.valueOf(type.toUpperCase(Locale.ROOT)));
        }
        return isWord(type) ? Optional.of(new Named(type)) : Optional.empty();
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '_' || c == '-' || Character.isLetterOrDigit(c));
    }
}
