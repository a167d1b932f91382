package io.errorcontract.codegen.thrown.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** Turns ASM's annotations into ours. */
final class Annotations {

    private Annotations() {}

    static List<Annotation> of(@Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
        List<Annotation> all = new ArrayList<>();
        add(visible, all);
        add(invisible, all);
        return List.copyOf(all);
    }

    private static void add(@Nullable List<AnnotationNode> nodes, List<Annotation> all) {
        if (nodes != null) {
            nodes.forEach(node -> all.add(annotation(node)));
        }
    }

    private static Annotation annotation(AnnotationNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (node.values != null) {
            for (int i = 0; i < node.values.size(); i += 2) {
                values.put((String) node.values.get(i), value(node.values.get(i + 1)));
            }
        }
        return new Annotation(Type.getType(node.desc).getInternalName(), values);
    }

    private static Object value(Object value) {
        if (value instanceof String[] constant) {
            return constant[1];
        }
        if (value instanceof AnnotationNode node) {
            return annotation(node);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Annotations::value).toList();
        }
        return value;
    }
}
