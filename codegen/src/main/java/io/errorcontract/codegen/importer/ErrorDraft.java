package io.errorcontract.codegen.importer;

import io.errorcontract.contract.MessageTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error of the new catalog.
 *
 * @param code its code
 * @param found its status
 * @param layout the layout of its body; null if the document shows none
 * @param message its message
 * @param params its parameters
 * @param match how a reader knows it besides, or null if nothing has to be said of that
 * @param occurrences where the document tells of it
 */
record ErrorDraft(
        String code,
        StatusFinding found,
        @Nullable LayoutDraft layout,
        MessageDraft message,
        Map<String, ParameterDraft> params,
        @Nullable Match match,
        List<Occurrence> occurrences) {

    /**
     * How a reader knows an error of which the body holds no code, besides by its status.
     *
     * @param message a pattern of the message, or null; the layout always counts
     */
    record Match(@Nullable String message) {

        /** By layout and message, if there is a place for that. */
        static Match of(ErrorDraft error) {
            boolean says = error.layout != null && error.layout.message() != null;
            return new Match(
                    says
                            ? String.join(
                                    "*",
                                    MessageTemplate.parse(error.message.text()).literals())
                            : null);
        }
    }

    ErrorDraft {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** Makes an error of all that a document tells of it. */
    static ErrorDraft of(String code, List<Occurrence> found, TypeDrafts types) {
        StatusFinding status = StatusFinding.of(code, found);
        List<Occurrence> occurrences = withStatusFirst(found, status.status());
        LayoutDraft layout = occurrences.stream()
                .map(Occurrence::layout)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return with(code, status, layout, MessageDraft.of(occurrences), types, occurrences);
    }

    private static ErrorDraft with(
            String code,
            StatusFinding status,
            @Nullable LayoutDraft layout,
            MessageDraft message,
            TypeDrafts types,
            List<Occurrence> occurrences) {
        List<Occurrence> ofLayout = occurrences.stream()
                .filter(each -> Objects.equals(each.layout(), layout))
                .toList();
        Map<String, ParameterDraft> params = ParameterDrafts.of(ofLayout, message, types);
        return new ErrorDraft(code, status, layout, message, params, null, occurrences);
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
        return new ErrorDraft(code, found, layout, other, params, match, occurrences);
    }

    /** The same error, with its message as the first example has it, values and all. */
    ErrorDraft withLiteralMessage(TypeDrafts types) {
        return with(code, found, layout, MessageDraft.literal(occurrences, message), types, occurrences);
    }

    ErrorDraft withMatch(Match other) {
        return new ErrorDraft(code, found, layout, message, params, other, occurrences);
    }

    /** The same error without a body of its own, of which then only its message remains. */
    ErrorDraft withoutLayout() {
        Map<String, ParameterDraft> rest = new LinkedHashMap<>(params);
        rest.values().removeIf(param -> !param.inMessage());
        return new ErrorDraft(code, found, null, message, rest, null, occurrences);
    }

    /** Whether it has all parameters that bodies of a layout always show. */
    boolean hasParamsOf(@Nullable LayoutDraft shown) {
        return shown == null || params.keySet().containsAll(required(shown));
    }

    /** The same error, whose body the document does not show, with what another error's has to show in its place. */
    ErrorDraft withParamsOf(@Nullable LayoutDraft shown, List<ErrorDraft> others) {
        Map<String, ParameterDraft> all = new LinkedHashMap<>(params);
        others.stream()
                .filter(other -> Objects.equals(other.layout, shown))
                .forEach(other -> other.params.forEach((name, param) -> {
                    if (!param.inMessage() && !param.optional()) {
                        all.putIfAbsent(name, param);
                    }
                }));
        return new ErrorDraft(code, found, layout, message, all, match, occurrences);
    }

    private static List<String> required(LayoutDraft layout) {
        return layout.params().entrySet().stream()
                .filter(param -> param.getValue().field().required())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** This error and another that no reader can tell from it. */
    ErrorDraft mergedWith(ErrorDraft other) {
        if (layout == null && other.layout != null) {
            return new ErrorDraft(code, found, other.layout, message, other.params, match, joined(other));
        }
        Map<String, ParameterDraft> all = new LinkedHashMap<>(params);
        other.params.forEach((name, param) -> {
            if (!param.inMessage()) {
                all.putIfAbsent(name, param.asOptional());
            }
        });
        all.replaceAll(
                (name, param) -> param.inMessage() || other.params.containsKey(name) ? param : param.asOptional());
        return new ErrorDraft(code, found, layout, message, all, match, joined(other));
    }

    private List<Occurrence> joined(ErrorDraft other) {
        List<Occurrence> places = new ArrayList<>(occurrences);
        places.addAll(other.occurrences);
        return places;
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
