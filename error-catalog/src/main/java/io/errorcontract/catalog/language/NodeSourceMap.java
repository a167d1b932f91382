package io.errorcontract.catalog.language;

import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds places by walking the nodes, when a fault has to be told; a catalog without faults pays nothing for it. */
public final class NodeSourceMap implements SourceMap {
    /** A parameter or field can be its type alone, and a retired code its reason alone. */
    private static final Set<String> SHORT_FORMS = Set.of("type", "reason");

    private final YamlMapping root;

    public NodeSourceMap(YamlMapping root) {
        this.root = root;
    }

    @Override
    public SourceLocation value(SourcePath path) {
        YamlNode node = node(path);
        return node == null ? key(path) : node.location();
    }

    @Override
    public SourceLocation key(SourcePath path) {
        SourcePath parent = path.parent();
        if (parent == null) {
            return root.location();
        }
        YamlNode around = node(parent);
        if (around instanceof YamlMapping mapping) {
            YamlEntry entry = mapping.find(path.last());
            return entry == null ? key(parent) : entry.key().location();
        }
        YamlNode item = around == null ? null : child(around, path.last());
        return item == null ? key(parent) : item.location();
    }

    @Override
    public SourceLocation within(SourcePath path, int offset, int length) {
        return node(path) instanceof YamlScalar scalar ? scalar.within(offset, length) : value(path);
    }

    @Override
    public boolean contains(SourcePath path) {
        return node(path) != null;
    }

    private @Nullable YamlNode node(SourcePath path) {
        SourcePath parent = path.parent();
        if (parent == null) {
            return root;
        }
        YamlNode around = node(parent);
        return around == null ? null : child(around, path.last());
    }

    private static @Nullable YamlNode child(YamlNode node, String segment) {
        if (node instanceof YamlScalar && SHORT_FORMS.contains(segment)) {
            return node;
        }
        if (node instanceof YamlMapping mapping) {
            YamlEntry entry = mapping.find(segment);
            return entry == null ? null : entry.value();
        }
        if (node instanceof YamlSequence sequence && !segment.isEmpty() && segment.length() < 10) {
            for (int i = 0; i < segment.length(); i++) {
                if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
                    return null;
                }
            }
            int index = Integer.parseInt(segment);
            return index < sequence.items().size() ? sequence.items().get(index) : null;
        }
        return null;
    }
}
