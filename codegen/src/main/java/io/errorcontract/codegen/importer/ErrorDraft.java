package io.errorcontract.codegen.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An error of the new catalog.
 *
 * @param code its code
 * @param found its status
 * @param layout the layout of its body; null if the document shows none
 * @param message its message
 * @param params its parameters
 * @param occurrences where the document tells of it
 */
record ErrorDraft(
        String code,
        StatusFinding found,
        @Nullable LayoutDraft layout,
        MessageDraft message,
        Map<String, ParameterDraft> params,
        List<Occurrence> occurrences) {

    ErrorDraft {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** Makes an error of all that a document tells of it. */
    static ErrorDraft of(String code, List<Occurrence> found, TypeDrafts types, Predicate<LayoutDraft> ofOneCode) {
        StatusFinding status = StatusFinding.of(code, found);
        List<Occurrence> occurrences = withStatusFirst(found, status.status());
        LayoutDraft layout = occurrences.stream()
                .map(Occurrence::layout)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        LayoutDraft own = layout != null && ofOneCode.test(layout) ? layout : null;
        MessageDraft message = MessageDraft.of(occurrences);
        return new ErrorDraft(
                code, status, layout, message, ParameterDrafts.of(occurrences, message, types, own), occurrences);
    }

    /** What a response of another status says of itself is the last to be believed. */
    private static List<Occurrence> withStatusFirst(List<Occurrence> occurrences, int status) {
        Comparator<Occurrence> ofOtherStatus =
                Comparator.comparing(occurrence -> !Objects.equals(occurrence.status(), status));
        return occurrences.stream().sorted(ofOtherStatus).toList();
    }

    int status() {
        return found.status();
    }

    /** The same error with another message. */
    ErrorDraft withMessage(MessageDraft other) {
        return new ErrorDraft(code, found, layout, other, params, occurrences);
    }

    /** Whether a response of it says when to try again. */
    boolean waits() {
        return occurrences.stream()
                .flatMap(occurrence -> occurrence.response().headers().stream())
                .anyMatch("Retry-After"::equalsIgnoreCase);
    }

    /** What the first example that says something of it says. */
    Optional<String> text(String source) {
        return occurrences.stream()
                .map(Occurrence::values)
                .filter(Objects::nonNull)
                .flatMap(values -> values.text(source).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The suggestion of the first example that has one, as a template. */
    Optional<String> suggestion() {
        return occurrences.stream()
                .map(Occurrence::values)
                .filter(Objects::nonNull)
                .flatMap(values -> values.text("suggestion").stream()
                        .map(text ->
                                ValuesInText.replaced(text, values.params()).text()))
                .findFirst();
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        occurrences.stream()
                .map(Occurrence::values)
                .filter(Objects::nonNull)
                .forEach(values -> values.properties().forEach(properties::putIfAbsent));
        return properties;
    }

    /** The descriptions of its examples, or the summaries that are no messages. */
    List<String> descriptions() {
        List<String> descriptions = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.sample() != null && occurrence.sample().description() != null) {
                descriptions.add(occurrence.sample().description().strip());
            }
        }
        return descriptions;
    }
}
