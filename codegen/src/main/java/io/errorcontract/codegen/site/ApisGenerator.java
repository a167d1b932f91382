package io.errorcontract.codegen.site;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.Generator;
import io.errorcontract.codegen.site.machine.SearchIndex;
import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.ApisPage;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.PageInfo;
import io.errorcontract.codegen.site.page.Site;
import io.errorcontract.codegen.site.page.SiteInfo;
import io.errorcontract.codegen.site.page.StartPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the sites of several catalogs, each in a folder of its ID, with a page that names them all and a search over
 * all of them. Immutable.
 *
 * @since 0.1.0
 */
public final class ApisGenerator {
    private final SiteOptions options;
    private final String title;

    /**
     * A catalog and what its site is made with.
     *
     * @param catalog the catalog
     * @param options how to write its site
     * @param directory the catalog's directory, from which its {@code site.logo} is found
     */
    public record Api(Catalog catalog, SiteOptions options, Path directory) {}

    /**
     * Makes a generator.
     *
     * @param options how to write the pages that all APIs share
     * @param title what the sites are called together
     */
    public ApisGenerator(SiteOptions options, String title) {
        this.options = options;
        this.title = title;
    }

    /**
     * Makes the sites.
     *
     * @param apis the catalogs, of which no two have one ID
     * @return the files, and what is wrong with each of the catalogs, by its ID
     * @throws IOException if a logo, a style sheet or a template cannot be read
     */
    public Result generate(List<Api> apis) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        Map<String, List<Diagnostic>> diagnostics = new LinkedHashMap<>();
        Map<String, SearchIndex.Source> indexed = new LinkedHashMap<>();
        List<ApisPage.Api> cards = new ArrayList<>();
        for (Api api : apis) {
            SiteGenerator generator = new SiteGenerator(api.options(), api.directory());
            SiteGenerator.Made made = generator.make(api.catalog(), true);
            Generator.Output output = made.output();
            String id = made.site().info().id();
            output.files().forEach(file -> files.add(new GeneratedFile(id + "/" + file.path(), file.content())));
            diagnostics.put(id, output.diagnostics());
            indexed.put(id, new SearchIndex.Source(made.site(), made.catalog()));
            cards.add(card(made.site()));
        }
        ApisPage page = new ApisPage(
                new PageInfo(
                        Address.START, title, "The errors of " + apis.size() + " APIs, and a search over all of them."),
                cards);
        SiteInfo info = new SiteInfo(
                "", title, "", null, null, options.baseUrl(), null, List.of(), List.of(), List.of(), false);
        files.addAll(new SiteGenerator(options, Path.of("")).shared(info, page));
        if (options.format() == SiteFormat.HTML) {
            files.add(GeneratedFile.ofText("assets/search-index.js", SearchIndex.writeAll(indexed)));
        }
        return new Result(files, diagnostics);
    }

    private static ApisPage.Api card(Site site) {
        SiteInfo info = site.info();
        StartPage start = (StartPage) site.pages().get(0);
        return new ApisPage.Api(
                new Link(info.title(), new Address(info.id() + "/" + Address.START.path())),
                info.version(),
                start.introduction() == null ? null : start.introduction().firstSentence(),
                start.count());
    }

    /**
     * The sites.
     *
     * @param files the files of all of them
     * @param diagnostics what is wrong with each catalog as the source of a site, by its ID
     */
    public record Result(List<GeneratedFile> files, Map<String, List<Diagnostic>> diagnostics) {
        /** Copies the collections. */
        public Result {
            files = List.copyOf(files);
            diagnostics = Map.copyOf(diagnostics);
        }
    }
}
