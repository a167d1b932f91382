package io.errorcontract.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The BOM names each artifact that is published for others to depend on, and nothing else. */
class BomTest {

    private static final Path ROOT = Path.of("../..");
    private static final Set<String> NAMED = Set.of("jar", "maven-plugin");

    @Test
    void namesWhatIsPublished() throws Exception {
        Set<String> published = new TreeSet<>();
        collect(ROOT, published);

        assertThat(published).contains("error-model", "error-contract-maven-plugin", "error-contract-cli");
        assertThat(managed()).isEqualTo(published);
    }

    /** Of the modules in and below {@code folder}; what a parent keeps to itself, its modules do too. */
    private static void collect(Path folder, Set<String> published) throws Exception {
        Element project = project(folder);
        Element properties = child(project, "properties");
        if (properties != null && "true".equals(text(properties, "unpublished", "false"))) {
            return;
        }
        if (NAMED.contains(text(project, "packaging", "jar"))) {
            published.add(text(project, "artifactId", ""));
        }
        Element modules = child(project, "modules");
        if (modules != null) {
            for (String module : texts(modules, "module")) {
                collect(folder.resolve(module), published);
            }
        }
    }

    private static Set<String> managed() throws Exception {
        Element dependencies = child(child(project(ROOT.resolve("bom")), "dependencyManagement"), "dependencies");
        return texts(dependencies, "artifactId");
    }

    private static Element project(Path folder) throws ParserConfigurationException, IOException, SAXException {
        try (var pom = Files.newInputStream(folder.resolve("pom.xml"))) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom)
                    .getDocumentElement();
        }
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    private static String text(Element parent, String name, String otherwise) {
        Element child = child(parent, name);
        return child == null ? otherwise : child.getTextContent().strip();
    }

    private static Set<String> texts(Element parent, String name) {
        var elements = parent.getElementsByTagName(name);
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getTextContent().strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
