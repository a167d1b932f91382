package io.errorcontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Keeps the reference of the goals true. {@code -Dupdate-docs=true} rewrites it from the plugin's descriptor. */
class GoalsReferenceTest {

    private static final Path PAGE = Path.of("../docs/reference/goals.md");

    private final XPath paths = XPathFactory.newInstance().newXPath();

    @Test
    void theReferenceOfGoalsIsUpToDate() throws Exception {
        String page = page();
        if (Boolean.getBoolean("update-docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("%s; rewrite it with -Dupdate-docs=true", PAGE)
                .isEqualTo(page);
    }

    private String page() throws Exception {
        StringBuilder summary = new StringBuilder();
        StringBuilder goals = new StringBuilder();
        NodeList mojos = nodes(descriptor(), "/plugin/mojos/mojo[goal != 'help']");
        for (int i = 0; i < mojos.getLength(); i++) {
            Element mojo = (Element) mojos.item(i);
            String goal = text(mojo, "goal");
            String phase = text(mojo, "phase");
            summary.append("| [%s](#%s) | %s | %s |\n"
                    .formatted(goal, goal, phase.isEmpty() ? "" : "`" + phase + "`", firstSentence(description(mojo))));
            goals.append("\n## ").append(goal).append("\n\n");
            goals.append(description(mojo)).append("\n\n").append(parameters(mojo));
        }
        return """
                # Goals

                The goals of `error-contract-maven-plugin`, with the phase that each is bound to by default. A goal without a phase runs
                when you call it: `mvn error-contract:lock`.

                | goal | phase | does |
                |---|---|---|
                """ + summary + goals;
    }

    private String parameters(Element mojo) throws Exception {
        StringBuilder rows = new StringBuilder("| parameter | property | default | meaning |\n|---|---|---|---|\n");
        NodeList parameters = nodes(mojo, "parameters/parameter[editable = 'true']");
        for (int i = 0; i < parameters.getLength(); i++) {
            Element parameter = (Element) parameters.item(i);
            String name = text(parameter, "name");
            String property = text(mojo, "configuration/" + name).replaceAll("\\$\\{(.*)}", "`$1`");
            String standard = text(mojo, "configuration/" + name + "/@default-value");
            rows.append("| `%s` | %s | %s | %s |\n".formatted(name, property, code(standard), description(parameter)));
        }
        return rows.toString();
    }

    /** The sentences about an element; the default and the example below them are for the goal's help. */
    private String description(Element element) throws Exception {
        return text(element, "description")
                .replaceAll("(?s)\\nThe default is .*", "")
                .replaceAll("(?s)\\n<.*", "")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        int colon = text.indexOf(": ");
        int cut = colon > 0 && (end < 0 || colon < end) ? colon : end;
        return cut < 0 ? text.replaceAll("\\.$", "") : text.substring(0, cut);
    }

    private static String code(String value) {
        return value.isEmpty() ? "" : "`" + value.replace("${project.basedir}/", "") + "`";
    }

    private NodeList nodes(Object from, String path) throws Exception {
        return (NodeList) paths.evaluate(path, from, XPathConstants.NODESET);
    }

    private String text(Object from, String path) throws Exception {
        return paths.evaluate(path, from);
    }

    private static Document descriptor() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                GoalsReferenceTest.class.getResourceAsStream("/META-INF/maven/plugin.xml"), "plugin.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
