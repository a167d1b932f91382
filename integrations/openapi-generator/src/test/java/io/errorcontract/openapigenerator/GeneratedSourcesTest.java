package io.errorcontract.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generators write; that it compiles and works is for the integration tests. */
class GeneratedSourcesTest {

    private static final String CATALOG = Toys.resource("catalog").toString();

    @TempDir
    private Path output;

    @ParameterizedTest
    @CsvSource({
        "native, ToysApi.java",
        "okhttp-gson, ApiClient.java",
        "restclient, ApiClient.java",
        "webclient, ApiClient.java",
        "resttemplate, ApiClient.java",
    })
    void aClientDecodesErrors(String library, String decodingFile) {
        Map<String, String> sources =
                Toys.generate(output, "error-contract-java", Map.of("library", library, "errorCatalog", CATALOG));

        assertThat(sources.get(decodingFile)).contains("org.openapitools.client.ErrorDecoder");
        assertThat(sources.get("ErrorDecoder.java"))
                .contains("package org.openapitools.client;")
                .contains("com.example.toys.errors.ToysErrors.decode(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "okhttp-gson", "restclient", "webclient", "resttemplate"})
    void anOperationListsWhatItThrows(String library) {
        Map<String, String> sources =
                Toys.generate(output, "error-contract-java", Map.of("library", library, "errorCatalog", CATALOG));

        assertThat(sources.getOrDefault("ToysApi.java", "").lines().map(String::strip))
                .containsSubsequence(
                        "* @throws com.example.toys.errors.ToyNotFoundException {@code toy.not_found} (404): Toy"
                                + " &#123;toy_id&#125; does not exist",
                        "* @throws com.example.toys.errors.ToyBrokenException {@code toy.broken} (409): It broke &#42;/"
                                + " &#60;b&#62;&#38; fell &#64; apart",
                        "* @throws com.example.toys.errors.QuotaToysException {@code quota.toys} (403): No more toys",
                        "* @throws com.example.toys.errors.ValidationException any other {@code validation.*} (400):"
                                + " The request is not valid");
    }

    @Test
    void bothWaysOfTheNativeLibraryDecode() {
        Map<String, String> sources = Toys.generate(
                output,
                "error-contract-java",
                Map.of("library", "native", "asyncNative", "true", "errorCatalog", CATALOG));

        assertThat(sources.get("ToysApi.java"))
                .contains(
                        "CompletableFuture.failedFuture(org.openapitools.client.ErrorDecoder.decode(localVarResponse))");
    }

    @Test
    void aServerListsWhatItThrows() {
        Map<String, String> sources = Toys.generate(
                output,
                "error-contract-spring",
                Map.of("interfaceOnly", "true", "useTags", "true", "errorCatalog", CATALOG));

        assertThat(sources.get("ToysApi.java"))
                .contains("     * @throws com.example.toys.errors.ToyNotFoundException {@code toy.not_found} (404)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"error-contract-java", "error-contract-spring"})
    void noModelsAreMadeOfErrorBodies(String generator) {
        Map<String, String> sources = Toys.generate(
                output,
                generator,
                Map.of("errorCatalog", CATALOG, "library", generator.endsWith("java") ? "native" : "spring-boot"));

        assertThat(sources).containsKey("Toy.java").doesNotContainKeys("ToysErrorBody.java", "ToysErrorBodyError.java");
    }

    @Test
    void errorBodiesAreTakenFromTheirPackage() {
        Map<String, String> sources = Toys.generate(
                output,
                "error-contract-spring",
                Map.of(
                        "errorCatalog",
                        CATALOG,
                        "errorBodyPackage",
                        "com.example.toys.bodies",
                        "interfaceOnly",
                        "true"));

        assertThat(sources.get("ToysApi.java"))
                .contains("implementation = com.example.toys.bodies.ToysErrorBody.class");
        assertThat(sources).doesNotContainKey("ToysErrorBody.java");
    }

    @Test
    void theClassesOfTheUserWin() {
        Map<String, String> sources = Toys.generate(
                output,
                "error-contract-java",
                Map.of(
                        "library", "native",
                        "errorCatalog", CATALOG,
                        "errorsClass", "org.acme.Errors"));

        assertThat(sources.get("ErrorDecoder.java")).contains("org.acme.Errors.decode(");
        assertThat(sources.get("ToysApi.java")).contains("@throws org.acme.ToyNotFoundException");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            native       | api.mustache       | at least 2 times | getApiException("{{operationId}}", localVarResponse)
            okhttp-gson  | ApiClient.mustache | at least once    | if (response.isSuccessful()) {
            okhttp-gson  | api.mustache       | at least once    | * @throws ApiException If fail to call the API
            restclient   | ApiClient.mustache | at least once    | return requestBuilder.retrieve();
            restclient   | api.mustache       | at least once    | * @throws RestClientResponseException if
            webclient    | ApiClient.mustache | at least once    | return requestBuilder.retrieve();
            webclient    | api.mustache       | at least once    | * @throws WebClientResponseException if
            resttemplate | ApiClient.mustache | at least 2 times | throw ex;
            resttemplate | api.mustache       | at least once    | * @throws RestClientException if an error
            """)
    void aTemplateWithoutTheAnchorStopsTheBuild(String library, String template, String times, String anchor)
            throws IOException {
        Path templates = Files.createDirectory(output.resolve("templates"));
        Files.writeString(templates.resolve(template), "package {{invokerPackage}}; class Changed {}");
        Map<String, Object> options = new HashMap<>(Map.of("library", library, "errorCatalog", CATALOG));
        options.put("templateDir", templates.toString());

        assertThatThrownBy(() -> Toys.generate(output, "error-contract-java", options))
                .hasStackTraceContaining("the template " + template + " has this line 0 times instead of " + times
                        + ", so that its errors would stay untyped:\n    " + anchor);
    }

    @Test
    void anUnknownCodeStopsTheBuild() throws IOException {
        Path document = Files.writeString(
                output.resolve("openapi.yaml"),
                Files.readString(Toys.resource("openapi.yaml")).replace("toy.not_found,", "toy.not_fonud,"));

        assertThatThrownBy(() -> Toys.generate(
                        output, document, "error-contract-java", Map.of("library", "native", "errorCatalog", CATALOG)))
                .hasMessage("error-contract: x-error-codes of GET /toys/{toy_id} names 'toy.not_fonud', which is not in"
                        + " the catalog 'toys'; did you mean 'toy.not_found'?");
    }

    @Test
    void aFormerCodeIsNamed() throws IOException {
        Path document = Files.writeString(
                output.resolve("openapi.yaml"),
                Files.readString(Toys.resource("openapi.yaml")).replace("toy.not_found,", "toy.damaged,"));

        assertThatThrownBy(() -> Toys.generate(
                        output, document, "error-contract-java", Map.of("library", "native", "errorCatalog", CATALOG)))
                .hasMessageEndingWith("that is a former code of 'toy.broken'");
    }

    @Test
    void otherLibrariesAreRefused() {
        assertThatThrownBy(() -> Toys.generate(
                        output, "error-contract-java", Map.of("library", "jersey3", "errorCatalog", CATALOG)))
                .hasMessage("error-contract: the library 'jersey3' is not supported; supported are native, okhttp-gson,"
                        + " restclient, webclient, resttemplate");
    }

    @Test
    void aClientNeedsToKnowItsErrors() {
        assertThatThrownBy(() -> Toys.generate(output, "error-contract-java", Map.of("library", "native")))
                .hasMessage("error-contract: no catalog was found. Add the catalog's jar to the dependencies of the"
                        + " generator's plugin, or set the option errorsClass.");
    }
}
