package io.errorcontract.internal.read;

import io.errorcontract.internal.json.JsonEngine;
import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.text.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a body, whatever its layout: for errors that are known by some of them. */
final class BodyFields implements JsonTree.Listener {

    private static final int MAX_INDEX_DIGITS = 6;

    private final @Nullable Object root;

    BodyFields(Body body) {
        JsonEngine engine = body.isEmpty() || !body.looksLikeJson() ? null : JsonEngine.available();
        if (engine == null) {
            this.root = null;
            return;
        }
        JsonReader in = engine.read(body.bytes(), body.from(), body.to());
        this.root = JsonTree.read(in, in.next(), this);
        in.close();
    }

    /** Whether all fields hold what they have to. */
    boolean hold(Map<String, Object> expected) {
        for (Map.Entry<String, Object> field : expected.entrySet()) {
            if (!same(field.getValue(), at(field.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object at(String pointer) {
        Object found = root;
        for (String step : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (found instanceof Map<?, ?> fields) {
                found = fields.get(name);
            } else {
                found = found instanceof List<?> elements ? element(elements, name) : null;
            }
        }
        return found;
    }

    private static @Nullable Object element(List<?> elements, String index) {
        boolean digits = !index.isEmpty()
                && index.length() <= MAX_INDEX_DIGITS
                && index.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Integer.parseInt(index) < elements.size() ? elements.get(Integer.parseInt(index)) : null;
    }

    private static boolean same(Object expected, @Nullable Object found) {
        if (expected instanceof Number left && found instanceof Number right) {
            BigDecimal a = Numbers.decimal(left);
            BigDecimal b = Numbers.decimal(right);
            return a != null && b != null && a.compareTo(b) == 0;
        }
        return expected.equals(found);
    }

    @Override
    public void duplicateKey(String name) {
        // Whoever reads the layout notes it.
    }

    @Override
    public void tooDeep() {
        // Whoever reads the layout notes it.
    }
}
