package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ListOf;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts two descriptions of values together. */
enum ShapeMerge {
    /** A value is both. */
    BOTH,
    /** A value is one or the other. */
    EITHER;

    Shape merge(Shape first, Shape second) {
        if (first instanceof ObjectOf one && second instanceof ObjectOf other) {
            return objects(one, other);
        }
        if (first instanceof ListOf one && second instanceof ListOf other) {
            return new ListOf(merge(one.items(), other.items()));
        }
        if (first instanceof Scalar one
                && second instanceof Scalar other
                && one.type().equals(other.type())) {
            return scalars(one, other);
        }
        if (first instanceof Shape.Any || second instanceof Shape.Any) {
            return first instanceof Shape.Any ? second : first;
        }
        return Shape.ANY;
    }

    private Shape objects(ObjectOf first, ObjectOf second) {
        if (this == BOTH && first.fields().isEmpty() && first.others() instanceof Scalar) {
            // A map: what the other one has are entries, not fields.
            return first;
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        first.fields().forEach((name, field) -> {
            Field other = second.fields().get(name);
            fields.put(name, other == null ? lonely(field) : fields(field, other));
        });
        second.fields().forEach((name, field) -> fields.putIfAbsent(name, lonely(field)));
        Shape others = first.others() == null ? second.others() : first.others();
        return new ObjectOf(fields, others, first.name() == null ? second.name() : first.name());
    }

    private Field lonely(Field field) {
        return new Field(field.shape(), this == BOTH && field.required(), field.description());
    }

    private Field fields(Field first, Field second) {
        boolean required = this == BOTH ? first.required() || second.required() : first.required() && second.required();
        String description = first.description() == null ? second.description() : first.description();
        return new Field(merge(first.shape(), second.shape()), required, description);
    }

    private @Nullable String format(@Nullable String first, @Nullable String second) {
        if (this == BOTH) {
            return first == null ? second : first;
        }
        return Objects.equals(first, second) ? first : null;
    }

    private Shape scalars(Scalar first, Scalar second) {
        Set<Object> known = new LinkedHashSet<>(first.known());
        known.addAll(second.known());
        boolean closed = this == BOTH ? first.closed() || second.closed() : first.closed() && second.closed();
        return new Scalar(
                first.type(),
                format(first.format(), second.format()),
                List.copyOf(known),
                closed,
                first.name() == null ? second.name() : first.name(),
                first.example() == null ? second.example() : first.example());
    }
}
