package io.errorcontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on its way out: deprecated errors, and codes that errors had before. */
class DeprecationTest {
    private final Logger logger = Logger.getLogger("io.errorcontract.deprecation");
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    private static ErrorDescriptor deprecated(String code, Deprecation deprecation) {
        return ErrorDescriptor.builder(code, 410, "Gone")
                .deprecation(deprecation)
                .build();
    }

    private static ErrorCodec codec(ErrorDescriptor... errors) {
        BodyNode body = BodyNode.object(
                BodyNode.field("code", BodyNode.value(BindingSource.CODE)),
                BodyNode.field("message", BodyNode.value(BindingSource.MESSAGE)));
        return ErrorCodec.of(
                ErrorCatalog.builder("shop", "2.0.0")
                        .errors(errors)
                        .bodies(new BodyLayout("default", "application/json", body))
                        .headers(new HeaderLayout("X-Code", Binding.of(BindingSource.CODE)))
                        .build(),
                ApiException::new);
    }

    @Test
    void a_server_that_makes_a_deprecated_error_is_told_once() {
        ErrorDescriptor old = deprecated("by.server", new Deprecation("1.2.0", "order.lost", "Split in two."));
        for (int i = 0; i < 3; i++) {
            assertThat(new ApiException(ApiError.of(old)).code()).isEqualTo("by.server");
        }
        assertThat(lines)
                .containsExactly(
                        "WARNING The error by.server is deprecated since 1.2.0; use order.lost: Split in two.");
    }

    @Test
    void a_client_that_receives_a_deprecated_error_is_told_once() {
        ErrorCodec codec = codec(deprecated("by.client", new Deprecation(null, null, null)));
        for (int i = 0; i < 3; i++) {
            codec.decode(410, Map.of("X-Code", List.of("by.client")), (String) null);
        }
        assertThat(lines).containsExactly("WARNING The error by.client is deprecated");
    }

    @Test
    void other_errors_are_passed_over_in_silence() {
        assertThat(new ApiException(
                        ApiError.of(ErrorDescriptor.builder("fine", 410, "Gone").build())))
                .hasMessage("Gone");
        assertThat(new ApiException(ApiError.unknown("x", 400, null).build())).isNotNull();
        assertThat(lines).isEmpty();
    }

    /** The error was {@code lost}, from 1.1.0 on {@code missing}, and is {@code gone} since 1.3.0. */
    private static ErrorDescriptor renamed() {
        Map<String, String> renamedIn = new LinkedHashMap<>();
        renamedIn.put("missing", "1.3.0");
        renamedIn.put("lost", "1.1.0");
        return ErrorDescriptor.builder("gone", 410, "Gone")
                .aliases("missing", "lost", "other")
                .renamedIn(renamedIn)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, lost",
        "1.0.9, lost",
        "1.1.0, missing",
        "1.2.7, missing",
        "1.3.0-rc.1, gone",
        "1.3.0, gone",
        "2.0.0, gone",
        "'', gone",
        "latest, gone",
        "99999999999.0.0, gone"
    })
    void an_older_client_gets_the_code_that_it_knows(String version, String code) {
        ErrorCodec codec = codec(renamed());
        ErrorResponse response = codec.encode(ApiError.of(renamed()), EncodeContext.EMPTY.forClient(version));

        assertThat(response.bodyText()).isEqualTo("{\"code\":\"" + code + "\",\"message\":\"Gone\"}");
        assertThat(response.headers()).containsEntry("X-Code", code).containsEntry("Vary", "Error-Contract");
    }

    @Test
    void a_client_that_does_not_say_its_version_gets_the_present_code() {
        ErrorCodec codec = codec(renamed());
        assertThat(codec.encode(ApiError.of(renamed()), EncodeContext.EMPTY).bodyText())
                .isEqualTo("{\"code\":\"gone\",\"message\":\"Gone\"}");
        assertThat(codec.encode(ApiError.of(renamed()), EncodeContext.EMPTY.forClient("1.0.0"))
                        .bodyText())
                .isEqualTo("{\"code\":\"lost\",\"message\":\"Gone\"}");
        assertThat(codec.encode(ApiError.of(renamed()), EncodeContext.EMPTY).bodyText())
                .isEqualTo("{\"code\":\"gone\",\"message\":\"Gone\"}");
    }
}
