package io.errorcontract.codegen.site.build;

import java.util.ArrayList;
import java.util.List;

/** Handles an error in Java with the JDK's own client. */
final class HttpClientSample {
    private HttpClientSample() {}

    static String of(SampleFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add("import java.net.URI;");
        lines.add("import java.net.http.HttpClient;");
        lines.add("import java.net.http.HttpRequest;");
        lines.add("import java.net.http.HttpResponse;\n");
        lines.add("HttpRequest request =\n    HttpRequest.newBuilder(URI.create(url)).build();");
        lines.add("HttpResponse<String> response =\n    HttpClient.newHttpClient().send(\n        request,"
                + " HttpResponse.BodyHandlers.ofString());");
        SampleFacts.Sign sign = facts.sign();
        String text = sign != null && sign.code() ? String.valueOf(sign.value()) : facts.literal();
        lines.add("if (response.statusCode() == " + facts.status()
                + (text.isEmpty() ? "" : "\n    && response.body().contains(" + JavaSamples.literal(text) + ")")
                + ") {");
        if (facts.advice() != null) {
            lines.add("    // " + facts.advice());
        }
        lines.add("    System.err.println(response.body());");
        lines.add("}");
        return String.join("\n", lines);
    }
}
