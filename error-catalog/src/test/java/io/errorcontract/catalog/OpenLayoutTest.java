package io.errorcontract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.resolve.CatalogCompiler;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A layout that spreads its parameters takes in any body; one that has places for what is there fits better. */
class OpenLayoutTest {

    private static final String CATALOG = """
            catalog: bank
            title: Bank
            version: 1.0.0
            bodies:
              default: { json: { error?: $code, error_description?: $message, request_id: $request_id, "*": $params } }
              api: { json: { error_code: $code, error_message: $message, request_id?: $request_id, "*": $params } }
            errors:
              invalid_grant: { status: 400, message: The grant is wrong, params: { hint: string? } }
              INVALID_FIELD: { status: 400, body: api, message: A field is wrong, params: { shown: string? } }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INVALID_FIELD | {'error_code':'INVALID_FIELD','error_message':'A field is wrong','request_id':'R','shown':'d'}",
                "INVALID_FIELD | {'error_code':'INVALID_FIELD','error_message':'A field is wrong'}",
                "invalid_grant | {'error':'invalid_grant','error_description':'The grant is wrong','request_id':'R','hint':'h'}",
            },
            quoteCharacter = '"')
    void theLayoutThatNamesTheFieldsIsTaken(String code, String body) {
        CatalogDefinition definition = CatalogReader.create()
                .read(Map.of("errors.yaml", CATALOG.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        ErrorCodec codec = ErrorCodec.of(CatalogCompiler.compile(definition), ApiException::new);

        ApiException read = codec.decode(400, Map.<String, List<String>>of(), body.replace('\'', '"'));

        assertThat(read.code()).isEqualTo(code);
        assertThat(read.contractViolations()).isEmpty();
    }
}
