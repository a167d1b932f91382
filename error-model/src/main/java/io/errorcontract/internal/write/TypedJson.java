package io.errorcontract.internal.write;

import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.RecordOf;
import io.errorcontract.internal.json.JsonOutput;
import io.errorcontract.internal.json.JsonValues;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the values of parameters by their types, so that no field of a record is shown that must not be. */
final class TypedJson {

    private TypedJson() {}

    static void write(JsonOutput out, ParameterType type, @Nullable Object value) {
        if (type instanceof RecordOf record && value instanceof Map<?, ?> fields) {
            record(out, record, fields);
        } else if (type instanceof ListOf list && value instanceof Collection<?> elements) {
            out.raw('[');
            for (Object element : elements) {
                out.separate();
                write(out, list.element(), element);
            }
            out.raw(']');
        } else if (type instanceof MapOf map && value instanceof Map<?, ?> entries) {
            out.raw('{');
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                out.name(String.valueOf(entry.getKey()));
                write(out, map.value(), entry.getValue());
            }
            out.raw('}');
        } else {
            JsonValues.write(out, value);
        }
    }

    private static void record(JsonOutput out, RecordOf type, Map<?, ?> fields) {
        out.raw('{');
        for (ParameterDescriptor field : type.fields()) {
            Object value = fields.get(field.name());
            if (field.inBody() && (value != null || writtenAsNull(field))) {
                out.name(field.name());
                write(out, field.type(), value);
            }
        }
        out.raw('}');
    }

    /** Whether a parameter without a value is written all the same. */
    static boolean writtenAsNull(ParameterDescriptor parameter) {
        return parameter.required() && parameter.traits().contains(Trait.NULLABLE);
    }
}
