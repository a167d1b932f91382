package io.errorcontract.codegen.openapi.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An error of the new catalog.
 *
 * @param code its code
 * @param status its status
 * @param layout the layout of its body; null if the document shows none
 * @param message its message
 * @param params its parameters
 * @param occurrences where the document tells of it
 * @param statusOrigin what tells the status
 */
record ErrorDraft(
        String code,
        int status,
        @Nullable Layout layout,
        MessageDraft message,
        Map<String, ParameterDraft> params,
        List<Occurrence> occurrences,
        StatusOrigin statusOrigin) {

    private static final int INTERNAL = 500;

    /** What tells the status of an error. */
    enum StatusOrigin {
        /** A response. */
        DOCUMENT,
        /** Of several that it may have, the words of the code tell one. */
        CODE,
        /** Nothing. */
        NOTHING
    }

    ErrorDraft {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** Makes an error of all that a document tells of it. */
    static ErrorDraft of(String code, List<Occurrence> occurrences, TypeDrafts types, Predicate<Layout> ofOneCode) {
        Set<Integer> statuses = new TreeSet<>();
        occurrences.stream().map(Occurrence::status).filter(Objects::nonNull).forEach(statuses::add);
        Integer shown = occurrences.stream()
                .filter(each -> each.sample() != null)
                .map(Occurrence::status)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Integer told = shown != null || statuses.size() == 1
                ? Optional.ofNullable(shown).orElseGet(() -> statuses.iterator().next())
                : StatusNames.ofCode(code, statuses);
        Layout layout = occurrences.stream()
                .map(Occurrence::layout)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        MessageDraft message = MessageDraft.of(occurrences);
        int status = told != null
                ? told
                : statuses.isEmpty() ? INTERNAL : statuses.iterator().next();
        return new ErrorDraft(
                code,
                status,
                layout,
                message,
                ParameterDrafts.of(
                        occurrences, message, types, layout != null && ofOneCode.test(layout) ? layout : null),
                occurrences,
                told == null
                        ? StatusOrigin.NOTHING
                        : shown == null && statuses.size() > 1 ? StatusOrigin.CODE : StatusOrigin.DOCUMENT);
    }

    /** The same error with another message. */
    ErrorDraft withMessage(MessageDraft other) {
        return new ErrorDraft(code, status, layout, other, params, occurrences, statusOrigin);
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
