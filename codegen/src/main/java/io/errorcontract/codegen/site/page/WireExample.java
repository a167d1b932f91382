package io.errorcontract.codegen.site.page;

import java.util.List;

/**
 * A response as it goes over the wire.
 *
 * @param title what it shows
 * @param status the HTTP status
 * @param reason the status's reason phrase
 * @param headers the headers in their order
 * @param body the JSON body, with line breaks and indents added for people
 */
public record WireExample(String title, int status, String reason, List<Header> headers, String body) {
    /** Copies the list. */
    public WireExample {
        headers = List.copyOf(headers);
    }

    /**
     * A header.
     *
     * @param name its name
     * @param value its value
     */
    public record Header(String name, String value) {}

    /** Status line, headers and body as one text. */
    public String text() {
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " " + reason + "\n");
        headers.forEach(header ->
                text.append(header.name()).append(": ").append(header.value()).append('\n'));
        return text.append('\n').append(body).append('\n').toString();
    }
}
