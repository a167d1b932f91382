package io.errorcontract.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Changes one element of a tree. */
final class Mutation {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Mutation() {}

    /** A copy with the element replaced, or left out if the replacement is empty; the order of keys stays. */
    static JsonNode replace(JsonNode root, String pointer, String replacement) throws IOException {
        JsonNode copy = root.deepCopy();
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(path.head());
        JsonNode value = replacement.isEmpty() ? null : JSON.readTree(replacement);
        if (parent instanceof ObjectNode object) {
            String key = path.last().getMatchingProperty();
            if (value == null) {
                object.remove(key);
            } else {
                object.set(key, value);
            }
        } else if (parent instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(items::add);
            int index = path.last().getMatchingIndex();
            items.remove(index);
            if (value != null) {
                items.add(index, value);
            }
            array.removeAll().addAll(items);
        }
        return copy;
    }
}
