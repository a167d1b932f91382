package io.errorcontract.codegen.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Text of a catalog is text, whatever it looks like. */
class HostileSiteTest {

    /** All that a page may hold as a tag; what a catalog says must not add to it. */
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)((?:[^<>\"]|\"[^\"]*\")*)>");

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"]+)(?:=\"[^\"]*\")?");

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final String EVIL =
            "<script>alert(1)</script><img src=x onerror=alert(1)>\\\"' onclick='x' ${7*7} @if(true) `";

    /** The same where braces name parameters. */
    private static final String TEMPLATE = EVIL.replace("{7*7}", "{{7*7}}");

    static Sites.Made site() {
        return Sites.of("""
            description: "EVIL <b>bold</b>"
            site: { home: "https://example.com/?a=1&b=\\"><script>alert(1)</script>", support: "EVIL" }
            statuses: { 404: { title: "EVIL", description: "EVIL" } }
            guides: { g: { title: "EVIL", text: "EVIL\\n\\n<div onclick=alert(1)>\\n\\n    <script>x</script>\\n" } }
            properties: { owner: { docs: "EVIL" } }
            types:
              Kind: { enum: { "EVIL": "EVIL" } }
              Item: { fields: { "<i onclick=x>\\"'": { type: string, docs: "EVIL", example: "EVIL" } } }
            bodies:
              default:
                docs: "EVIL"
                json: { "EVIL": 1, code: $code, message: $message, owner: $property.owner, params: { "*": $params } }
            families:
              f: { match: ["<*", "*>"], status: 404, title: "EVIL", description: "EVIL" }
            errors:
              <script>alert(1)</script>:
                message: "EVIL {kind}"
                family: f
                title: "EVIL."
                description: "EVIL"
                causes: ["EVIL", "![x](javascript:alert(1))"]
                suggestion: [{ when: { kind: "EVIL" }, text: "EVIL" }, { text: "EVIL" }]
                fixes: [{ text: "EVIL", samples: [{ lang: "\\"><script>", code: "EVIL" }, { lang: js, code: "EVIL", title: "EVIL" }] }]
                params: { kind: { type: Kind, example: "EVIL", docs: "EVIL" }, item: { type: Item, optional: true } }
                aliases: ["\\"onload=alert(1)"]
                deprecated: { since: 1.0.0, note: "EVIL" }
                properties: { owner: "EVIL" }
              ../../evil: { message: Two, status: 410 }
              a%2fb: { message: Three, status: 411 }
              a/b: { message: Four, status: 412 }
              A/B: { message: Five, status: 413, exception: OtherException }
            reserved: { "'><svg/onload=alert(1)>": "EVIL" }
            """.replace("EVIL {kind}", TEMPLATE + " {kind}")
                .replace("EVIL.", TEMPLATE)
                .replace("text: \"EVIL\" }", "text: \"" + TEMPLATE + "\" }")
                .replace("EVIL", EVIL));
    }

    @Test
    void noTextBecomesMarkup() {
        Sites.Made site = site();
        Set<String> attributes = new TreeSet<>();
        Set<String> tags = new TreeSet<>();
        site.texts().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                collect(text, tags, attributes);
            }
        });

        assertThat(tags).contains("script", "a", "code").doesNotContain("b ", "div onclick");
        assertThat(attributes).allSatisfy(name -> assertThat(name).doesNotStartWith("on"));
        assertThat(site.texts().values().stream().filter(text -> text.startsWith("<!doctype")))
                .allSatisfy(text -> {
                    assertThat(scripts(text))
                            .allMatch(
                                    script -> script.matches("<script src=\"(\\.\\./)?assets/[a-z]+\\.js\"( defer)?>"));
                    assertThat(text).doesNotContain("<img src=x").doesNotContain("49");
                });
    }

    private static List<String> scripts(String html) {
        return Pattern.compile("<script[^>]*>", Pattern.CASE_INSENSITIVE)
                .matcher(html)
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static void collect(String html, Set<String> tags, Set<String> attributes) {
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            tags.add(tag.group(1).toLowerCase(Locale.ROOT));
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                attributes.add(attribute.group(1));
            }
        }
    }

    @Test
    void allFilesStayInTheSite() {
        assertThat(site().texts().keySet())
                .allMatch(path -> path.matches("((status|family|guide|assets)/)?[A-Za-z0-9_~-][A-Za-z0-9._~-]*"))
                .contains("~2e.~2f..~2fevil.html", "a~252fb.html", "a~2fb.html", "A~2fB~u5.md");
    }

    @Test
    void markdownHoldsNoMarkupEither() {
        Sites.Made site = site();
        site.texts().forEach((path, text) -> {
            if (path.endsWith(".md")) {
                List<String> found = new ArrayList<>();
                MARKDOWN.parse(text).accept(new MarkupFinder(found));
                assertThat(found).as(path).isEmpty();
            }
        });
    }

    /** Collects what a reader of Markdown takes for HTML, and links that are not of the web. */
    private static final class MarkupFinder extends AbstractVisitor {
        private final List<String> found;

        MarkupFinder(List<String> found) {
            this.found = found;
        }

        @Override
        public void visit(HtmlInline html) {
            found.add(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            found.add(html.getLiteral());
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().matches("(https?:|mailto:)?[^:]*")) {
                found.add(link.getDestination());
            }
            visitChildren(link);
        }
    }

    @Test
    void theSearchIndexIsAScriptOfDataAlone() {
        String index = site().text("assets/search-index.js");
        assertThat(index)
                .startsWith("window.errorContractIndex = {")
                .endsWith("};\n")
                .hasLineCount(1);
    }
}
