package io.errorcontract.catalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> WORDS = List.of("message", "status", "params", "retry-after", "see");

    @ParameterizedTest
    @CsvSource({
        "mesage, message",
        "messsage, message",
        "mesasge, message",
        "Status, status",
        "retryAfter, retry-after",
        "sea, see",
        "param, params",
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(NearestWord.of(word, WORDS)).hasValue(meant);
    }

    @Test
    void findsNothingWhereTooMuchDiffers() {
        assertThat(NearestWord.of("colour", WORDS)).isEmpty();
        assertThat(NearestWord.of("x", List.of())).isEmpty();
    }

    @Test
    void theHintNamesAllWordsIfThereAreFew() {
        assertThat(NearestWord.hint("colour", WORDS)).isEqualTo("known are: message, status, params, retry-after, see");
        assertThat(NearestWord.hint("colour", Collections.nCopies(21, "word"))).isEmpty();
    }
}
