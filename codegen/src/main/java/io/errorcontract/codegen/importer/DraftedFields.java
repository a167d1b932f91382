package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.ListOf;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the single values of a body, except those in the object that is for details; if asked to, also those of the
 * elements of lists of errors.
 */
final class DraftedFields {

    /** What lists of errors are called. */
    private static final Pattern ERRORS = Pattern.compile(
            ".*(error|fault|exception|failure|violation)s?|problems?|issues?|messages|details?|reasons?");

    private final BodyGroup group;
    private final List<String> details;
    private final boolean elements;
    private final List<BodyField> fields = new ArrayList<>();

    private DraftedFields(BodyGroup group, List<String> details, boolean elements) {
        this.group = group;
        this.details = details;
        this.elements = elements;
    }

    static List<BodyField> of(BodyGroup group, List<String> details) {
        return of(group, details, false);
    }

    static List<BodyField> of(BodyGroup group, List<String> details, boolean elements) {
        DraftedFields fields = new DraftedFields(group, details, elements);
        fields.visit(group.shape(), List.of());
        return fields.fields;
    }

    private void visit(ObjectOf object, List<String> path) {
        if (!details.isEmpty() && path.equals(details)) {
            return;
        }
        object.fields().forEach((name, field) -> {
            List<String> inner = BodyField.then(path, name);
            if (field.shape() instanceof Scalar scalar) {
                fields.add(new BodyField(inner, scalar, BodyField.seen(group.evidence(), inner)));
            } else if (field.shape() instanceof ObjectOf nested) {
                visit(nested, inner);
            } else if (elements
                    && ERRORS.matcher(FieldName.normal(name)).matches()
                    && field.shape() instanceof ListOf list
                    && list.items() instanceof ObjectOf element) {
                visit(element, BodyField.then(inner, BodyField.ELEMENT));
            }
        });
    }

    /** Whether a schema requires what stands at a path, and all that it stands in. */
    static boolean isAlwaysAt(Shape body, List<String> path) {
        Shape shape = body;
        for (String name : path) {
            if (shape instanceof ListOf list) {
                shape = list.items();
                continue;
            }
            Shape.Field field =
                    shape instanceof ObjectOf object ? object.fields().get(name) : null;
            if (field == null || !field.required()) {
                return false;
            }
            shape = field.shape();
        }
        return true;
    }

    /** What stands at a path; null if nothing does. */
    static @Nullable Shape at(Shape body, List<String> path) {
        Shape shape = body;
        for (String name : path) {
            if (shape instanceof ListOf list) {
                shape = list.items();
                continue;
            }
            Shape.Field field =
                    shape instanceof ObjectOf object ? object.fields().get(name) : null;
            if (field == null) {
                return null;
            }
            shape = field.shape();
        }
        return shape;
    }
}
