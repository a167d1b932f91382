package io.errorcontract.examples.pandastack;

import static io.errorcontract.examples.pandastack.PandaStackAssertions.assertThatError;

import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests that an SDK's authors write with the assertions that are generated for their catalog. */
class PandaStackAssertionsTest {

    @Test
    void aParameterThatTravelsInTheMessageArrives() {
        ErrorResponse response =
                PandaStackErrors.encode(new SandboxNotFoundException("sb_1"), EncodeContext.ofRequestId("req_1"));

        assertThatError(PandaStackErrors.decode(response.status(), Map.of(), response.body()))
                .isSandboxNotFound()
                .hasSandboxId("sb_1")
                .hasRequestId("req_1")
                .isNotRetryable()
                .keepsToTheContract();
    }

    @Test
    void aServerWithoutRoomSaysWhenToComeBack() {
        assertThatError(() -> {
                    throw new CapacityUnavailableException();
                })
                .isCapacityUnavailable()
                .hasStatus(503)
                .isRetryableAfter(Duration.ofSeconds(5));
    }
}
