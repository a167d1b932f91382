package io.errorcontract.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.codegen.document.DocumentReader;
import io.errorcontract.codegen.openapi.enrich.Enricher;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What docs/openapi.md shows can be copied as it stands. */
class OpenApiPageTest {

    private static final Path PAGE = Path.of("../docs/openapi.md");
    private static final Path PANDASTACK = Path.of("../examples/pandastack/src/main/error-catalog");

    @Test
    void theListOfCodesEnrichesADocument() throws IOException {
        String document = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\n"
                + snippets("yaml").get(0)
                + "paths: { /a: { get: { responses: { '200': { description: Fine } } } } }\n";
        DiagnosticCollector out = new DiagnosticCollector();

        assertThat(new DocumentReader(out)
                        .read("openapi.yaml", document)
                        .flatMap(each -> new Enricher(ToyCatalog.components(PANDASTACK), out).enrich(each)))
                .hasValueSatisfying(enriched ->
                        assertThat(enriched).contains("\"401\": {", "\"429\": {", "\"500\": {", "auth.token_revoked"));
        assertThat(out.sorted()).isEmpty();
    }

    @Test
    void eachPluginIsComplete() throws IOException {
        assertThat(snippets("xml")).hasSize(2).allSatisfy(snippet -> {
            Element plugin = parse(snippet);
            assertThat(plugin.getTagName()).isEqualTo("plugin");
            assertThat(children(plugin)).contains("groupId", "artifactId", "version", "executions");
            assertThat(plugin.getElementsByTagName("goal").getLength()).isPositive();
        });
    }

    private static List<String> snippets(String language) throws IOException {
        return Pattern.compile("(?s)(?<=```" + language + "\n).*?(?=```\n)")
                .matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Element parse(String xml) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<String> children(Element element) {
        List<String> names = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            names.add(child.getNodeName());
        }
        return names;
    }
}
