package io.errorcontract.examples.sandbox.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call of the README.
 *
 * @param command the line after the prompt
 * @param output what it prints
 */
record CurlCall(String command, String output) {

    private static final Path README = Path.of("../README.md");
    private static final Pattern CALL = Pattern.compile("^\\$ (curl .*)\\n(.*)$", Pattern.MULTILINE);
    private static final Pattern HEADER = Pattern.compile("-H '([^:']+): ([^']+)'");
    private static final Pattern METHOD = Pattern.compile("-X (\\w+)");
    private static final Pattern DATA = Pattern.compile("-d '([^']*)'");

    static List<CurlCall> all() throws IOException {
        return CALL.matcher(Files.readString(README))
                .results()
                .map(match -> new CurlCall(match.group(1), match.group(2)))
                .toList();
    }

    /** Does what curl does, on another port. */
    String run(int port) throws IOException, InterruptedException {
        String address = command.substring(command.lastIndexOf(' ') + 1).replace(":8080/", ":" + port + "/");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        HEADER.matcher(command).results().forEach(match -> request.header(match.group(1), match.group(2)));
        Matcher method = METHOD.matcher(command);
        Matcher data = DATA.matcher(command);
        if (method.find() && data.find()) {
            request.method(method.group(1), HttpRequest.BodyPublishers.ofString(data.group(1)));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Override
    public String toString() {
        return command;
    }
}
