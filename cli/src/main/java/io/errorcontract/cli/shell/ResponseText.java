package io.errorcontract.cli.shell;

import io.errorcontract.codegen.site.sample.JsonLayout;
import io.errorcontract.contract.ReasonPhrases;
import io.errorcontract.model.ErrorResponse;

/** Shows responses as they go over the wire. */
final class ResponseText {

    private ResponseText() {}

    /** Returns for example {@code 404 Not Found}. */
    static String status(int status) {
        String phrase = ReasonPhrases.of(status);
        return phrase == null ? String.valueOf(status) : status + " " + phrase;
    }

    /** Returns the lines of a response, with its JSON indented. */
    static String of(ErrorResponse response) {
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status(response.status()) + "\n");
        response.headers()
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append('\n'));
        return text.append('\n')
                .append(JsonLayout.indent(response.bodyText()))
                .append('\n')
                .toString();
    }
}
