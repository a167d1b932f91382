package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.StackTracePolicy;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackTracePolicyTest {

    /** Says of a thrown 404, a thrown 500 and a decoded 404 whether they have a trace. */
    static final class Program {

        public static void main(String[] args) {
            StringBuilder line = new StringBuilder();
            for (StackTracePolicy policy : StackTracePolicy.values()) {
                line.append(policy)
                        .append(traced(thrown(policy, 404)))
                        .append(traced(thrown(policy, 500)))
                        .append(traced(decoded(policy)))
                        .append(' ');
            }
            System.out.print(line);
        }
    }

    private static ApiException thrown(StackTracePolicy policy, int status) {
        return new ApiException(
                ApiError.of(Catalogs.error("e", status, "m").stackTrace(policy).build()), new IOException("cause"));
    }

    private static ApiException decoded(StackTracePolicy policy) {
        ErrorCodec codec = Catalogs.codec(
                PandaStack.JSON,
                Catalogs.error("e", 404, "m").stackTrace(policy).build());
        return codec.decode(404, Map.of(), Catalogs.quotes("{'error':{'code':'e','message':'m','details':{}}}"));
    }

    private static char traced(ApiException exception) {
        boolean caused = exception.getCause() == null
                || "cause".equals(exception.getCause().getMessage());
        return exception.getStackTrace().length > 0 && caused ? '+' : '-';
    }

    @Test
    void followsTheDeclaration() {
        assertThat(traced(thrown(StackTracePolicy.AUTOMATIC, 404))).isEqualTo('-');
        assertThat(traced(thrown(StackTracePolicy.AUTOMATIC, 500))).isEqualTo('+');
        assertThat(traced(decoded(StackTracePolicy.AUTOMATIC))).isEqualTo('+');
        assertThat(traced(thrown(StackTracePolicy.FULL, 404))).isEqualTo('+');
        assertThat(traced(thrown(StackTracePolicy.NONE, 500))).isEqualTo('-');
        assertThat(traced(decoded(StackTracePolicy.NONE))).isEqualTo('-');
    }

    @ParameterizedTest
    @CsvSource({
        "full, AUTOMATIC+++ FULL+++ NONE+++",
        "none, AUTOMATIC--- FULL--- NONE---",
        "other, AUTOMATIC-++ FULL+++ NONE---"
    })
    void yieldsToTheSystemProperty(String value, String expected) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + StackTracePolicy.PROPERTY + "=" + value,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isEqualTo(expected + " ");
    }
}
