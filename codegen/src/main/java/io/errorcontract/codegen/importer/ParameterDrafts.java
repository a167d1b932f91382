package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the parameters of an error. */
final class ParameterDrafts {

    private final TypeDrafts types;
    private final Map<String, List<Object>> examples = new LinkedHashMap<>();
    private final Map<String, Field> declared = new LinkedHashMap<>();
    private int bodies;

    private ParameterDrafts(TypeDrafts types) {
        this.types = types;
    }

    /**
     * Finds them.
     *
     * @param occurrences where the document tells of the error
     * @param message its message
     * @param types takes the types
     * @param own a layout that no other error has, or null
     */
    static Map<String, ParameterDraft> of(
            List<Occurrence> occurrences, MessageDraft message, TypeDrafts types, @Nullable LayoutDraft own) {
        ParameterDrafts drafts = new ParameterDrafts(types);
        occurrences.forEach(drafts::add);
        if (own != null) {
            drafts.declared.putAll(own.params());
        }
        Map<String, ParameterDraft> params = new LinkedHashMap<>();
        message.captured().forEach((name, value) -> {
            if (!drafts.examples.containsKey(name)) {
                params.put(name, inMessage(value));
            }
        });
        drafts.examples.keySet().forEach(name -> params.putIfAbsent(name, drafts.inBody(name)));
        if (own != null) {
            own.params().keySet().forEach(name -> params.putIfAbsent(name, drafts.inBody(name)));
        }
        return params;
    }

    private void add(Occurrence occurrence) {
        BodyValues values = occurrence.values();
        if (values == null || occurrence.layout() == null) {
            return;
        }
        bodies++;
        occurrence.layout().params().forEach(declared::putIfAbsent);
        values.params().forEach((name, value) -> {
            if (Bindings.isName(name)) {
                examples.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        });
    }

    private static ParameterDraft inMessage(Object value) {
        boolean number = MessageDraft.isNumber(value);
        Object example = number ? Integer.valueOf(value.toString()) : value.toString();
        return new ParameterDraft(number ? "integer" : "string", false, true, example, null);
    }

    private ParameterDraft inBody(String name) {
        List<Object> values = examples.getOrDefault(name, List.of());
        Field field = declared.get(name);
        Shape shape = field == null ? ShapeOfValue.of(values.get(0)) : field.shape();
        String type = types.type(name, shape, values);
        boolean optional = bodies == 0 ? !Objects.requireNonNull(field).required() : values.size() < bodies;
        return new ParameterDraft(
                type, optional, false, example(type, values), field == null ? null : field.description());
    }

    /** Values with parts of their own say less in one line than they take. */
    private static @Nullable Object example(String type, List<Object> values) {
        Object first = values.isEmpty() ? null : values.get(0);
        boolean single = first instanceof String || first instanceof Number || first instanceof Boolean;
        boolean fits = first instanceof String
                == !(type.equals("integer") || type.equals("long") || type.equals("number") || type.equals("boolean"));
        return single && (fits || type.equals("any")) ? first : null;
    }
}
