package io.errorcontract.codegen.thrown.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * An annotation of a class file.
 *
 * @param type the internal name of its type
 * @param values what is written at the place where it is used: strings, numbers, {@link Type}s, constants of enums as
 *     their names, annotations, and lists of these
 */
public record Annotation(String type, Map<String, Object> values) {

    /**
     * Returns texts.
     *
     * @param keys the names of elements, of which the first that is written counts
     * @return its strings, one or several; empty if none of them is written
     */
    public List<String> texts(String... keys) {
        for (String key : keys) {
            if (values.get(key) instanceof List<?> list && !list.isEmpty()) {
                return list.stream().map(Annotation::text).toList();
            } else if (values.get(key) != null && !(values.get(key) instanceof List<?>)) {
                return List.of(text(values.get(key)));
            }
        }
        return List.of();
    }

    /**
     * Returns a text.
     *
     * @param keys the names of elements, of which the first that is written counts
     * @return its first string
     */
    public Optional<String> text(String... keys) {
        return texts(keys).stream().findFirst();
    }

    /** Of a class, its internal name. */
    private static String text(Object value) {
        return value instanceof Type type && type.getSort() == Type.OBJECT ? type.getInternalName() : value.toString();
    }
}
