package io.errorcontract.catalog.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.ParameterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeParserTest {
    @ParameterizedTest
    @ValueSource(strings = {"string", "uuid", "QuotaKind", "list<string>", "map<list<QuotaKind>>"})
    void whatIsReadIsWrittenTheSameWay(String text) {
        assertThat(TypeParser.parse(text)).get().hasToString(text);
    }

    @Test
    void blanksDoNotMatter() {
        assertThat(TypeParser.parse(" list < map<any> > "))
                .hasValue(new ParameterType.ListOf(new ParameterType.MapOf(ParameterType.Scalar.ANY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "list<", "list<>", "set<string>", "list<string", "string>", "a b", "string?", "list<string?>"
            })
    void whatHasNoSuchFormIsNoType(String text) {
        assertThat(TypeParser.parse(text)).isEmpty();
    }
}
