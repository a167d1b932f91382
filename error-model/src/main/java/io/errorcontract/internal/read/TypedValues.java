package io.errorcontract.internal.read;

import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.EnumOf;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.RecordOf;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.model.ContractViolation.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of JSON values what the types of parameters promise. */
final class TypedValues {

    private final Reading out;

    TypedValues(Reading out) {
        this.out = out;
    }

    /**
     * Converts a value. Parts of lists and records that are not of their type are noted and left out.
     *
     * @param type the declared type
     * @param raw the JSON value
     * @param slot the place it stood in
     * @param place where that is
     * @return the value, or {@code null} if it is not of the type as a whole, which is then noted
     */
    @Nullable
    Object convert(ParameterType type, Object raw, Slot slot, Place place) {
        Object value = slot.plain() && !slot.fromText()
                ? typed(type, raw, place)
                : scalar(type, slot.read(raw, target(type), out.clock));
        if (value == null) {
            wrongType(type, raw, slot, place);
        }
        return value;
    }

    /** Converts the text that stood in a message, without noting anything. */
    static @Nullable Object fromText(ParameterType type, String text, Reading out) {
        return scalar(type, Slot.PLAIN_TEXT.read(text, target(type), out.clock));
    }

    private static Scalar target(ParameterType type) {
        return type instanceof Scalar scalar ? scalar : type instanceof EnumOf ? Scalar.STRING : Scalar.ANY;
    }

    private static @Nullable Object scalar(ParameterType type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (type instanceof Scalar scalar) {
            return ScalarValues.of(scalar, value);
        }
        return type instanceof EnumOf && value instanceof String ? value : null;
    }

    private @Nullable Object typed(ParameterType type, Object raw, Place place) {
        if (type instanceof ListOf list) {
            return raw instanceof List<?> elements ? list(list.element(), elements, place) : null;
        }
        if (type instanceof MapOf map) {
            return raw instanceof Map<?, ?> entries ? map(map.value(), entries, place) : null;
        }
        if (type instanceof RecordOf record) {
            return raw instanceof Map<?, ?> fields ? record(record, fields, place) : null;
        }
        if (type == Scalar.ANY) {
            return JsonTree.simplify(raw);
        }
        return scalar(type, Slot.PLAIN.read(raw, target(type), out.clock));
    }

    private List<Object> list(ParameterType type, List<?> elements, Place place) {
        List<Object> typed = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Object value = part(type, elements.get(i), place.child(i));
            if (value != null) {
                typed.add(value);
            }
        }
        return typed;
    }

    private Map<String, Object> map(ParameterType type, Map<?, ?> entries, Place place) {
        Map<String, Object> typed = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String key = (String) entry.getKey();
            Object value = part(type, entry.getValue(), place.child(key));
            if (value != null) {
                typed.put(key, value);
            }
        }
        return typed;
    }

    private Map<String, Object> record(RecordOf type, Map<?, ?> fields, Place place) {
        Map<String, Object> typed = new LinkedHashMap<>();
        for (ParameterDescriptor field : type.fields()) {
            Object raw = fields.get(field.name());
            Place where = place.child(field.name());
            if (raw != null) {
                Object value = part(field.type(), raw, where);
                if (value != null) {
                    typed.put(field.name(), value);
                }
            } else if (field.required() && field.inBody() && !nullIsLegal(field, fields)) {
                out.findings().add(Kind.MISSING_PARAMETER, where, "required in " + type.name());
            }
        }
        undeclared(type, fields, place);
        return typed;
    }

    private static boolean nullIsLegal(ParameterDescriptor field, Map<?, ?> fields) {
        return field.traits().contains(ParameterDescriptor.Trait.NULLABLE) && fields.containsKey(field.name());
    }

    private void undeclared(RecordOf type, Map<?, ?> fields, Place place) {
        Set<String> declared = new HashSet<>();
        for (ParameterDescriptor field : type.fields()) {
            declared.add(field.name());
        }
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            String name = (String) field.getKey();
            if (!declared.contains(name)) {
                Place where = place.child(name);
                out.findings().add(Kind.UNDECLARED_FIELD, where, type.name() + " has no such field");
                out.findings().keep(where, field.getValue());
            }
        }
    }

    private @Nullable Object part(ParameterType type, @Nullable Object raw, Place place) {
        Object value = raw == null ? null : typed(type, raw, place);
        if (value == null) {
            wrongType(type, raw, Slot.PLAIN, place);
        }
        return value;
    }

    private void wrongType(ParameterType type, @Nullable Object raw, Slot slot, Place where) {
        String detail = "expected " + type + ", found " + PlainTexts.typeOf(raw);
        if (slot.fromText()) {
            out.findings().add(Kind.MALFORMED_HEADER, where, detail);
        } else {
            out.findings().add(Kind.WRONG_TYPE, where, detail);
            out.findings().keep(where, raw);
        }
    }
}
