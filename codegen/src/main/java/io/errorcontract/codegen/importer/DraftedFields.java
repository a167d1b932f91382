package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the single values of a body, except those in the object that is for details. */
final class DraftedFields {

    private final BodyGroup group;
    private final List<String> details;
    private final List<BodyField> fields = new ArrayList<>();

    private DraftedFields(BodyGroup group, List<String> details) {
        this.group = group;
        this.details = details;
    }

    static List<BodyField> of(BodyGroup group, List<String> details) {
        DraftedFields fields = new DraftedFields(group, details);
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
            }
        });
    }

    /** What stands at a path; null if nothing does. */
    static @Nullable Shape at(Shape body, List<String> path) {
        Shape shape = body;
        for (String name : path) {
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
