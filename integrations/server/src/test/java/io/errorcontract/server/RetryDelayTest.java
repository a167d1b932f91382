package io.errorcontract.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ErrorResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time to come back that was said before the error was written. */
class RetryDelayTest {

    private static final Binding SECONDS = Binding.of(BindingSource.RETRY_AFTER, Format.of(Format.Kind.SECONDS));

    private static final ErrorDescriptor BUSY = ErrorDescriptor.builder("busy", 429, "Come back in {wait} s")
            .parameters(ParameterDescriptor.of("wait", ParameterType.Scalar.INTEGER)
                    .boundTo(BindingSource.RETRY_AFTER, Format.of(Format.Kind.SECONDS)))
            .retryAfter(Duration.ofSeconds(5))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // said before | by the exception | header of the catalog | header | body
                "      |    | true  | 5  | {\"message\":\"Come back in 5 s\",\"retry_after\":5}",
                "30    |    | true  | 30 | {\"message\":\"Come back in 30 s\",\"retry_after\":30}",
                "9,30  |    | true  | 30 | {\"message\":\"Come back in 30 s\",\"retry_after\":30}",
                "soon  |    | true  | 5  | {\"message\":\"Come back in 5 s\",\"retry_after\":5}",
                "30    | 60 | true  | 60 | {\"message\":\"Come back in 60 s\",\"retry_after\":60}",
                "30    |    | false | 30 | {\"message\":\"Come back in 30 s\",\"retry_after\":30}",
                "30    | 60 | false | 60 | {\"message\":\"Come back in 60 s\",\"retry_after\":60}",
                "      |    | false | -  | {\"message\":\"Come back in 5 s\",\"retry_after\":5}",
            })
    void headerAndBodyAgree(
            @Nullable String said, @Nullable Integer own, boolean bound, @Nullable String header, String body) {
        ErrorCatalog.Builder catalog = ErrorCatalog.builder("shop", "1.0.0")
                .errors(BUSY)
                .bodies(new BodyLayout(
                        "default",
                        "application/json",
                        BodyNode.object(
                                BodyNode.field("message", BodyNode.value(BindingSource.MESSAGE)),
                                BodyNode.field("retry_after", new BodyNode.Value(SECONDS)))));
        if (bound) {
            catalog.headers(new HeaderLayout("Retry-After", SECONDS));
        }
        ErrorResponder responder = new ErrorResponder(
                ErrorCodec.of(catalog.build(), ApiException::new), new ErrorLog("request_id"), List.of());
        ApiErrorBuilder error = ApiError.builder(BUSY);
        error.retryAfter(Duration.ofSeconds(own == null ? 5 : own));

        ErrorResponse response = responder.to(
                error.build(),
                null,
                new RequestInfo("GET", "/", null, null, null),
                said == null ? List.of() : List.of(said.split(",")));

        assertThat(response.headers().get("Retry-After")).isEqualTo(header);
        assertThat(response.bodyText()).isEqualTo(body);
    }
}
