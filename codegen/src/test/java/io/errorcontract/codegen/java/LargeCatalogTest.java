package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too large for one class, at a size that compiles quickly: it is split as a hundred times more would be. */
class LargeCatalogTest {

    private static final ClassLimits SMALL = new ClassLimits(10, 500, 8);

    @TempDir
    Path temp;

    @Test
    void isSplitIntoClassesThatWorkAsOne() throws ReflectiveOperationException {
        Generated generated = Generated.of(catalog(40), StandardCharsets.UTF_8, SMALL);
        List<String> paths = generated.files().stream().map(GeneratedFile::path).toList();

        assertThat(paths)
                .contains("com/example/large/LargeDescriptors.java", "com/example/large/LargeDescriptors7.java")
                .doesNotContain("com/example/large/LargeErrorCode.java");
        assertThat(generated.source("LargeExceptionFactory"))
                .contains("class Part15")
                .doesNotContain("class Part16");

        Compiled compiled = generated.compile(temp);
        ErrorCatalog catalog = compiled.catalog("LargeErrors");
        assertThat(catalog.errors()).hasSize(40);
        for (ErrorDescriptor error : catalog.errors()) {
            String expected = error.code().equals("e.1") || error.code().equals("e.2") ? "BothException" : "E";
            assertThat(compiled.exceptionOf("LargeErrors", error).getClass().getSimpleName())
                    .startsWith(expected);
            assertThat(compiled.exceptionOf("LargeErrors", error).code()).isEqualTo(error.code());
        }
    }

    @Test
    void withoutAnEnumOfCodesADescriptorSaysWhichErrorItIs() throws ReflectiveOperationException {
        Compiled compiled =
                Generated.of(catalog(12), StandardCharsets.UTF_8, SMALL).compile(temp);
        ErrorDescriptor second = compiled.catalog("LargeErrors").find("e.2").orElseThrow();

        Object exception = compiled.named("BothException")
                .getConstructor(ErrorDescriptor.class)
                .newInstance(second);

        assertThat(exception).hasToString("com.example.large.BothException: number 2 [e.2, status 500]");
        assertThat(ApiError.builder(second).build().code()).isEqualTo("e.2");
    }

    @Test
    void anEnumerationMayHaveThousandsOfValues() throws ReflectiveOperationException {
        StringBuilder yaml = new StringBuilder(catalog(1)).append("types:\n  Zone:\n    enum:\n");
        for (int i = 0; i < 6_000; i++) {
            yaml.append("      - zone_number_").append(i).append('\n');
        }
        String uses = yaml.toString().replace("message: number 0 }", "message: number 0, params: { zone: Zone } }");

        Compiled compiled = Generated.of(uses, StandardCharsets.UTF_8, ClassLimits.OF_CLASS_FILES)
                .compile(temp);

        Class<?> zone = compiled.named("Zone");
        Object last = zone.getField("ZONE_NUMBER_5999").get(null);
        Method of = zone.getMethod("of", String.class);
        assertThat(of.invoke(null, "zone_number_5999")).isSameAs(last);
        assertThat(of.invoke(null, "elsewhere")).hasToString("elsewhere");
        assertThat((List<?>) zone.getMethod("values").invoke(null))
                .hasSize(6_000)
                .last()
                .isSameAs(last);
    }

    private static String catalog(int errors) {
        StringBuilder yaml = new StringBuilder("""
                catalog: large
                title: Large
                version: 1.0.0
                java: { package: com.example.large }
                errors:
                """);
        for (int i = 0; i < errors; i++) {
            yaml.append("  e.")
                    .append(i)
                    .append(": { status: 500, message: number ")
                    .append(i);
            yaml.append(i == 1 || i == 2 ? ", exception: BothException }\n" : " }\n");
        }
        return yaml.toString();
    }
}
