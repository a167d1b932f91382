package io.errorcontract.codegen.vectors;

import io.errorcontract.contract.ContractId;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.HeaderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What headers say, and what they say wrong. */
final class HeaderCases {
    private static final List<String> DELAYS = List.of(
            "0",
            "5",
            "007",
            "86400",
            "31536001",
            "99999999999",
            "-1",
            "+5",
            "1.5",
            "1e3",
            "1_000",
            "5 s",
            "5, 6",
            "Infinity",
            "NaN",
            "Wed, 28 Jan 2026 00:00:10 GMT",
            "Wed, 28 Jan 2026 00:00:00 GMT",
            "Tue, 27 Jan 2026 00:00:00 GMT",
            "Mon, 28 Jan 2026 00:00:10 GMT",
            "Wednesday, 28-Jan-26 00:01:00 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Wed Jan 28 00:00:30 2026",
            "Sun Nov  6 08:49:37 1994",
            "Wed, 28 Jan 2026 00:00:10 PST",
            "Wed, 31 Feb 2026 00:00:10 GMT",
            "Wed, 28 Jan 2026 23:59:60 GMT",
            "Wed, 28 Jan 2026 24:00:00 GMT",
            "wed, 28 jan 2026 00:00:10 gmt",
            "2026-01-28T00:00:10Z");
    private static final List<String> MEDIA_TYPES = List.of(
            "application/json",
            "APPLICATION/JSON; charset=utf-8",
            "application/problem+json",
            "text/html",
            "text/plain;charset=x",
            "nonsense",
            "application/json,text/html",
            "é/ü");

    private final List<ReadCase> cases = new ArrayList<>();
    private final Response response;

    private HeaderCases(Response response) {
        this.response = response;
    }

    static List<ReadCase> of(Samples samples, ErrorCatalog catalog) {
        HeaderCases cases = new HeaderCases(retryable(samples).response());
        DELAYS.forEach(value -> cases.add("retry-after/" + value, "Retry-After", value));
        MEDIA_TYPES.forEach(value -> cases.add("content-type/" + value, "Content-Type", value));
        cases.contract(catalog);
        cases.repeated();
        cases.declared(catalog);
        return cases.cases;
    }

    /** One whose body does not say how long to wait, if there is one. */
    private static VectorSample retryable(Samples samples) {
        return samples.all().stream()
                .filter(sample -> sample.error().retryAfter().isEmpty())
                .findFirst()
                .orElse(samples.all().get(0));
    }

    private void add(String id, String name, String value) {
        cases.add(new ReadCase("header/" + id, response.with(name, value)));
        JsonBody nothing = JsonBody.text("");
        cases.add(new ReadCase("header-alone/" + id, new Response(503, List.of(Map.entry(name, value)), nothing)));
    }

    private void contract(ErrorCatalog catalog) {
        Map<String, String> contractIds = new TreeMap<>();
        contractIds.put("same", catalog.contractId().toString());
        contractIds.put("other", catalog.id() + "/9.9.9;fp=\"0123456789abcdef\"");
        contractIds.put("other-name", "somebody-else/1.0.0; fp=\"0123456789abcdef\";x=1");
        contractIds.put("malformed", "x");
        contractIds.forEach((name, value) -> add("contract/" + name, ContractId.HEADER, value));
    }

    private void repeated() {
        List<Map.Entry<String, String>> headers = List.of(Map.entry("retry-after", "5"), Map.entry("retry-after", "6"));
        cases.add(new ReadCase("header/repeated", new Response(429, headers, response.body())));
        cases.add(new ReadCase("header/upper-case", response.with("RETRY-AFTER", "5")));
        cases.add(new ReadCase("header/blank", response.with("Retry-After", "  ")));
        cases.add(new ReadCase("header/padded", response.with("Retry-After", " 5 ")));
    }

    private void declared(ErrorCatalog catalog) {
        for (HeaderLayout header : catalog.headers()) {
            for (String value : List.of("req_header", "true", "12", "a b", "[]")) {
                add(header.name() + "/" + value, header.name(), value);
            }
        }
    }
}
