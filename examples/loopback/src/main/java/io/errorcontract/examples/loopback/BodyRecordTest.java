package io.errorcontract.examples.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.errorcontract.contract.ErrorDescriptor;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for the generated records of every contract's bodies: databind reads each documented body into its record
 * and writes what the codec writes, and the annotations accept what is documented and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BodyRecordTest extends ContractTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = new JsonMapper();

    private ValidatorFactory validators;

    /** The record of each layout of a body, by the layout's name. */
    protected abstract Map<String, Class<?>> bodyRecords();

    /** Bodies that break the contract. */
    protected abstract List<WrongBody> wrongBodies();

    @BeforeAll
    final void openValidators() {
        // Its own interpolator would need an implementation of the Expression Language.
        validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    @AfterAll
    final void closeValidators() {
        validators.close();
    }

    @TestFactory
    final Stream<DynamicTest> databindWritesWhatTheCodecWrites() {
        return documented().stream()
                .map(row -> dynamicTest(row.toString(), () -> {
                    Class<?> record = recordOf(row);
                    Object by2 = JACKSON_2.readValue(row.json(), record);
                    Object by3 = JACKSON_3.readValue(row.json(), record);
                    String codec = contract()
                            .encoder()
                            .encode(row.exception(), row.context())
                            .bodyText();

                    assertThat(by3).isEqualTo(by2);
                    assertThat(JACKSON_2.writeValueAsString(by2)).isEqualTo(codec);
                    assertThat(JACKSON_3.writeValueAsString(by3)).isEqualTo(codec);
                }));
    }

    @TestFactory
    final Stream<DynamicTest> whatIsDocumentedIsValid() {
        return documented().stream()
                .map(row -> dynamicTest(
                        row.toString(),
                        () -> assertThat(faults(recordOf(row), row.json())).isEmpty()));
    }

    @TestFactory
    final Stream<DynamicTest> whatIsWrongIsFoundWhereItIs() {
        return wrongBodies().stream()
                .map(body -> dynamicTest(
                        body.json(),
                        () -> assertThat(faults(body.record(), body.json()))
                                .containsExactlyInAnyOrderElementsOf(body.paths())));
    }

    private List<String> faults(Class<?> record, String json) throws Exception {
        Validator validator = validators.getValidator();
        return validator.<Object>validate(JACKSON_2.readValue(json, record)).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    private Class<?> recordOf(Documented row) {
        ErrorDescriptor error = row.exception().error().descriptor().orElseThrow();
        String layout = catalog().bodyOf(error).name();
        return Objects.requireNonNull(bodyRecords().get(layout), layout);
    }
}
