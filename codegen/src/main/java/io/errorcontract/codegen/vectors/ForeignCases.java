package io.errorcontract.codegen.vectors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bodies that no contract has: of proxies, of other APIs, of nobody. */
final class ForeignCases {
    private static final String LIST = "foreign-bodies.txt";

    private ForeignCases() {}

    static List<ReadCase> all() {
        List<ReadCase> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(ForeignCases.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    cases.add(parse(line.split("\t", 4)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** Name, status, Content-Type or a hyphen, body. */
    private static ReadCase parse(String[] columns) {
        List<Map.Entry<String, String>> headers =
                columns[2].equals("-") ? List.of() : List.of(Map.entry("Content-Type", columns[2]));
        String body = columns.length < 4 ? "" : columns[3];
        return new ReadCase(
                "foreign/" + columns[0], new Response(Integer.parseInt(columns[1]), headers, JsonBody.text(body)));
    }
}
