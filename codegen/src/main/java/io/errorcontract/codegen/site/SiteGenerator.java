package io.errorcontract.codegen.site;

import gg.jte.TemplateEngine;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.SiteDefinition;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.Generator;
import io.errorcontract.codegen.site.build.Addresses;
import io.errorcontract.codegen.site.build.PublicHistory;
import io.errorcontract.codegen.site.build.SiteBuilder;
import io.errorcontract.codegen.site.build.SiteFaults;
import io.errorcontract.codegen.site.build.SiteLinks;
import io.errorcontract.codegen.site.html.Assets;
import io.errorcontract.codegen.site.html.HtmlWriter;
import io.errorcontract.codegen.site.html.Templates;
import io.errorcontract.codegen.site.machine.AgentLists;
import io.errorcontract.codegen.site.machine.ErrorsJson;
import io.errorcontract.codegen.site.machine.SearchIndex;
import io.errorcontract.codegen.site.machine.Sitemap;
import io.errorcontract.codegen.site.markdown.MarkdownPages;
import io.errorcontract.codegen.site.page.LinkResolver;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.Site;
import io.errorcontract.codegen.site.page.SiteInfo;
import io.errorcontract.codegen.site.sample.WireSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the reference site of a catalog. What it shows is executed: responses are written by the codec and read again,
 * and links are followed.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SiteGenerator implements Generator {
    private static final String EXTRA_STYLESHEET = "assets/custom.css";

    private final SiteOptions options;
    private final Path directory;

    /**
     * Makes a generator.
     *
     * @param options how to write the site
     * @param directory the catalog's directory, from which its {@code site.logo} is found
     */
    public SiteGenerator(SiteOptions options, Path directory) {
        this.options = options;
        this.directory = directory;
    }

    /**
     * Makes the site.
     *
     * @param whole the catalog
     * @return the files, and what is wrong with the catalog as the source of a site
     * @throws IOException if a logo, a style sheet or a template cannot be read
     */
    @Override
    public Output generate(Catalog whole) throws IOException {
        return make(whole, false).output();
    }

    /**
     * A site and its files.
     *
     * @param output the files
     * @param site the pages
     * @param catalog the catalog as its readers see it
     */
    record Made(Output output, Site site, Catalog catalog) {}

    /** Makes the site, in a folder beside those of other APIs or alone. */
    Made make(Catalog whole, boolean oneOfMany) throws IOException {
        Catalog resolved = whole.visibleTo(options.visibility());
        CatalogDefinition catalog = resolved.definition();
        SiteFaults faults = new SiteFaults(resolved.places());
        History history = PublicHistory.of(options.history());
        Addresses addresses = new Addresses(resolved, history);
        SiteLinks links = new SiteLinks(addresses);
        WireSamples samples = new WireSamples(resolved, faults);
        Optional<Logo> logo = Logo.of(catalog, directory, faults);
        BaseUrl baseUrl = BaseUrl.of(catalog, options.baseUrl());
        Site site = new SiteBuilder(
                        resolved,
                        addresses,
                        samples,
                        options.operations(),
                        options.typescript(),
                        options.visibility(),
                        history)
                .build(logo.map(Logo::path).orElse(null), baseUrl.value(), oneOfMany);
        SiteChecks.check(catalog, addresses, baseUrl, faults);

        List<GeneratedFile> files = new ArrayList<>();
        Map<Page, String> markdown = markdown(site, links);
        markdown.forEach((page, text) ->
                files.add(GeneratedFile.ofText(page.info().address().markdown(), text)));
        if (options.format() == SiteFormat.HTML) {
            html(site, catalog.site(), links, files);
            logo.ifPresent(file -> files.add(new GeneratedFile(file.path(), file.content())));
            machines(site, resolved, markdown, files);
            LinkCheck.check(links, files, faults);
        } else {
            LinkCheck.check(links, List.of(), faults);
        }
        return new Made(new Output(files, faults.sorted()), site, resolved);
    }

    /** Makes a page that belongs to no catalog, and what it needs. */
    List<GeneratedFile> shared(SiteInfo info, Page page) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        String markdown =
                new MarkdownPages(LinkResolver.NONE, options.format() == SiteFormat.MARKDOWN).write(info, page);
        files.add(GeneratedFile.ofText(page.info().address().markdown(), markdown));
        if (options.format() == SiteFormat.HTML) {
            Site alone = new Site(info, List.of(page));
            html(alone, null, LinkResolver.NONE, files);
        }
        return files;
    }

    private Map<Page, String> markdown(Site site, SiteLinks links) {
        MarkdownPages writer = new MarkdownPages(links, options.format() == SiteFormat.MARKDOWN);
        Map<Page, String> pages = new LinkedHashMap<>();
        site.pages().forEach(page -> pages.put(page, writer.write(site.info(), page)));
        return pages;
    }

    private void html(Site site, @Nullable SiteDefinition look, LinkResolver links, List<GeneratedFile> files)
            throws IOException {
        Assets.all(look == null ? null : look.accent())
                .forEach((path, text) -> files.add(GeneratedFile.ofText(path, text)));
        List<String> stylesheets = new ArrayList<>();
        if (options.stylesheet() != null) {
            stylesheets.add(EXTRA_STYLESHEET);
            files.add(new GeneratedFile(EXTRA_STYLESHEET, Files.readAllBytes(options.stylesheet())));
        }
        HtmlWriter writer = new HtmlWriter(templates(), links, stylesheets);
        for (Page page : site.pages()) {
            files.add(GeneratedFile.ofText(page.info().address().html(), writer.write(site.info(), page)));
        }
    }

    private TemplateEngine templates() {
        return options.templates() == null
                ? Templates.builtIn()
                : Templates.overriddenBy(options.templates(), options.classes());
    }

    private void machines(Site site, Catalog catalog, Map<Page, String> markdown, List<GeneratedFile> files)
            throws IOException {
        files.add(GeneratedFile.ofText("assets/search-index.js", SearchIndex.write(site, catalog)));
        files.add(GeneratedFile.ofText("errors.json", ErrorsJson.write(site, catalog, options.typescript())));
        files.add(GeneratedFile.ofText("errors.schema.json", ErrorsJson.schema()));
        AgentLists.of(site, page -> markdown.getOrDefault(page, ""))
                .forEach((path, text) -> files.add(GeneratedFile.ofText(path, text)));
        String baseUrl = site.info().baseUrl();
        if (baseUrl != null) {
            files.add(GeneratedFile.ofText("sitemap.xml", Sitemap.write(site, baseUrl)));
        }
    }
}
