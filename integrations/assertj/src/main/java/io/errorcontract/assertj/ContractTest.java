package io.errorcontract.assertj;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.EncodeContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * The contract test kit: walks a whole catalog against a running server. A subclass says how each error is provoked,
 * and the test says which errors cannot be, which responses differ from the contract, and which headers are missing.
 *
 * <pre>{@code
 * class PandaStackContractTest extends ContractTest {
 *     @Override
 *     protected ErrorCodec codec() {
 *         return PandaStackErrors.CODEC;
 *     }
 *
 *     @Override
 *     protected Map<String, Trigger> triggers() {
 *         return Map.of("sandbox.not_found", () -> get("/v1/sandboxes/none"), …);
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract class ContractTest {

    /** For subclasses. */
    protected ContractTest() {}

    /**
     * What a server answered.
     *
     * @param status the HTTP status
     * @param headers the headers, in any case
     * @param body the bytes of the body
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on to the codec as it is, and never compared.
    public record RawResponse(int status, Map<String, List<String>> headers, byte[] body) {}

    /** Makes a server answer with an error. */
    @FunctionalInterface
    public interface Trigger {

        /**
         * Makes the request.
         *
         * @return the response, not yet decoded
         * @throws Exception if the request fails
         */
        RawResponse send() throws Exception;
    }

    /** The contract. */
    protected abstract ErrorCodec codec();

    /** How each error is provoked, by its code. */
    protected abstract Map<String, Trigger> triggers();

    /**
     * The codes of the errors that cannot be provoked from outside, such as the internal error. Each has to be in the
     * catalog, and to have no trigger, so that the list cannot go stale.
     *
     * @return the codes
     */
    protected Set<String> notTriggerable() {
        return Set.of();
    }

    @TestFactory
    final Stream<DynamicTest> everyErrorOfTheCatalogIsAnsweredAsDeclared() {
        return codec().catalog().errors().stream()
                .map(error -> DynamicTest.dynamicTest(error.code(), () -> check(error)));
    }

    @TestFactory
    final Stream<DynamicTest> nothingElseIsListed() {
        Stream<String> exempt = notTriggerable().stream().sorted();
        Stream<String> provoked = triggers().keySet().stream().sorted();
        return Stream.concat(
                provoked.map(code -> DynamicTest.dynamicTest("provoked: " + code, () -> requireDeclared(code))),
                exempt.map(code -> DynamicTest.dynamicTest("not triggerable: " + code, () -> {
                    requireDeclared(code);
                    if (triggers().containsKey(code)) {
                        throw new AssertionFailedError(code + " is listed as not triggerable, but has a trigger");
                    }
                })));
    }

    private void requireDeclared(String code) {
        if (codec().catalog().errors().stream().noneMatch(error -> error.code().equals(code))) {
            throw new AssertionFailedError("the catalog has no error " + code);
        }
    }

    private void check(ErrorDescriptor error) throws Exception {
        Trigger trigger = triggers().get(error.code());
        if (trigger == null) {
            Assumptions.assumeFalse(notTriggerable().contains(error.code()), "not triggerable");
            throw new AssertionFailedError(
                    "nothing triggers " + error.code() + ": add a trigger, or list it as not triggerable");
        }
        List<String> faults = faults(error, trigger.send());
        if (!faults.isEmpty()) {
            throw new AssertionFailedError(error.code() + " is not answered as declared:" + System.lineSeparator()
                    + "  " + String.join(System.lineSeparator() + "  ", faults));
        }
    }

    private List<String> faults(ErrorDescriptor error, RawResponse response) {
        ApiException decoded = codec().decode(response.status(), response.headers(), response.body());
        List<String> faults = new ArrayList<>();
        if (!decoded.code().equals(error.code())) {
            faults.add("the response is the error " + decoded.code() + ", status " + decoded.status());
        }
        for (ContractViolation violation : decoded.contractViolations()) {
            faults.add(violation.toString());
        }
        faults.addAll(headerFaults(decoded, response));
        String text = new String(response.body(), StandardCharsets.UTF_8);
        for (ParameterDescriptor parameter : error.parameters()) {
            if (!parameter.published() && text.contains("\"" + parameter.name() + "\"")) {
                faults.add("the parameter " + parameter.name() + " must not be told to clients");
            }
        }
        return faults;
    }

    /** Compares the headers with those that the codec itself would send with what the response says. */
    private List<String> headerFaults(ApiException decoded, RawResponse response) {
        Map<String, List<String>> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sent.putAll(response.headers());
        Map<String, String> expected =
                codec().encode(decoded, EncodeContext.EMPTY).headers();
        List<String> faults = new ArrayList<>();
        for (HeaderLayout header : codec().catalog().headers()) {
            String value = expected.get(header.name());
            List<String> values = sent.getOrDefault(header.name(), List.of());
            if (value != null && values.isEmpty()) {
                faults.add("the header " + header.name() + " is missing");
            } else if (value != null && !isTime(header) && !values.contains(value)) {
                faults.add("the header " + header.name() + " is " + String.join(", ", values) + " instead of " + value);
            }
        }
        return faults;
    }

    /** Times can be said in several ways, and go by. */
    private static boolean isTime(HeaderLayout header) {
        BindingSource source = header.binding().source();
        return source == BindingSource.RETRY_AFTER || source == BindingSource.TIMESTAMP;
    }
}
