package io.errorcontract.codegen.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.output.OutputWriter;
import io.errorcontract.codegen.site.SiteFormat;
import io.errorcontract.codegen.site.SiteOptions;
import io.errorcontract.codegen.site.Sites;
import io.errorcontract.codegen.site.build.ReturningOperations;
import io.errorcontract.codegen.tool.NpmTools;
import io.errorcontract.codegen.tool.NpmTools.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exported pages are built by the systems that they are for; all of a page's text is in what they write. */
class DocumentationSystemsTest {
    private static final Path CONFIGURATION = Path.of("src/test/resources/docs-systems");

    /** What MDX, Vue, VitePress and Docusaurus each take for something of theirs. */
    private static final String HOSTILE = """
        families: { order: { match: "order*", title: "Orders {all}", description: "See {more}." } }
        errors:
          order.lost:
            status: 404
            aliases: [order.gone]
            message: "Order {id} is lost: see {place}"
            params:
              id: { type: string, example: "{o_1}", docs: "The id {as sent}." }
              place: { type: string, example: "a<b>" }
            description: |
              import things from 'here'

              export is a word; so are {braces}, {{ both }} and <Component/>, `{code}` and `{{ code }}`.

              ::: tip is no box :::

              The scope write:orders, at 10:30:40, :smile: and https://example.com/a:b.
            causes: ["A { that stays open", "A } alone", "{{{three}}}"]
            suggestion: "Look at {place}"
            fixes:
              - text: "Choose another place than {place}"
                sample: { lang: js, code: "const {a} = {{b: 1}};" }
          "order/we:<b>{c}": { status: 400, message: "Weird {{braces}} <b>html</b> | pipe & {x}", params: { x: { type: string, example: x } } }
        reserved: { order.old: "Never {sent}." }
        guides: { first: { title: "A {guide}", text: "import {x} from 'y'\\n\\n## A heading\\n\\n| a {b} | c |\\n|---|---|\\n| `{{d}}` | {e} |" } }
        """;

    @TempDir
    static Path folder;

    private static NpmTools tools;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        tools = NpmTools.install(CONFIGURATION, folder);
        Map<String, CatalogResult> catalogs = new LinkedHashMap<>();
        Sites.CONTRACTS.forEach(contract -> catalogs.put(contract, Sites.contract(contract)));
        catalogs.put("hostile", Sites.catalog(HOSTILE));
        SiteOptions options = new SiteOptions(
                SiteFormat.MARKDOWN,
                null,
                null,
                null,
                folder,
                ReturningOperations.UNKNOWN,
                null,
                Visibility.PUBLIC,
                Sites.NO_HISTORY);
        for (Map.Entry<String, CatalogResult> catalog : catalogs.entrySet()) {
            Sites.Made site = Sites.of(catalog.getValue(), options, Path.of("."));
            new OutputWriter(folder.resolve("docs").resolve(catalog.getKey()))
                    .write(site.result().files());
        }
        Files.writeString(folder.resolve("docs/index.md"), "# Errors\n");
    }

    @Test
    void docusaurusBuildsThem() throws IOException, InterruptedException {
        copy("docusaurus.config.js", "docusaurus.config.js");

        Run run = tools.run(folder, "docusaurus", List.of("build", "--out-dir", "docusaurus", "--no-minify"));

        assertThat(run.exit()).as(run.output()).isZero();
        hostileTextIsWhole(folder.resolve("docusaurus/hostile"));
        assertThat(folder.resolve("docusaurus/hostile/status/404/index.html")).exists();
    }

    @Test
    void vitePressBuildsThem() throws IOException, InterruptedException {
        copy("vitepress.config.mjs", "docs/.vitepress/config.mjs");

        Run run = tools.run(folder, "vitepress", List.of("build", "docs", "--outDir", "vitepress"));

        assertThat(run.exit()).as(run.output()).isZero();
        hostileTextIsWhole(folder.resolve("vitepress/hostile"));
    }

    private static void copy(String from, String to) throws IOException {
        Path target = folder.resolve(to);
        Files.createDirectories(target.getParent());
        Files.copy(CONFIGURATION.resolve(from), target);
    }

    private static void hostileTextIsWhole(Path site) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (String page : List.of("order.lost", "guide/first", "order.old")) {
            Path file = site.resolve(page + ".html");
            Path found = Files.exists(file) ? file : site.resolve(page).resolve("index.html");
            pages.put(page, text(Files.readString(found, StandardCharsets.UTF_8)));
        }
        assertThat(pages.get("order.lost"))
                .contains(
                        "Order {id} is lost: see {place}",
                        "import things from 'here'",
                        "export is a word; so are {braces}, {{ both }} and <Component/>, {code} and {{ code }}.",
                        "::: tip is no box :::",
                        "The scope write:orders, at 10:30:40, :smile: and https://example.com/a:b.",
                        "A { that stays open",
                        "A } alone",
                        "{{{three}}}",
                        "Look at {place}",
                        "Choose another place than {place}",
                        "const {a} = {{b: 1}};",
                        "The id {as sent}.");
        assertThat(pages.get("guide/first")).contains("A {guide}", "import {x} from 'y'", "A heading", "{{d}}", "{e}");
        assertThat(pages.get("order.old")).contains("Never {sent}.");
    }

    /** What a reader sees: no tags, no scripts, one space between words. */
    private static String text(String html) {
        return html.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "")
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
