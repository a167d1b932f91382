package io.errorcontract.catalog.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeReferenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"string", "uuid", "QuotaKind", "list<string>", "map<list<QuotaKind>>"})
    void whatIsReadIsWrittenTheSameWay(String text) {
        assertThat(TypeReference.parse(text)).get().hasToString(text);
    }

    @Test
    void blanksDoNotMatter() {
        assertThat(TypeReference.parse(" list < map<any> > "))
                .hasValue(new TypeReference.ListOf(new TypeReference.MapOf(TypeReference.Scalar.ANY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "list<", "list<>", "set<string>", "list<string", "string>", "a b", "string?", "list<string?>"
            })
    void whatHasNoSuchFormIsNoType(String text) {
        assertThat(TypeReference.parse(text)).isEmpty();
    }
}
