package io.errorcontract.codegen.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts of a document as plain values: maps, lists, texts, numbers, booleans, nulls. */
public final class NodeValues {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,4})?");
    private static final int DIGITS_OF_INT = 9;
    private static final int DIGITS_OF_LONG = 18;

    private NodeValues() {}

    /**
     * Gives the value of a part, as YAML 1.2 and JSON understand it.
     *
     * @param node the part
     * @return its value; maps keep their order
     */
    public static @Nullable Object of(DocumentNode node) {
        if (node instanceof DocumentNode.Mapping mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().value(), of(entry.value())));
            return map;
        }
        if (node instanceof DocumentNode.Sequence sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(of(item)));
            return list;
        }
        DocumentNode.Scalar scalar = (DocumentNode.Scalar) node;
        return scalar.isNull() ? null : scalar.plain() ? plain(scalar.value()) : scalar.value();
    }

    private static Object plain(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return whole(text);
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private static Number whole(String text) {
        if (text.length() <= DIGITS_OF_INT) {
            return Integer.valueOf(text);
        }
        return text.length() <= DIGITS_OF_LONG ? (Number) Long.valueOf(text) : new BigDecimal(text);
    }
}
