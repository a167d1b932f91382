package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out which of several bodies an example is of. */
final class SampleFit {

    private static final int MISSING = 4;

    private SampleFit() {}

    /** The index of the shape that fits best, the first of those that fit equally. */
    static int best(List<Shape> shapes, Map<?, ?> value) {
        int best = 0;
        for (int i = 1; i < shapes.size(); i++) {
            if (fit(shapes.get(i), value) > fit(shapes.get(best), value)) {
                best = i;
            }
        }
        return best;
    }

    private static int fit(Shape shape, @Nullable Object value) {
        if (shape instanceof ObjectOf object && value instanceof Map<?, ?> map) {
            int fit = 0;
            for (Map.Entry<String, Field> entry : object.fields().entrySet()) {
                boolean there = map.containsKey(entry.getKey());
                fit += there ? 1 + fit(entry.getValue().shape(), map.get(entry.getKey())) : 0;
                fit -= !there && entry.getValue().required() ? MISSING : 0;
            }
            return fit;
        }
        boolean refused = shape instanceof Scalar scalar
                && scalar.closed()
                && !scalar.known().contains(value);
        return refused || (shape instanceof ObjectOf && !(value instanceof Map)) ? -MISSING : 0;
    }
}
