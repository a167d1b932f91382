package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.LayoutDraft.Param;
import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the parameters of an error. */
final class ParameterDrafts {

    private final TypeDrafts types;
    private final Map<String, List<Object>> examples = new LinkedHashMap<>();
    private final Map<String, Param> declared = new LinkedHashMap<>();

    /** The bodies in which an example, or the schema, tells of the error. */
    private final List<Shape> bodies = new ArrayList<>();

    private int shown;

    private ParameterDrafts(TypeDrafts types) {
        this.types = types;
    }

    /**
     * Finds them: what its examples have, what its schema requires, and what no example of its layout shows, so that
     * nothing tells which error has it.
     *
     * @param occurrences where the document tells of the error
     * @param message its message
     * @param types takes the types
     */
    static Map<String, ParameterDraft> of(List<Occurrence> occurrences, MessageDraft message, TypeDrafts types) {
        ParameterDrafts drafts = new ParameterDrafts(types);
        occurrences.forEach(drafts::add);
        Map<String, ParameterDraft> params = new LinkedHashMap<>();
        message.captured().forEach((name, value) -> {
            if (!drafts.examples.containsKey(name)) {
                params.put(name, inMessage(value));
            }
        });
        drafts.examples.keySet().forEach(name -> params.putIfAbsent(name, drafts.inBody(name)));
        drafts.declared.forEach((name, param) -> {
            if (drafts.isPossible(param) && (!param.shown() || drafts.isRequired(param))) {
                params.putIfAbsent(name, drafts.inBody(name));
            }
        });
        return params;
    }

    private void add(Occurrence occurrence) {
        LayoutDraft layout = occurrence.layout();
        BodyValues values = occurrence.values();
        if (layout == null || occurrence.body() == null) {
            return;
        }
        bodies.add(occurrence.body().shape());
        layout.params().forEach(declared::putIfAbsent);
        if (values != null && occurrence.isWhole()) {
            shown++;
            values.params().forEach((name, value) -> {
                if (Bindings.isName(name)) {
                    examples.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                }
            });
        }
    }

    private static ParameterDraft inMessage(Object value) {
        boolean number = MessageDraft.isNumber(value);
        Object example = number ? Integer.valueOf(value.toString()) : value.toString();
        return new ParameterDraft(number ? "integer" : "string", false, false, true, example, false, null);
    }

    private ParameterDraft inBody(String name) {
        List<Object> values = examples.getOrDefault(name, List.of());
        Param param = declared.get(name);
        Field field = param == null ? new Field(ShapeOfValue.of(values.get(0)), false, false, null) : param.field();
        String type = types.type(name, field.shape(), values);
        boolean optional = isOptional(param, values.size());
        Object example = example(type, values, field.shape());
        boolean madeUp = example == null && !optional && !field.nullable() && MadeUpExamples.isNeeded(field.shape());
        return new ParameterDraft(
                type,
                optional,
                field.nullable(),
                false,
                madeUp ? MadeUpExamples.of(name, field.shape()) : example,
                madeUp,
                field.description());
    }

    /** The schema decides where it says of any field that it is required; else what the examples have in common. */
    private boolean isOptional(@Nullable Param param, int values) {
        boolean always = shown > 0 && values == shown;
        if (param == null) {
            return !always;
        }
        boolean decided = bodies.stream()
                .anyMatch(body -> DraftedFields.at(body, parent(param)) instanceof ObjectOf object
                        && object.fields().values().stream().anyMatch(Field::required));
        return decided ? !isRequired(param) || (shown > 0 && !always) : !always;
    }

    private boolean isPossible(Param param) {
        return bodies.stream().anyMatch(body -> DraftedFields.at(body, param.path()) != null);
    }

    private boolean isRequired(Param param) {
        return bodies.stream().allMatch(body -> DraftedFields.isAlwaysAt(body, param.path()));
    }

    private static List<String> parent(Param param) {
        return param.path().subList(0, param.path().size() - 1);
    }

    /** Values with parts of their own say less in one line than they take. */
    private static @Nullable Object example(String type, List<Object> values, Shape shape) {
        Object first = values.isEmpty() ? null : values.get(0);
        if (first == null && type.equals("string") && shape instanceof Scalar scalar) {
            return scalar.example() instanceof String text && !text.isBlank() ? text : null;
        }
        boolean single = first instanceof String || first instanceof Number || first instanceof Boolean;
        boolean fits = first instanceof String
                == !(type.equals("integer") || type.equals("long") || type.equals("number") || type.equals("boolean"));
        return single && (fits || type.equals("any")) ? first : null;
    }
}
