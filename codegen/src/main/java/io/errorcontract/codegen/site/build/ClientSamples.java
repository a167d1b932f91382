package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.codegen.site.page.CodePage.JavaSample;
import io.errorcontract.codegen.site.page.Sample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes how to handle one error with curl, in TypeScript, Python and Java. Where the contract has generated classes,
 * samples use them. The tests compile all of them.
 */
final class ClientSamples {
    private final CatalogView catalog;
    private final JavaSamples java;
    private final @Nullable TypeScriptSdk typescript;

    ClientSamples(CatalogView catalog, JavaSamples java, @Nullable TypeScriptSdk typescript) {
        this.catalog = catalog;
        this.java = java;
        this.typescript = typescript;
    }

    /** The samples of an error, in the order in which pages show them. */
    List<Sample> of(ErrorDefinition error) {
        SampleFacts facts = SampleFacts.of(catalog, error);
        String errorClass = typescript == null ? null : typescript.classes().get(error.code());
        return samples(
                facts,
                typescript == null || errorClass == null
                        ? FetchSample.of(facts)
                        : PackageSample.of(facts, typescript, errorClass),
                java.catching(error));
    }

    /** The samples of a status whose errors have no code; its only family, if it has one, has a class in Java. */
    List<Sample> of(SampleFacts facts, @Nullable String family) {
        return samples(facts, FetchSample.of(facts), family == null ? null : java.catching(family, facts));
    }

    private static List<Sample> samples(SampleFacts facts, String typescript, @Nullable JavaSample caught) {
        return List.of(
                new Sample("bash", CurlSample.of(facts), "curl"),
                new Sample("typescript", typescript, null),
                new Sample("python", PythonSample.of(facts), null),
                new Sample("java", caught == null ? HttpClientSample.of(facts) : caught.text(), null));
    }
}
