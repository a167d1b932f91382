package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.model.FieldViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One element of a list that a layout goes through: a violation, or an element of a list parameter. */
final class Item {

    private @Nullable String field;
    private @Nullable String message;
    private @Nullable String code;
    private @Nullable String in;
    private @Nullable Object rejected;
    private @Nullable Object element;
    private @Nullable Map<String, @Nullable Object> fields;
    /** The fields of a violation that the catalog declares. */
    private @Nullable Map<String, Object> params;

    void text(BindingSource source, String value) {
        switch (source) {
            case FIELD -> field = value;
            case VIOLATION_MESSAGE -> message = value;
            case VIOLATION_CODE -> code = value;
            case IN -> in = value;
            default -> throw new IllegalArgumentException("not a text of a violation: " + source);
        }
    }

    void rejected(Object value) {
        rejected = JsonTree.simplify(value);
    }

    void element(String name, Object value) {
        if (name.isEmpty()) {
            element = value;
        } else {
            if (fields == null) {
                fields = new LinkedHashMap<>();
            }
            fields.put(name, value);
        }
    }

    void param(String name, Object value) {
        if (params == null) {
            params = new LinkedHashMap<>();
        }
        params.put(name, value);
    }

    boolean bound() {
        return params != null
                || field != null
                || message != null
                || code != null
                || in != null
                || rejected != null
                || element() != null;
    }

    @Nullable
    Object element() {
        return fields == null ? element : fields;
    }

    FieldViolation violation() {
        return params == null
                ? new FieldViolation(field, message, code, in, rejected)
                : new FieldViolation(field, message, code, in, rejected, params);
    }
}
