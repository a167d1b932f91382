package io.errorcontract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.FieldViolation;
import io.errorcontract.model.Received;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorMappingsTest {

    private static final RequestInfo REQUEST = new RequestInfo("GET", "/sandboxes/7", null, null, null);

    private static final BodyLayout BODY = new BodyLayout(
            "default", "application/json", BodyNode.object(BodyNode.field("code", BodyNode.value(BindingSource.CODE))));

    private static final ErrorCatalog CATALOG = ErrorCatalog.builder("hosting", "1.0.0")
            .families(
                    new FamilyDescriptor("conflict", "Something is in the way", 409, List.of(), null, null, null, null))
            .errors(
                    ErrorDescriptor.builder("invalid", 400, "Invalid request: {problem}")
                            .parameters(ParameterDescriptor.of("problem", ParameterType.Scalar.STRING))
                            .build(),
                    ErrorDescriptor.builder("malformed", 400, "Malformed").build(),
                    ErrorDescriptor.builder("missing", 404, "{resource} not found")
                            .parameters(ParameterDescriptor.of("resource", ParameterType.Scalar.STRING))
                            .build(),
                    ErrorDescriptor.builder("slow", 408, "Slower than {seconds} s")
                            .parameters(ParameterDescriptor.of("seconds", ParameterType.Scalar.INTEGER))
                            .build(),
                    ErrorDescriptor.builder("pump.broken", 500, "The pump is broken")
                            .build(),
                    ErrorDescriptor.builder("INTERNAL_ERROR", 500, "Broken").build(),
                    ErrorDescriptor.builder("full", 507, "Full").build())
            .bodies(BODY)
            .build();

    private final ErrorMappings particular = ErrorMappings.builder(ErrorCatalog.builder("pumps", "1.0.0")
                    .errors(
                            ErrorDescriptor.builder("header.missing", 400, "The header X-Pump is missing")
                                    .build(),
                            ErrorDescriptor.builder("pump.not_found", 404, "There is no such pump")
                                    .build(),
                            ErrorDescriptor.builder("pump.broken", 500, "The pump is broken")
                                    .build())
                    .bodies(BODY)
                    .build())
            .build();

    private final ErrorMappings plain = ErrorMappings.builder(CATALOG).build();

    @Test
    void takesTheFirstErrorOfTheStatusThatNeedsNoParameters() {
        assertThat(plain.ofStatus(400, null, REQUEST).code()).isEqualTo("malformed");
        assertThat(plain.ofStatus(507, null, REQUEST).code()).isEqualTo("full");
    }

    /** Of several errors of a status, none is told whose code says why. */
    @ParameterizedTest
    @CsvSource({
        "401, bad_credentials,     token_expired,       ",
        "401, bad_credentials,     unauthorized,        unauthorized",
        "401, bad_credentials,     auth.required,       auth.required",
        "401, bad_credentials,     '',                  bad_credentials",
        "403, book.locked,         access_denied,       access_denied",
        "403, book.locked,         FORBIDDEN,           FORBIDDEN",
        "403, book.forbidden,      book.locked,         ",
        "409, username_taken,      email_taken,         ",
        "409, username_taken,      ConflictError,       ConflictError",
        "429, too_many_books,      rate_limit.exceeded, rate_limit.exceeded",
        "429, too_many_books,      quota.exhausted,     ",
        "503, oven.full,           service_unavailable, service_unavailable",
        "404, book.not_found,      '',                  ",
    })
    void takesAGenericErrorOrTheOnlyOneOfAStatus(int status, String first, String second, @Nullable String expected) {
        ErrorCatalog.Builder catalog = ErrorCatalog.builder("books", "1.0.0")
                .bodies(BODY)
                .errors(ErrorDescriptor.builder(first, status, "first").build());
        if (!second.isEmpty()) {
            catalog.errors(ErrorDescriptor.builder(second, status, "second").build());
        }

        ErrorMappings errors = ErrorMappings.builder(catalog.build()).build();

        assertThat(errors.ofStatus(status, null, REQUEST).code()).isEqualTo(expected == null ? "" : expected);
        assertThat(errors.describe()).isEqualTo(status + " " + (expected == null ? "(no code)" : expected));
    }

    @Test
    void mapsAnExceptionToOneThatTheApplicationMakes() {
        ErrorDescriptor missing = CATALOG.find("missing").orElseThrow();
        ErrorMappings errors = ErrorMappings.builder(CATALOG)
                .exception(ExceptionMapping.of(
                        FileNotFoundException.class, e -> new ApiException(ApiError.of(missing, e.getMessage()))))
                .exception(ExceptionMapping.of(IOException.class, e -> {
                    throw new IllegalStateException("a mapping that fails");
                }))
                .build();

        assertThat(errors.mappedError(new FileNotFoundException("a.txt"), REQUEST))
                .map(ApiError::message)
                .contains("a.txt not found");
        IOException failure = new IOException("x");
        assertThat(errors.mappedError(failure, REQUEST)).map(ApiError::code).contains("INTERNAL_ERROR");
        assertThat(failure.getSuppressed()).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesToMapWhatIsNoException() {
        ErrorMappings.Builder errors = ErrorMappings.builder(CATALOG);

        assertThatThrownBy(() -> errors.exception("com.example.Mispelt", Mapping.to("full")))
                .hasMessage("there is no class com.example.Mispelt to map");
        assertThatThrownBy(() -> errors.exception("java.lang.String", Mapping.to("full")))
                .hasMessage("class java.lang.String is no exception, so it cannot be mapped");
    }

    @Test
    void looksThroughWrappers() {
        IOException cause = new IOException();

        assertThat(Wrappers.unwrap(new CompletionException(new ExecutionException(cause))))
                .isSameAs(cause);
        assertThat(Wrappers.unwrap(new IllegalStateException(cause))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesNoErrorThatSaysMoreThanIsKnown() {
        assertThat(plain.internal(REQUEST).code()).isEqualTo("INTERNAL_ERROR");
        assertThat(particular.internal(REQUEST).message()).isEqualTo("Internal Server Error");
        assertThat(particular.ofStatus(404, null, REQUEST).message()).isEqualTo("Not Found");
        assertThat(particular.ofStatus(400, null, REQUEST).message()).isEqualTo("Bad Request");
    }

    @Test
    void saysTheFirstViolationWhereTheCatalogHasNoErrorForIt() {
        ApiError error = particular.ofViolations(
                List.of(FieldViolation.of("cpu", "is too large"), FieldViolation.of("name", "is missing")), REQUEST);

        assertThat(error.code()).isEmpty();
        assertThat(error.message()).isEqualTo("cpu is too large");
        assertThat(error.violations()).hasSize(2);
    }

    @Test
    void hasNoCodeWhereTheCatalogHasNoErrorOfTheStatus() {
        ApiError conflict = plain.ofStatus(409, null, REQUEST);
        assertThat(conflict.code()).isEmpty();
        assertThat(conflict.message()).isEqualTo("Something is in the way");
        assertThat(conflict.family()).map(FamilyDescriptor::id).contains("conflict");

        assertThat(plain.ofStatus(404, null, REQUEST).message()).isEqualTo("Not Found");
        assertThat(plain.ofStatus(418, null, REQUEST).message()).isEqualTo("HTTP 418");
    }

    @Test
    void fillsInTheParametersOfWhatIsMapped() {
        ErrorMappings errors = ErrorMappings.builder(CATALOG)
                .status(404, new Mapping("missing", Map.of("resource", "{method} {path}")))
                .build();

        assertThat(errors.ofStatus(404, null, REQUEST).message()).isEqualTo("GET /sandboxes/7 not found");
    }

    @Test
    void saysTheFirstViolationWhereTheContractHasASentenceForIt() {
        ErrorMappings errors = ErrorMappings.builder(CATALOG)
                .validation(new Mapping("invalid", Map.of("problem", "{field} {violation}")))
                .build();

        ApiError error = errors.ofViolations(
                List.of(FieldViolation.of("cpu", "is too large"), FieldViolation.of("name", "is missing")), REQUEST);

        assertThat(error.message()).isEqualTo("Invalid request: cpu is too large");
        assertThat(error.violations()).hasSize(2);
    }

    @Test
    void mapsAClassAndItsSubclasses() {
        ErrorMappings errors = ErrorMappings.builder(CATALOG)
                .exception("java.io.IOException", new Mapping("missing", Map.of("resource", "{message}")))
                .build();

        assertThat(errors.mappedError(new FileNotFoundException("a.txt"), REQUEST))
                .map(ApiError::message)
                .contains("a.txt not found");
        assertThat(errors.mappedError(new IOException(), REQUEST))
                .map(ApiError::message)
                .contains("Not Found not found");
        assertThat(errors.mappedError(new IllegalStateException(), REQUEST)).isEmpty();
    }

    @Test
    void doesNotPassOnWhatAnotherApiAnswered() {
        ApiError error = ApiError.of(CATALOG.find("malformed").orElseThrow());
        ApiError received = ApiError.builder(CATALOG.find("malformed").orElseThrow())
                .received(new Received(Map.of(), new byte[0], Map.of(), List.of()))
                .build();

        assertThat(plain.ownError(new ApiException(error))).contains(error);
        assertThat(plain.ownError(new ApiException(received))).isEmpty();
    }

    @Test
    void refusesAMappingThatTheCatalogCannotKeep() {
        ErrorMappings.Builder errors = ErrorMappings.builder(CATALOG);

        assertThatThrownBy(() -> errors.status(404, Mapping.to("unknown")))
                .hasMessage("catalog hosting has no error unknown");
        assertThatThrownBy(() -> errors.status(404, new Mapping("missing", Map.of("x", "y"))))
                .hasMessage("error missing has no parameter x");
        assertThatThrownBy(() -> errors.status(408, new Mapping("slow", Map.of("seconds", "60"))))
                .hasMessage("parameter seconds of error slow is no string, so a template cannot give it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"req_abc", "0b6f5c0e-5a5f-4a70-a7b3-b0e7c2a1d9f4", "Root=1-67891233-abc", "a/b+c=", "x"})
    void takesAWellFormedId(String id) {
        assertThat(RequestIds.acceptOrCreate(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\r\nSet-Cookie: x", "a\u0000", "caf\u00e9", "<b>", "${jndi:x}"})
    void replacesAnIdThatCouldDoHarm(String id) {
        assertThat(RequestIds.acceptOrCreate(id)).matches("req_[0-9a-f]{32}");
    }

    @Test
    void boundsTheLengthOfAnId() {
        assertThat(RequestIds.isWellFormed("x".repeat(128))).isTrue();
        assertThat(RequestIds.isWellFormed("x".repeat(129))).isFalse();
        assertThat(RequestIds.acceptOrCreate(null)).startsWith("req_");
    }
}
