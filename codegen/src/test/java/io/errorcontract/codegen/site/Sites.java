package io.errorcontract.codegen.site;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.Generator;
import io.errorcontract.codegen.site.build.Addresses;
import io.errorcontract.codegen.site.build.ReturningOperations;
import io.errorcontract.codegen.site.build.SiteBuilder;
import io.errorcontract.codegen.site.build.TypeScriptSdk;
import io.errorcontract.codegen.site.build.WireExamples;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.Sample;
import io.errorcontract.codegen.site.page.StatusPage;
import io.errorcontract.codegen.site.page.WireExample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes sites for tests. */
public final class Sites {

    /** The contracts that the examples hold. */
    public static final List<String> CONTRACTS = List.of("cloudflare-sandbox", "daytona", "dyva", "hopx", "pandastack");

    /** No earlier version is known. */
    public static final History NO_HISTORY = new History(List.of());

    /** Makes no responses. */
    public static final WireExamples NO_RESPONSES = new WireExamples() {
        @Override
        public List<WireExample> of(ErrorDefinition error) {
            return List.of();
        }

        @Override
        public Optional<WireExample> of(int status) {
            return Optional.empty();
        }
    };

    private static final String HEAD = """
        catalog: test
        title: Test errors
        version: 1.0.0
        java: { package: com.example.errors }
        """;

    private Sites() {}

    /**
     * A site and its texts.
     *
     * @param catalog the catalog that was read
     * @param result what the generator gave
     * @param texts the files' content by path
     */
    public record Made(CatalogResult catalog, Generator.Output result, Map<String, String> texts) {
        /** The text of a file. */
        public String text(String path) {
            String text = texts.get(path);
            if (text == null) {
                throw new AssertionError("no " + path + " among " + texts.keySet());
            }
            return text;
        }

        /** What is wrong, as users see it. */
        public String report() {
            return new DiagnosticFormatter(catalog.sources()).formatAll(result.diagnostics());
        }
    }

    /** Reads a catalog of these sections. */
    public static CatalogResult catalog(String sections) {
        return CatalogReader.create().read(Map.of("errors.yaml", (HEAD + sections).getBytes(StandardCharsets.UTF_8)));
    }

    /** Makes the site of a catalog of these sections. */
    public static Made of(String sections) {
        return of(catalog(sections), SiteOptions.plain(), Path.of("."));
    }

    /** Makes the site of a catalog. */
    public static Made of(CatalogResult catalog, SiteOptions options, Path directory) {
        try {
            Generator.Output result = new SiteGenerator(options, directory).generate(Catalog.of(catalog));
            Map<String, String> texts = new TreeMap<>();
            for (GeneratedFile file : result.files()) {
                texts.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
            }
            return new Made(catalog, result, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the catalog of an example. */
    public static CatalogResult contract(String name) {
        return CatalogReader.create().read(directory(name));
    }

    /** All samples of a catalog's pages, by the name of their language. */
    public static Map<String, List<String>> samples(Catalog catalog, @Nullable TypeScriptSdk typescript) {
        Map<String, List<String>> samples = new TreeMap<>();
        new SiteBuilder(
                        catalog,
                        new Addresses(catalog, NO_HISTORY),
                        NO_RESPONSES,
                        ReturningOperations.UNKNOWN,
                        typescript,
                        Visibility.PUBLIC,
                        NO_HISTORY)
                .build(null, null, false).pages().stream()
                        .flatMap(page -> samples(page).stream())
                        .forEach(sample -> samples.computeIfAbsent(sample.lang(), lang -> new ArrayList<>())
                                .add(sample.code()));
        return samples;
    }

    private static List<Sample> samples(Page page) {
        if (page instanceof CodePage code) {
            return code.samples();
        }
        return page instanceof StatusPage status && status.uncoded() != null
                ? status.uncoded().samples()
                : List.of();
    }

    private static Path directory(String contract) {
        return Path.of("../examples", contract, "src/main/error-catalog");
    }

    /** Makes the sites of all examples, as one. */
    public static ApisGenerator.Result ofContracts() throws IOException {
        List<ApisGenerator.Api> apis = new ArrayList<>();
        for (String name : CONTRACTS) {
            apis.add(new ApisGenerator.Api(Catalog.of(contract(name)), SiteOptions.plain(), directory(name)));
        }
        return new ApisGenerator(SiteOptions.plain(), "Example APIs").generate(apis);
    }

    /** Makes the site of an example. */
    public static Made ofContract(String name) {
        return of(contract(name), SiteOptions.plain(), directory(name));
    }
}
