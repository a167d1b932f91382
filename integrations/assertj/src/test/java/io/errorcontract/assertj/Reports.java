package io.errorcontract.assertj;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a test kit as its users do, and collects what it reports. */
final class Reports {

    private Reports() {}

    /** The message of each test that failed, by its name; lines end as on Unix. */
    static Map<String, String> of(Class<?> test) {
        Map<String, String> failures = new LinkedHashMap<>();
        for (Event event : EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute()
                .testEvents()
                .failed()
                .list()) {
            String message = event.getRequiredPayload(TestExecutionResult.class)
                    .getThrowable()
                    .map(Throwable::getMessage)
                    .orElse("");
            failures.put(event.getTestDescriptor().getDisplayName(), message.replace("\r\n", "\n"));
        }
        return failures;
    }
}
