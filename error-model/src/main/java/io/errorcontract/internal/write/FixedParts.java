package io.errorcontract.internal.write;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.RecordOf;
import io.errorcontract.contract.ParameterType.Scalar;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What is known of all occurrences of one error before there is any. */
final class FixedParts {

    private final @Nullable ErrorDescriptor error;

    FixedParts(@Nullable ErrorDescriptor error) {
        this.error = error;
    }

    /** Whether the value is the same in all occurrences, be it none. */
    boolean has(Binding binding, ParameterType itemType) {
        return switch (binding.source()) {
            case ITEM -> hidden(binding.name(), itemType);
            case CODE, TITLE, FAMILY, PROPERTY -> error != null;
            case PARAM -> {
                ParameterDescriptor parameter = parameter(binding.name());
                yield error != null && (parameter == null || !parameter.published());
            }
            default -> false;
        };
    }

    /** Whether a field of a record must not be shown. */
    private static boolean hidden(String name, ParameterType itemType) {
        ParameterDescriptor field = field(name, itemType);
        return field != null && !field.published();
    }

    @Nullable
    Object value(Binding binding) {
        Object value = raw(binding);
        return value == null ? null : binding.write(value, InstantSource.system());
    }

    private @Nullable Object raw(Binding binding) {
        if (error == null) {
            return null;
        }
        FamilyDescriptor family = error.family();
        return switch (binding.source()) {
            case CODE -> error.code();
            case TITLE -> error.title();
            case FAMILY -> family == null ? null : family.id();
            case PROPERTY -> error.properties().get(binding.name());
            default -> null;
        };
    }

    /** The declared type of a parameter or of an item's field. */
    ParameterType type(Binding binding, ParameterType itemType) {
        return switch (binding.source()) {
            case ITEM -> {
                ParameterDescriptor field = field(binding.name(), itemType);
                yield field == null ? itemType : field.type();
            }
            case PARAM -> {
                ParameterDescriptor parameter = parameter(binding.name());
                yield parameter == null ? Scalar.ANY : parameter.type();
            }
            default -> Scalar.ANY;
        };
    }

    private @Nullable ParameterDescriptor parameter(String name) {
        int index = error == null ? -1 : error.indexOf(name);
        return error == null || index < 0 ? null : error.parameters().get(index);
    }

    private static @Nullable ParameterDescriptor field(String name, ParameterType type) {
        if (type instanceof RecordOf record) {
            for (ParameterDescriptor field : record.fields()) {
                if (field.name().equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }
}
