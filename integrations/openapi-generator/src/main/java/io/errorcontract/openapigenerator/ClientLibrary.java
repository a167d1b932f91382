package io.errorcontract.openapigenerator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A library of OpenAPI Generator's {@code java} generator, and where its templates handle a status that is not a
 * success. The anchors stand unchanged in the releases 7.12 to 7.25.
 *
 * @param id the library's name
 * @param patches the changes that make its client throw the catalog's exceptions, and say so
 */
record ClientLibrary(String id, List<TemplatePatch> patches) {

    /** The class that each client gets beside its {@code ApiClient}; it knows the library's response. */
    static final String DECODER_CLASS = "ErrorDecoder";

    private static final String DECODER = "{{invokerPackage}}." + DECODER_CLASS;
    private static final String API = "api.mustache";
    private static final String API_CLIENT = "ApiClient.mustache";

    private static final List<ClientLibrary> ALL = List.of(jdk(), okHttp(), restClient(), webClient(), restTemplate());

    static Optional<ClientLibrary> find(String id) {
        return ALL.stream().filter(library -> library.id.equals(id)).findFirst();
    }

    static String ids() {
        return ALL.stream().map(ClientLibrary::id).collect(Collectors.joining(", "));
    }

    /** The template of the class {@link #DECODER_CLASS}, a resource of this module. */
    String decoderTemplate() {
        return PatchingTemplateEngine.OWN_TEMPLATES + id + ".mustache";
    }

    /** The JDK's own client; both ways of calling it end in one method. */
    private static ClientLibrary jdk() {
        return new ClientLibrary(
                "native",
                List.of(
                        new TemplatePatch(
                                API,
                                "getApiException(\"{{operationId}}\", localVarResponse)",
                                DECODER + ".decode(localVarResponse)",
                                2),
                        DeclaredOperationErrors.javadoc(API, "   * @throws ApiException if fails to make API call\n")));
    }

    /** OkHttp. A callback gets the generator's exception with the typed one as its cause. */
    private static ClientLibrary okHttp() {
        String success = "        if (response.isSuccessful()) {\n";
        String thrown = "throw " + DECODER + ".decode(response);";
        return new ClientLibrary(
                "okhttp-gson",
                List.of(
                        new TemplatePatch(
                                API_CLIENT,
                                success,
                                "        if (!response.isSuccessful()) {\n            " + thrown + "\n        }\n"
                                        + success,
                                1),
                        new TemplatePatch(
                                API_CLIENT,
                                "throw new ApiException(response.code(), response.message(),"
                                        + " response.headers().toMultimap(), null);",
                                thrown,
                                1),
                        DeclaredOperationErrors.javadoc(
                                API,
                                "     * @throws ApiException If fail to call the API, e.g. server error or cannot"
                                        + " deserialize the response body\n")));
    }

    private static ClientLibrary restClient() {
        return new ClientLibrary("restclient", List.of(statusHandler(), invoking("RestClientResponseException")));
    }

    private static ClientLibrary webClient() {
        return new ClientLibrary("webclient", List.of(statusHandler(), invoking("WebClientResponseException")));
    }

    /** RestTemplate; the client's own retry of 429 and 5xx comes first. */
    private static ClientLibrary restTemplate() {
        return new ClientLibrary(
                "resttemplate",
                List.of(
                        new TemplatePatch(API_CLIENT, "throw ex;", "throw " + DECODER + ".decode(ex);", 2),
                        invoking("RestClientException")));
    }

    private static TemplatePatch statusHandler() {
        return new TemplatePatch(
                API_CLIENT,
                "return requestBuilder.retrieve();",
                "return requestBuilder.retrieve().onStatus(status -> status.isError(), " + DECODER + "::handle);",
                1);
    }

    private static TemplatePatch invoking(String exception) {
        return DeclaredOperationErrors.javadoc(
                API, "     * @throws " + exception + " if an error occurs while attempting to invoke the API\n");
    }
}
