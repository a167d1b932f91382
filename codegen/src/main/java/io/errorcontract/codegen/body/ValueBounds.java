package io.errorcontract.codegen.body;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Format;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a catalog says of the values that its bodies hold, for some of its errors. */
final class ValueBounds {

    /** What an HTTP status of an error can be (RFC 9110, sections 15.5 and 15.6). */
    private static final Bounds STATUSES = Bounds.range(400, 599);

    private final List<ErrorDescriptor> errors;
    private final ParameterSchemas parameters;

    ValueBounds(List<ErrorDescriptor> errors, ParameterSchemas parameters) {
        this.errors = errors;
        this.parameters = parameters;
    }

    Bounds of(Binding binding) {
        List<Format> formats = binding.formats();
        return switch (binding.source()) {
            case STATUS -> formats.isEmpty() ? STATUSES : Bounds.NONE;
            case CODE -> code(formats);
            case RETRY_AFTER -> isCount(formats) ? Bounds.range(0, null) : Bounds.NONE;
            case PARAM -> formats.isEmpty() ? parameters.bounds(binding.name()) : Bounds.NONE;
            default -> Bounds.NONE;
        };
    }

    private static boolean isCount(List<Format> formats) {
        Format.Kind only = formats.size() == 1 ? formats.get(0).kind() : null;
        return only == Format.Kind.SECONDS || only == Format.Kind.MILLIS;
    }

    /** The kinds of characters that codes are made of, since a list of codes would refuse those of later releases. */
    private Bounds code(List<Format> formats) {
        Set<String> written = new HashSet<>();
        for (ErrorDescriptor error : errors) {
            String code = formatted(error.code(), formats);
            if (code == null || code.isEmpty()) {
                return Bounds.NONE;
            }
            written.add(code);
        }
        return written.isEmpty() ? Bounds.NONE : Bounds.pattern(CodeRegex.of(written));
    }

    private static @Nullable String formatted(String code, List<Format> formats) {
        String text = code;
        for (Format format : formats) {
            switch (format.kind()) {
                case STRING -> {}
                case UPPER -> text = text.toUpperCase(Locale.ROOT);
                case LOWER -> text = text.toLowerCase(Locale.ROOT);
                case PREFIX -> text = format.argument() + text;
                case SUFFIX -> text = text + format.argument();
                default -> {
                    return null;
                }
            }
        }
        return text;
    }
}
