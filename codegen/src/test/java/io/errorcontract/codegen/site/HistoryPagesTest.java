package io.errorcontract.codegen.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.errorcontract.catalog.change.check.History;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the site tells of earlier versions. */
class HistoryPagesTest {
    private final Sites.Made site = ShopVersions.site(true);

    @Test
    void aPageTellsWhatEachVersionChanged() {
        assertThat(site.report()).isEmpty();
        assertThat(site.text("history.md")).isEqualTo("""
            # What changed

            A change that breaks responses concerns programs that read status, headers or JSON themselves, one that breaks code those that compile against the classes, one that breaks behavior those that rely on what is caught, tried again or said. What is not marked breaks nothing.

            ## 2.0.0

            ### Breaking

            - The error [`order.lost`](order.gone.md) is called [`order.gone`](order.gone.md) now. **Breaks responses, code, behavior.**
            - The status of [`order.gone`](order.gone.md) changed, from `410` to `404`. **Breaks responses, behavior.**

            ### Removed

            - The error [`cart.gone`](cart.gone.md) was retired. **Breaks responses, code, behavior.**

            ### Changed

            - Errors have pages now, to `https://docs.example.com/errors/{code}`.
            - The message of [`till.busy`](till.busy.md) changed, from `The till is busy` to ``The `till` | is <b>very busy</b>``.

            ## 1.1.0

            ### Added

            - The optional parameter `at` of [`order.lost`](order.gone.md) was added.
            - The error [`till.busy`](till.busy.md) was added; older readers take it for ShopException.

            ### Deprecated

            - [`cart.gone`](cart.gone.md) is deprecated.

            ### Documentation

            - The reference of [`order.lost`](order.gone.md) changed: params.

            ## 1.0.0

            The first version, with 2 errors.
            """);
    }

    @Test
    void thePageOfAnErrorTellsItsHistoryUnderItsFormerCodeToo() {
        assertThat(section(site.text("order.gone.md"))).isEqualTo("""
            ## History

            - [2.0.0](history.md): The error `order.lost` is called `order.gone` now. **Breaks responses, code, behavior.** The status of `order.gone` changed, from `410` to `404`. **Breaks responses, behavior.**
            - [1.1.0](history.md): The reference of `order.lost` changed: params. The optional parameter `at` of `order.lost` was added.
            - [1.0.0](history.md): Part of the first version.
            """);
        assertThat(section(site.text("till.busy.md"))).isEqualTo("""
            ## History

            - [2.0.0](history.md): The message of `till.busy` changed, from `The till is busy` to ``The `till` | is <b>very busy</b>``.
            - [1.1.0](history.md): The error `till.busy` was added; older readers take it for ShopException.
            """);
        assertThat(section(site.text("cart.gone.md"))).isEqualTo("""
            ## History

            - [2.0.0](history.md): The error `cart.gone` was retired. **Breaks responses, code, behavior.**
            - [1.1.0](history.md): `cart.gone` is deprecated.
            - [1.0.0](history.md): Part of the first version.
            """);
    }

    @Test
    void pagesOfErrorsLeadToTheVersion() {
        assertThat(site.text("order.gone.html"))
                .contains("<dt><a href=\"history.html#v1.1.0\">1.1.0</a></dt>")
                .contains("from <code>410</code> to <code>404</code>. <span class=\"badge breaks\">"
                        + "Breaks responses, behavior</span>");
        assertThat(site.text("cart.gone.html")).contains("<dt><a href=\"history.html#v2.0.0\">2.0.0</a></dt>");
        assertThat(site.text("history.html"))
                .contains("<h2 id=\"v1.1.0\">1.1.0 ")
                .contains("The status of <a href=\"order.gone.html\"><code>order.gone</code></a> changed")
                .contains("to <code>The `till` | is &lt;b&gt;very busy&lt;/b&gt;</code>");
    }

    @Test
    void whatNeverReachesCallersIsNotTold() {
        assertThat(site.texts().values())
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("shelf")
                        .doesNotContain("Place")
                        .doesNotContain("log level"));
    }

    @Test
    void programsFindItToo() {
        assertThat(site.text("sitemap.xml")).contains("<loc>https://docs.example.com/errors/history.html</loc>");
        assertThat(site.text("llms.txt"))
                .contains("- [What changed](https://docs.example.com/errors/history.md): "
                        + "What each version of Shop API errors changed.\n");
        assertThat(site.text("assets/search-index.js"))
                .contains("[\"What changed\",\"history\",\"What each version of Shop API errors changed.\"]");
        assertThat(site.text("index.md")).contains("Version 2.0.0 ([What changed](history.md)). ");
    }

    @Test
    void theExportHasTheChangesAsData() {
        String json = site.text("errors.json");
        String history = json.substring(json.indexOf("  \"history\""));
        assertThat(history).startsWith("""
              "history": [
                {
                  "version": "2.0.0",
                  "changes": [
                    {
                      "change": "documentation-moved",
                      "text": "Errors have pages now",
                      "is": "https://docs.example.com/errors/{code}"
                    },
                    {
                      "change": "code-renamed",
                      "code": "order.gone",
                      "text": "The error 'order.lost' is called 'order.gone' now",
                      "breaks": [
                        "responses",
                        "code",
                        "behavior"
                      ]
                    },
                    {
                      "change": "status-changed",
                      "code": "order.gone",
                      "text": "The status of 'order.gone' changed",
                      "was": "410",
                      "is": "404",
                      "breaks": [
                        "responses",
                        "behavior"
                      ]
                    },
            """).endsWith("""
                {
                  "version": "1.0.0",
                  "changes": []
                }
              ]
            }
            """);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(site.text("errors.schema.json"))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aSiteThatKnowsOneVersionOnlyDoesNotSpeakOfOthers() {
        List<History> unknown = new ArrayList<>(List.of(Sites.NO_HISTORY));
        unknown.add(new History(ShopVersions.history().releases().subList(2, 3)));
        for (History history : unknown) {
            Sites.Made plain = ShopVersions.site(SiteFormat.HTML, history);
            assertThat(plain.texts()).doesNotContainKeys("history.html", "history.md");
            plain.texts().forEach((path, text) -> {
                if (!path.startsWith("assets/site") && !path.endsWith("schema.json")) {
                    assertThat(text).as(path).doesNotContain("istory").doesNotContain("What changed");
                }
            });
        }
    }

    @Test
    void aCodeMayBeCalledAsThePage() {
        Sites.Made other = Sites.of("errors: { history: { status: 404, message: Gone } }\n");
        assertThat(other.texts()).containsKey("~68istory.html").doesNotContainKey("history.html");
    }

    private static String section(String markdown) {
        return markdown.substring(markdown.indexOf("## History"));
    }
}
