package io.errorcontract.catalog.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list. */
public record YamlSequence(Span span, List<YamlNode> items, boolean flow) implements YamlNode {
    @Override
    public String describe() {
        return "a list";
    }

    @Override
    public Object toValue() {
        List<@Nullable Object> values = new ArrayList<>(items.size());
        for (YamlNode item : items) {
            values.add(item.toValue());
        }
        return values;
    }
}
