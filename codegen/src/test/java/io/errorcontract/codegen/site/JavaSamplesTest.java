package io.errorcontract.codegen.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.java.JavaGenerator;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.OutputWriter;
import io.errorcontract.codegen.site.build.Addresses;
import io.errorcontract.codegen.site.build.ReturningOperations;
import io.errorcontract.codegen.site.build.SiteBuilder;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.CodePage.JavaSample;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.RetryPage;
import io.errorcontract.codegen.site.page.StatusPage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** All Java that a site shows, compiled against the classes that the catalog generates. */
class JavaSamplesTest {

    static final List<String> contracts = Sites.CONTRACTS;

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("contracts")
    void theSamplesOfTheContractsCompile(String contract) throws IOException {
        assertThat(compile(Sites.contract(contract))).isEmpty();
    }

    @Test
    void samplesCompileWhateverTheNames() throws IOException {
        assertThat(compile(Sites.catalog("""
            errors:
              "a\\"b\\\\u0041é":
                message: Odd
                status: 400
                exception: SharedException
                params: { e: integer, api: integer, wait: integer, class: integer, "two words": integer }
              other:
                message: Other
                status: 503
                retryable: true
                exception: SharedException
                params: { e: integer, wait: integer }
            """))).isEmpty();
    }

    private String compile(CatalogResult result) throws IOException {
        Catalog catalog = Catalog.of(result);
        List<GeneratedFile> files = new ArrayList<>(new JavaGenerator(JavaOptions.of(StandardCharsets.UTF_8))
                .generate(catalog)
                .files());
        List<Page> pages = new SiteBuilder(
                        catalog,
                        new Addresses(catalog, Sites.NO_HISTORY),
                        Sites.NO_RESPONSES,
                        ReturningOperations.UNKNOWN,
                        null,
                        Visibility.PUBLIC,
                        Sites.NO_HISTORY)
                .build(null, null, false)
                .pages();
        int samples = 0;
        for (Page page : pages) {
            if (page instanceof CodePage code) {
                files.add(sample("Sample" + samples++, code.java(), "void run(Api api) {\n", "\n}"));
            } else if (page instanceof StatusPage status && status.uncoded() != null) {
                String[] parts = status.uncoded().samples().get(3).code().split("\n\n", 2);
                JavaSample sample = new JavaSample(List.of(parts[0]), parts[1]);
                files.add(sample("Sample" + samples++, sample, "void run(Api api) {\n", "\n}"));
            } else if (page instanceof RetryPage retry) {
                files.add(sample("Sample" + samples++, retry.java(), "", ""));
            }
        }
        assertThat(samples).isGreaterThan(catalog.definition().errors().size());
        files.add(GeneratedFile.ofText("Api.java", "interface Api { void call(); }"));
        return javac(files);
    }

    private static GeneratedFile sample(String name, JavaSample sample, String before, String after) {
        return GeneratedFile.ofText(
                name + ".java",
                String.join("\n", sample.imports()) + "\nclass " + name + " {\n" + before + sample.code() + after
                        + "\n}\n");
    }

    private String javac(List<GeneratedFile> files) throws IOException {
        new OutputWriter(folder.resolve("sources")).write(files);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-d",
                folder.resolve("classes").toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> paths = files.stream()
                    .map(file -> folder.resolve("sources").resolve(file.path()))
                    .toList();
            boolean passed = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(paths))
                    .call();
            return passed ? messages.toString() : messages + "failed";
        }
    }
}
