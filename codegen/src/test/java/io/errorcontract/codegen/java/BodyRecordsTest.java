package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Databind reads and writes generated records of bodies as the codec does, to the byte. */
class BodyRecordsTest {

    private static final String CATALOG = """
            catalog: shapes
            title: Shapes
            version: 1.0.0
            java: { package: com.example.shapes }
            bodies: { default: { json: %s } }
            errors:
              broken:
                status: 500
                message: It broke
                params: { b: integer, a: { type: any, nullable: true } }
            """;

    @TempDir
    Path temp;

    /** Parameters before, between and after the fields, and fields that are called as what is generated is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { "*": $params, code: $code, m: $message }             | {"b":1,"a":{"x":null},"code":"broken","m":"It broke"}
            { code: $code, "*": $params, m: $message }             | {"code":"broken","b":1,"a":[null,2],"m":"It broke"}
            { code: $code, m: $message, "*": $params }             | {"code":"broken","m":"It broke","b":1,"a":null}
            { code: $code, b: $param.b, "*": $params, z: null }    | {"code":"broken","b":1,"a":"x","z":null}
            { m: $message, in: { "*": $params, c: $code } }        | {"m":"It broke","in":{"b":1,"a":true,"c":"broken"}}
            [ { "*": $params, c: $code, op?: $operation } ]        | [{"b":1,"a":1.5,"c":"broken"}]
            { code: $code, in: { m: $message } }                   | {"code":"broken","in":{"m":"It broke"}}
            { in: { op?: $operation }, code: $code }               | {"in":{},"code":"broken"}
            { '\\*': $code, "*": $params, '**': $message }         | {"*":"broken","b":1,"a":2,"**":"It broke"}
            { spread: $code, "*": $params, params: $message }      | {"spread":"broken","b":1,"a":2,"params":"It broke"}
            { json: $code, "*": $params, put: $message, of: 1 }    | {"json":"broken","b":1,"a":2,"put":"It broke","of":1}
            { fields: $code, "*": $params, name: $message }        | {"fields":"broken","b":1,"a":2,"name":"It broke"}
            """)
    void writeWhatTheCodecWrites(String template, String body) throws Exception {
        Compiled compiled = Generated.of(CATALOG.formatted(template)).compile(temp);
        Class<?> record = compiled.named("ShapesErrorBody");
        ErrorCodec codec = compiled.codec("ShapesErrors");
        ApiException read = codec.decode(500, Map.of(), body.getBytes(StandardCharsets.UTF_8));

        assertThat(read.contractViolations()).isEmpty();
        assertThat(codec.encode(read, EncodeContext.EMPTY).bodyText()).isEqualTo(body);
        // Many projects let databind see all fields.
        ObjectMapper curious = new ObjectMapper().setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY);
        for (ObjectMapper jackson2 : List.of(new ObjectMapper(), curious)) {
            assertThat(jackson2.writeValueAsString(jackson2.readValue(body, record)))
                    .isEqualTo(body);
        }
        JsonMapper jackson3 = new JsonMapper();
        assertThat(jackson3.writeValueAsString(jackson3.readValue(body, record)))
                .isEqualTo(body);
    }

    @Test
    void canBeLeftOut() {
        Generated generated = Generated.of(CATALOG.formatted("{ code: $code }"), JavaOptions.Bodies.NONE);

        assertThat(generated.files())
                .extracting(file -> Path.of(file.path()).getFileName().toString())
                .contains("BrokenException.java", "ShapesErrors.java")
                .noneMatch(name -> name.contains("Body"));
        assertThat(generated.compile(temp).paths()).hasSameSizeAs(generated.files());
    }

    @ParameterizedTest
    @EnumSource(
            value = JavaOptions.Bodies.class,
            names = {"PLAIN", "CONSTRAINED"})
    void needValidationOnlyWhereItIsAskedFor(JavaOptions.Bodies bodies) {
        String source =
                Generated.of(CATALOG.formatted("{ code: $code }"), bodies).source("ShapesErrorBody");

        assertThat(source.contains("jakarta.validation")).isEqualTo(bodies == JavaOptions.Bodies.CONSTRAINED);
    }
}
