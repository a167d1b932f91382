package io.errorcontract.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                         | Accept, Accept-Language | Accept, Accept-Language",
                "Origin                   | Accept                  | Origin, Accept",
                "Origin; Accept-Encoding  | Accept                  | Origin, Accept-Encoding, Accept",
                "accept-language, Origin  | Accept, Accept-Language | accept-language, Origin, Accept",
                "Origin,, origin ,        | Origin                  | Origin",
                "*                        | Accept                  | *",
            })
    void joinsWhatIsThereAndWhatIsAdded(@Nullable String present, String added, String joined) {
        List<String> values = present == null ? List.of() : List.of(present.split(";", -1));

        assertThat(Vary.joined(values, added)).isEqualTo(joined);
    }
}
