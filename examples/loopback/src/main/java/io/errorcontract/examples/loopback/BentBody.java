package io.errorcontract.examples.loopback;

import io.errorcontract.model.ApiException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A response that breaks its contract, and what a client has to make of it.
 *
 * <p>As text: its name behind {@code #}; status and body behind {@code >}; the class, the code in brackets and the
 * message of the exception behind {@code <}, with the time to wait, should there be one, in the next such line; and
 * each violation behind {@code !}. In a body {@code \xFF} is a byte, and {@code «9×ab»} repeats a text.
 *
 * @param name what is wrong with it
 * @param response the status and the body, as they are written
 * @param outcome the lines of what a client makes of it
 */
record BentBody(String name, String response, List<String> outcome) {

    private static final Pattern REPEATED = Pattern.compile("«(\\d+)×(.*?)»");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\uFFFD]|\\p{Cs}");

    /** Reads what {@link #toString} writes. */
    static BentBody parse(String block) {
        List<String> lines = block.lines().toList();
        return new BentBody(lines.get(0).substring(2), lines.get(1).substring(2), lines.subList(2, lines.size()));
    }

    int status() {
        return Integer.parseInt(response.substring(0, 3));
    }

    byte[] body() {
        String text = response.length() > 4 ? response.substring(4) : "";
        text = REPEATED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = BYTE.matcher(text);
        int from = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(from, escape.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(escape.group(1), 16));
            from = escape.end();
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** What a client made of it. */
    static List<String> outcome(ApiException exception) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "< " + exception.getClass().getSimpleName() + " [" + exception.code() + "] " + exception.getMessage());
        exception.retryAfter().ifPresent(delay -> lines.add("< retry after " + delay.toSeconds() + " s"));
        exception.contractViolations().forEach(violation -> lines.add("! " + violation));
        return lines.stream()
                .map(line -> UNPRINTABLE.matcher(line).replaceAll(match -> "\\\\" + escape(match.group())))
                .toList();
    }

    private static String escape(String character) {
        return String.format("u%04X", (int) character.charAt(0));
    }

    BentBody with(List<String> other) {
        return new BentBody(name, response, other);
    }

    @Override
    public String toString() {
        return "# " + name + "\n> " + response + "\n" + String.join("\n", outcome) + "\n";
    }
}
