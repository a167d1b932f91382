package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.DocumentedResponse.Sample;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.ReasonPhrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The template of a message, made from examples.
 *
 * @param text the template
 * @param captured the values that its placeholders have in the first example
 * @param remark what the author has to decide about it, or null
 */
record MessageDraft(
        String text, Map<String, Object> captured, @Nullable String remark) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final String UNKNOWN = "what does the message say?";

    /** Makes the template of an error that all these tell of. */
    static MessageDraft of(List<Occurrence> occurrences) {
        MessageDraft first = null;
        for (Occurrence occurrence : occurrences) {
            String message = message(occurrence);
            if (message == null) {
                continue;
            }
            if (first == null) {
                first = ofExample(occurrence, message);
                continue;
            }
            Map<String, String> captured = MessageTemplate.parse(first.text()).match(message);
            if (captured == null) {
                return new MessageDraft(
                        first.text(), first.captured(), UNKNOWN + " There is also: " + TextLines.oneLine(message));
            }
            first = first.with(captured);
        }
        return first == null ? ofDescription(occurrences.get(0)) : first;
    }

    /** The first example's message as it is; of one that no example shows, the template. */
    static MessageDraft literal(List<Occurrence> occurrences, MessageDraft template) {
        return occurrences.stream()
                .map(MessageDraft::message)
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> new MessageDraft(TextLines.escaped(Objects.requireNonNull(text)), Map.of(), null))
                .orElse(template);
    }

    /** A message made of the words of a code, for one of several errors of which nothing else is said. */
    static MessageDraft ofCode(String code) {
        String words = TextLines.snakeCase(code).replace('_', ' ');
        String text = words.isEmpty() ? code : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return new MessageDraft(TextLines.escaped(text), Map.of(), UNKNOWN);
    }

    static boolean isNumber(Object value) {
        return NUMBER.matcher(value.toString()).matches();
    }

    /** Values of another example; one that is no number tells that the first was one by chance. */
    private MessageDraft with(Map<String, String> others) {
        Map<String, Object> all = new LinkedHashMap<>(captured);
        others.forEach((name, value) -> {
            if (!isNumber(value)) {
                all.put(name, value);
            }
        });
        return new MessageDraft(text, all, remark);
    }

    private static @Nullable String message(Occurrence occurrence) {
        return occurrence.values() == null
                ? null
                : occurrence
                        .values()
                        .text("message")
                        .filter(text -> !text.isBlank())
                        .orElse(null);
    }

    private static MessageDraft ofDescription(Occurrence occurrence) {
        BodyValues values = occurrence.values();
        MessageTemplate summary = summary(occurrence);
        if (summary != null && values != null && values.params().keySet().containsAll(summary.placeholders())) {
            Map<String, Object> captured = new LinkedHashMap<>(values.params());
            captured.keySet().retainAll(summary.placeholders());
            return new MessageDraft(summary.toString(), captured, UNKNOWN);
        }
        String title = values == null ? "" : values.text("title").orElse("");
        Integer status = occurrence.status();
        String text = Stream.of(
                        title, occurrence.response().description(), status == null ? "" : ReasonPhrases.title(status))
                .map(TextLines::sentence)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("Error");
        return new MessageDraft(TextLines.escaped(text), Map.of(), UNKNOWN);
    }

    /** The summary of an example, which may be a template, behind the code; null if there is none. */
    private static @Nullable MessageTemplate summary(Occurrence occurrence) {
        Sample sample = occurrence.sample();
        if (sample == null || sample.summary() == null) {
            return null;
        }
        String begin = sample.name() + ": ";
        String line = TextLines.oneLine(sample.summary());
        try {
            return MessageTemplate.parse(line.startsWith(begin) ? line.substring(begin.length()) : line);
        } catch (MessageTemplate.TemplateSyntaxException e) {
            return MessageTemplate.parse(TextLines.escaped(line));
        }
    }

    /** Whether a template has words of its own. */
    static boolean says(MessageTemplate template) {
        return template.literals().stream().anyMatch(text -> text.chars().anyMatch(Character::isLetter));
    }

    private static MessageDraft ofExample(Occurrence occurrence, String message) {
        MessageTemplate summary = summary(occurrence);
        Map<String, String> captured = summary == null ? null : summary.match(message);
        if (summary != null && captured != null && !captured.isEmpty() && says(summary)) {
            return new MessageDraft(summary.toString(), new LinkedHashMap<>(captured), null);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        if (occurrence.values() != null) {
            values.putAll(occurrence.values().params());
        }
        occurrence.response().pathValues().forEach(values::putIfAbsent);
        return ValuesInText.replaced(message, values);
    }
}
