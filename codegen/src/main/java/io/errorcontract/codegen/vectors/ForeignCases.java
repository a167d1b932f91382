package io.errorcontract.codegen.vectors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Bodies that no contract has: of proxies, of other APIs, of nobody. */
final class ForeignCases {
    private static final String LIST = "foreign-bodies.txt";

    private ForeignCases() {}

    static List<ReadCase> all() {
        return new String(Resources.read(LIST), StandardCharsets.UTF_8)
                .lines()
                .map(line -> parse(line.split("\t", 4)))
                .toList();
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
