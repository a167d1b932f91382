package io.errorcontract.examples.cloudflare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of {@code codes.tsv}: what the vendor's SDK documents of one code, and the Java class it has here. A body is
 * made from the row alone, so that the catalog is held against the vendor's facts.
 *
 * @param code the code
 * @param status its HTTP status
 * @param className the simple name of its exception
 * @param context the fields of its context, as the vendor's types have them
 */
record DocumentedCode(String code, int status, String className, String context) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANY_OTHER_FIELD = "[key: string]: unknown;";
    private static final Pattern FIELD = Pattern.compile("(\\w+)(\\??): (Array<\\{[^}]*}>|[^;{]+);");

    static List<DocumentedCode> all() {
        try (InputStream table = DocumentedCode.class.getResourceAsStream("codes.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new DocumentedCode(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A body of this code.
     *
     * @param optional whether the fields that may be absent are there
     */
    ObjectNode body(boolean optional) {
        ObjectNode body = JSON.createObjectNode();
        body.put("code", code).put("message", "The message of " + code);
        ObjectNode values = contextValues(optional);
        if (values.has("operation")) {
            body.set("operation", values.get("operation"));
        }
        body.set("context", values);
        return body.put("httpStatus", status).put("timestamp", "2026-01-28T00:00:00Z");
    }

    private ObjectNode contextValues(boolean optional) {
        ObjectNode values = JSON.createObjectNode();
        Matcher field = FIELD.matcher(context.replace(ANY_OTHER_FIELD, ""));
        while (field.find()) {
            boolean required = field.group(2).isEmpty();
            // A stack trace is read where a server sends it, and never written.
            if ((required || optional) && !field.group(1).equals("stack")) {
                values.set(field.group(1), sample(field.group(3).strip(), required));
            }
        }
        return values;
    }

    private static JsonNode sample(String type, boolean required) {
        return JSON.valueToTree(
                switch (type) {
                    case "string" -> "some text";
                    // What may be absent is left out rather than written as null.
                    case "string | null", "number | null" -> required ? null : "some text";
                    case "number" -> 7;
                    case "boolean", "true" -> true;
                    case "boolean | 'unknown'" -> "unknown";
                    case "string[]" -> List.of("line 1", "line 2");
                    case "OperationType" -> "file.read";
                    case "ContainerUnavailableReason" -> "container_starting";
                    case "RPCTransportErrorKind" -> "peer_closed";
                    case "OperationInterruptedReason" -> "runtime_replaced";
                    default -> violations(type);
                });
    }

    private static List<?> violations(String type) {
        if (!type.equals("Array<{ field: string; message: string; code?: string; }>")) {
            throw new IllegalArgumentException("no sample for the type " + type);
        }
        return List.of(
                JSON.createObjectNode()
                        .put("field", "port")
                        .put("message", "must be a number")
                        .put("code", "type"),
                JSON.createObjectNode().put("field", "name").put("message", "is required"));
    }
}
