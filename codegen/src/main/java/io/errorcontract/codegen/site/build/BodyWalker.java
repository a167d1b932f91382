package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.Bound;
import io.errorcontract.catalog.definition.BodyTemplate.Constant;
import io.errorcontract.catalog.definition.BodyTemplate.EachList;
import io.errorcontract.catalog.definition.BodyTemplate.EachMap;
import io.errorcontract.catalog.definition.BodyTemplate.Field;
import io.errorcontract.catalog.definition.BodyTemplate.ListTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.ObjectTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.Spread;
import io.errorcontract.codegen.text.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the fields of a body template, each with its path from the top. */
final class BodyWalker {
    private final BindingTexts texts;
    private final List<Found> found = new ArrayList<>();

    /**
     * A field of the template.
     *
     * @param path its path, with dots between the names, {@code []} for the elements of a list and {@code *} for names
     *     that are not known beforehand
     * @param type its JSON type
     * @param optional whether it may be left out
     * @param meaning what it holds, as Markdown; may be empty
     * @param binding what it is bound to, or null
     */
    record Found(
            String path,
            String type,
            boolean optional,
            String meaning,
            @Nullable BindingExpression binding) {}

    private BodyWalker(BindingTexts texts) {
        this.texts = texts;
    }

    static List<Found> walk(BodyTemplate template, BindingTexts texts) {
        BodyWalker walker = new BodyWalker(texts);
        walker.node("", template, false, false);
        return walker.found;
    }

    private void node(String path, BodyTemplate node, boolean optional, boolean inEach) {
        if (node instanceof ObjectTemplate object) {
            object(path, object, optional, inEach);
        } else if (node instanceof Bound bound) {
            add(
                    path,
                    BindingTexts.type(bound.binding()),
                    optional,
                    texts.meaning(bound.binding(), inEach),
                    bound.binding());
        } else if (node instanceof Constant constant) {
            add(path, type(constant.value()), optional, "Always `" + Json.compact(constant.value()) + "`.", null);
        } else if (node instanceof EachList each) {
            add(path, "array", optional, texts.meaning(each.source(), false), each.source());
            node(path + "[]", each.element(), false, true);
        } else if (node instanceof EachMap each) {
            add(path, "object", optional, texts.meaning(each.source(), false), each.source());
            node(path + ".*", each.value(), false, true);
        } else if (node instanceof ListTemplate list) {
            add(path, "array", optional, "", null);
            list.elements().forEach(element -> node(path + "[]", element, false, inEach));
        }
    }

    private void object(String path, ObjectTemplate object, boolean optional, boolean inEach) {
        Spread spread = object.members().stream()
                .filter(Spread.class::isInstance)
                .map(Spread.class::cast)
                .findFirst()
                .orElse(null);
        if (!path.isEmpty()) {
            String meaning = spread == null ? "" : texts.meaning(spread.source(), inEach);
            add(path, "object", optional, meaning, spread == null ? null : spread.source());
        } else if (spread != null) {
            add("*", "any", false, texts.meaning(spread.source(), inEach), spread.source());
        }
        for (BodyTemplate.Member member : object.members()) {
            if (member instanceof Field field) {
                String name = path.isEmpty() ? field.name() : path + "." + field.name();
                node(name, field.value(), field.optional(), inEach);
            }
        }
    }

    private void add(String path, String type, boolean optional, String meaning, @Nullable BindingExpression binding) {
        found.add(new Found(path, type, optional, meaning, binding));
    }

    private static String type(@Nullable Object constant) {
        return constant == null
                ? "null"
                : constant instanceof Boolean ? "boolean" : constant instanceof Number ? "number" : "string";
    }
}
