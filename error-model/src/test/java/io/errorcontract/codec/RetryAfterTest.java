package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.model.ApiException;
import io.errorcontract.model.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("1994-11-06T08:49:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|PT0S",
                "120|PT2M",
                "007|PT7S",
                "' 5 '|PT5S",
                "31536000|PT8760H",
                "31536001|PT8760H",
                "999999999999999999999999999999|PT8760H",
                "Sun, 06 Nov 1994 08:49:37 GMT|PT37S",
                "Sunday, 06-Nov-94 08:49:37 GMT|PT37S",
                "Sun Nov  6 08:49:37 1994|PT37S",
                "Sun Nov 16 08:49:00 1994|PT240H",
                "Sun, 06 Nov 1994 08:49:60 GMT|PT59S",
                "Sun, 06 Nov 1990 08:49:37 GMT|PT0S",
                "Sun, 06 Nov 2094 08:49:37 GMT|PT8760H",
                // A year of two digits that would be more than 50 years ahead has passed.
                "Monday, 06-Nov-60 08:49:37 GMT|PT0S"
            })
    void readsWhatTheStandardAllows(String value, Duration expected) {
        assertThat(RetryAfter.parse(value, NOW)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Infinity",
                "NaN",
                "1e1000",
                "0x1p1",
                "-1",
                "+1",
                "1.5",
                "5s",
                "٥",
                "1, 2",
                "tomorrow",
                "Sun, 31 Feb 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 08:49:37 CET",
                "Sun, 06 Nov 1994 25:49:37 GMT",
                "Sun, 06 nov 1994 08:49:37 GMT",
                "Sun, 06 ovD 1994 08:49:37 GMT",
                "Xun, 06 Nov 1994 08:49:37 GMT",
                "Sun,06 Nov 1994 08:49:37  GMT",
                "Someday, 06-Nov-94 08:49:37 GMT",
                "1994-11-06T08:49:37Z"
            })
    void refusesTheRest(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isEmpty();
    }

    @Test
    void fillsInWhatTheBodyLacks() {
        String body = Catalogs.quotes("{'error':{'code':'rate_limit.api','message':'m','details':{}}}");

        ApiException read = Catalogs.decode(PandaStack.CODEC, 429, Map.of("retry-AFTER", "45"), body);

        assertThat(read.retryAfter()).contains(Duration.ofSeconds(45));
        assertThat(read.contractViolations()).isEmpty();
    }

    @Test
    void yieldsToTheBody() {
        String body =
                Catalogs.quotes("{'error':{'code':'rate_limit.api','message':'m','details':{'retry_after_sec':7}}}");

        ApiException read = Catalogs.decode(PandaStack.CODEC, 429, Map.of("Retry-After", "45"), body);

        assertThat(read.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void isIgnoredAndNotedWhereMalformed() {
        ApiException read = Catalogs.decode(
                PandaStack.CODEC,
                429,
                Map.of("Retry-After", "1e1000"),
                Catalogs.quotes("{'error':{'code':'rate_limit.api','message':'m','details':{}}}"));

        assertThat(read.retryAfter()).isEmpty();
        assertThat(read.contractViolations())
                .extracting(violation -> violation.kind() + " " + violation.where())
                .containsExactly("MALFORMED_HEADER Retry-After");
    }
}
