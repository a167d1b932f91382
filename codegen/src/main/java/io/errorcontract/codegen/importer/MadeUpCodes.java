package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.importer.DocumentedResponse.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names errors whose code no body holds: by the example, the response, or the status. */
final class MadeUpCodes {

    /** Names of examples that tell nothing. */
    private static final Set<String> EMPTY_NAMES =
            Set.of("default", "example", "example_1", "error", "response", "value", "sample", "1");

    private final Map<String, List<Occurrence>> codes = new LinkedHashMap<>();
    private final Map<List<@Nullable Object>, String> known = new LinkedHashMap<>();

    Map<String, List<Occurrence>> codes() {
        return Collections.unmodifiableMap(codes);
    }

    /** Adds an occurrence: to the error of this status that says the same, else to a new one. */
    void add(Occurrence occurrence) {
        LayoutDraft layout = occurrence.layout();
        Object message = occurrence.values() == null || layout == null || layout.message() == null
                ? null
                : MessageDraft.of(List.of(occurrence)).text();
        List<@Nullable Object> likeness = new ArrayList<>();
        Collections.addAll(likeness, occurrence.status(), occurrence.response().range(), layout, message);
        String code = known.get(likeness);
        if (code == null && message == null) {
            code = ofSameStatus(likeness);
        }
        if (code == null) {
            code = name(occurrence);
            known.put(likeness, code);
        }
        codes.computeIfAbsent(code, key -> new ArrayList<>()).add(occurrence);
    }

    /** A response without examples tells of nothing that others of its status and layout do not tell of. */
    private @Nullable String ofSameStatus(List<@Nullable Object> likeness) {
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().subList(0, 3).equals(likeness.subList(0, 3)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private String name(Occurrence occurrence) {
        LayoutDraft layout = occurrence.layout();
        if (layout != null && layout.code() != null && layout.code().shape().isNumber()) {
            return number(likely(occurrence));
        }
        Optional<String> ofExample = Optional.ofNullable(occurrence.sample())
                .map(Sample::name)
                .map(TextLines::snakeCase)
                .filter(name -> !name.isEmpty() && !EMPTY_NAMES.contains(name) && !StatusNames.isSuccess(name));
        String ofResponse = ofResponse(occurrence.response());
        String plain = ofExample.orElse(ofResponse);
        if (!codes.containsKey(plain)) {
            return plain;
        }
        List<Operation> operations = occurrence.response().operations();
        String longer = operations.isEmpty()
                ? plain
                : operations.get(0).id().map(TextLines::snakeCase).orElse("") + "_" + plain;
        String unique = longer.startsWith("_") ? plain : longer;
        for (int i = 2; codes.containsKey(unique); i++) {
            unique = plain + "_" + i;
        }
        return unique;
    }

    private static int likely(Occurrence occurrence) {
        Integer status = occurrence.status() == null ? occurrence.response().range() : occurrence.status();
        return status == null ? 0 : status;
    }

    /** Where codes are numbers, so is one that is made up. */
    private String number(int status) {
        String number = Integer.toString(status);
        for (int i = 1; codes.containsKey(number); i++) {
            number = status + String.format("%03d", i);
        }
        return number;
    }

    private static String ofResponse(DocumentedResponse response) {
        String component = response.component() == null
                ? ""
                : TextLines.snakeCase(response.component()).replaceAll("(_?(error|response|[0-9]{3}))+$", "");
        boolean telling = component.matches("[a-z].*[a-z].*");
        return telling
                ? component
                : response.status() == null ? ofRange(response) : StatusNames.name(response.status());
    }

    private static String ofRange(DocumentedResponse response) {
        Integer range = response.range();
        return range == null ? "error" : StatusNames.RANGES.getOrDefault(range, "error");
    }
}
