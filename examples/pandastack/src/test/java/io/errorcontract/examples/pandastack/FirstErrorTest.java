package io.errorcontract.examples.pandastack;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.model.EncodeContext;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The first error of a program. Its caller waits while classes are loaded; the first lambda and the first record that
 * is compared would each cost it another 20 ms or so.
 */
class FirstErrorTest {

    /** What the program does. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) {
            PandaStackException error = PandaStackErrors.decode(
                    404,
                    Map.of("X-Request-Id", List.of("req_xyz")),
                    "{\"error\":{\"code\":\"sandbox.not_found\",\"message\":\"Sandbox sb_1 does not exist\","
                            + "\"request_id\":\"req_xyz\",\"details\":{}}}");
            System.out.println(PandaStackErrors.encode(error, EncodeContext.ofRequestId("req_xyz"))
                    .bodyText());
        }
    }

    /** Of the library, without what is generated. One more needs a reason: each costs a tenth of a millisecond. */
    private static final int MOST_CLASSES = 95;

    @Test
    void needsNoMachineryOfInvokedynamic() throws IOException, InterruptedException {
        assertThat(output())
                .contains("{\"error\":{\"code\":\"sandbox.not_found\",\"message\":\"Sandbox sb_1 does not exist\","
                        + "\"request_id\":\"req_xyz\",\"details\":{}}}")
                .anyMatch(line -> line.startsWith("io.errorcontract.model.ApiException source:"))
                .noneMatch(line -> line.startsWith("io.errorcontract.") && line.contains("$$Lambda"))
                .noneMatch(line -> line.startsWith("java.lang.runtime.ObjectMethods "));
    }

    @Test
    void loadsFewClasses() throws IOException, InterruptedException {
        List<String> ofTheLibrary = output().stream()
                .filter(line -> line.startsWith("io.errorcontract.") && line.contains(" source:"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(name -> !name.startsWith(FirstErrorTest.class.getPackageName()))
                .toList();

        assertThat(ofTheLibrary).contains("io.errorcontract.codec.ErrorCodec").hasSizeLessThanOrEqualTo(MOST_CLASSES);
    }

    private static List<String> output() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xshare:auto",
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(program.waitFor()).isZero();
        return lines;
    }
}
