package io.errorcontract.codegen.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds values in a text, and puts placeholders in their place. */
final class ValuesInText {

    private static final int SHORTEST = 2;
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}_])";

    private ValuesInText() {}

    /** Makes a template; of values that lie inside each other, the longest counts. */
    static MessageDraft replaced(String text, Map<String, Object> values) {
        Map<String, String> names = new LinkedHashMap<>();
        values.entrySet().stream()
                .filter(entry -> Bindings.isName(entry.getKey()) && isTelling(entry.getValue()))
                .sorted(Comparator.comparing(
                        entry -> -entry.getValue().toString().length()))
                .forEach(entry -> names.putIfAbsent(entry.getValue().toString(), entry.getKey()));
        if (names.isEmpty()) {
            return new MessageDraft(TextLines.escaped(text), Map.of(), null);
        }
        String any = names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        Matcher matcher = Pattern.compile(NO_WORD_BEFORE + any + NO_WORD_AFTER).matcher(text);
        Map<String, Object> captured = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (matcher.find()) {
            String name = names.getOrDefault(matcher.group(), "");
            parts.add(TextLines.escaped(text.substring(at, matcher.start())) + "{" + name + "}");
            captured.put(name, values.getOrDefault(name, ""));
            at = matcher.end();
        }
        parts.add(TextLines.escaped(text.substring(at)));
        return new MessageDraft(String.join("", parts), captured, null);
    }

    private static boolean isTelling(Object value) {
        return value instanceof Number || (value instanceof String text && text.length() >= SHORTEST);
    }
}
