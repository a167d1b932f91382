package io.errorcontract.codegen.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.site.build.ReturningOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site's owner can change. */
class TemplateOverrideTest {

    private static final String ERRORS = "errors: { lost: { message: Lost, status: 404 } }\n";

    @TempDir
    Path folder;

    @Test
    void aTemplateTakesThePlaceOfThePluginsOwn() throws IOException {
        Path templates =
                Files.createDirectories(folder.resolve("templates/part")).getParent();
        Files.writeString(templates.resolve("part/footer.jte"), """
            @import io.errorcontract.codegen.site.html.PageView
            @param PageView view
            <footer class="foot">Ours, ${view.site().version()}</footer>
            """);

        Sites.Made site = Sites.of(Sites.catalog(ERRORS), options(SiteFormat.HTML, null, templates), folder);

        assertThat(site.text("lost.html"))
                .contains("<footer class=\"foot\">Ours, 1.0.0</footer>")
                .contains("<h1>");
    }

    @Test
    void aStyleSheetComesLast() throws IOException {
        Path sheet = Files.writeString(folder.resolve("my.css"), ":root { --radius: 0; }");

        Sites.Made site = Sites.of(Sites.catalog(ERRORS), options(SiteFormat.HTML, sheet, null), folder);

        assertThat(site.text("assets/custom.css")).isEqualTo(":root { --radius: 0; }");
        assertThat(site.text("status/404.html"))
                .containsSubsequence("../assets/site.css", "../assets/brand.css", "../assets/custom.css");
    }

    @Test
    void aLogoAndAnAccentComeFromTheCatalog() throws IOException {
        Files.writeString(folder.resolve("logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        Sites.Made site = Sites.of(
                Sites.catalog("site: { logo: logo.svg, accent: '#d97706' }\n" + ERRORS), SiteOptions.plain(), folder);

        assertThat(site.report()).isEmpty();
        assertThat(site.text("lost.html")).contains("src=\"assets/logo.svg\"");
        assertThat(site.texts()).containsKey("assets/logo.svg");
        assertThat(site.text("assets/brand.css")).contains("--accent-dark: #d97706;");
    }

    @Test
    void markdownAloneHasFrontMatter() {
        Sites.Made site = Sites.of(Sites.catalog(ERRORS), options(SiteFormat.MARKDOWN, null, null), folder);

        assertThat(site.texts().keySet())
                .isEqualTo(java.util.Set.of("all.md", "index.md", "lost.md", "retrying.md", "status/404.md"));
        assertThat(site.text("lost.md")).startsWith("""
            ---
            title: "lost"
            description: "Error lost, HTTP status 404: Lost"
            code: "lost"
            status: 404
            retryable: "no"
            ---

            # `lost`
            """);
    }

    @Test
    void operationsComeFromWhoeverKnowsThem() {
        ReturningOperations operations = code -> List.of("GET /v1/" + code);
        SiteOptions options = new SiteOptions(
                SiteFormat.HTML, null, null, null, folder, operations, null, Visibility.PUBLIC, Sites.NO_HISTORY);

        Sites.Made site = Sites.of(Sites.catalog(ERRORS), options, folder);

        assertThat(site.text("lost.html")).contains("<code>GET /v1/lost</code>");
        assertThat(site.text("errors.json")).contains("\"GET /v1/lost\"");
    }

    private SiteOptions options(SiteFormat format, Path stylesheet, Path templates) {
        return new SiteOptions(
                format,
                null,
                stylesheet,
                templates,
                folder.resolve("classes"),
                ReturningOperations.UNKNOWN,
                null,
                Visibility.PUBLIC,
                Sites.NO_HISTORY);
    }
}
