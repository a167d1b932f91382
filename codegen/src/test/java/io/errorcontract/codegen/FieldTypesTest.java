package io.errorcontract.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.body.CatalogSchemas;
import io.errorcontract.codegen.body.Schema;
import io.errorcontract.codegen.java.JavaGenerator;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.site.SiteOptions;
import io.errorcontract.codegen.site.Sites;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site, the OpenAPI document and the generated records state the same type of each field of a body. */
class FieldTypesTest {

    private static final String CATALOG = """
            catalog: shop
            title: Shop
            version: 1.0.0
            java: { package: com.example.shop }
            properties: { rank: { type: integer } }
            bodies: { default: { json: { code: $code, field?: "%s" } } }
            errors:
              too.much:
                status: 429
                message: At most {limit}
                params:
                  limit: { type: integer, example: 3 }
                  until: { type: instant, example: 2026-01-31T10:00:00Z }
                  all: { type: "list<long>", example: [1] }
                properties: { rank: 1 }
                retryable: true
                retry-after: 5s
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            $status                       ; integer ; int32     ; Integer
            $status | string              ; string  ;           ; String
            $param.limit                  ; integer ; int32     ; Integer
            $param.limit | string         ; string  ;           ; String
            $param.until                  ; string  ; date-time ; String
            $param.until | epoch-seconds  ; integer ; int64     ; Long
            $param.all                    ; array   ;           ; List<Long>
            $property.rank                ; integer ; int32     ; Integer
            $timestamp                    ; string  ; date-time ; String
            $timestamp | epoch-millis     ; integer ; int64     ; Long
            $retry_after                  ; string  ; duration  ; String
            $retry_after | seconds        ; integer ; int64     ; Long
            $retry_after | http-date      ; string  ;           ; String
            $retry_after | millis | string; string  ;           ; String
            $retryable                    ; boolean ;           ; Boolean
            $documentation                ; string  ; uri       ; String
            $violations                   ; array   ;           ; List<Object>
            """)
    void areTheSameEverywhere(String binding, String type, String format, String javaType) {
        CatalogResult catalog = CatalogReader.create()
                .read(Map.of("errors.yaml", CATALOG.formatted(binding).getBytes(StandardCharsets.UTF_8)));
        Catalog resolved = Catalog.of(catalog);

        assertThat(Sites.of(catalog, SiteOptions.plain(), Path.of(".")).text("index.md"))
                .contains("| `field` | " + type + ", optional |");
        assertThat(field(resolved)).satisfies(schema -> {
            if (schema instanceof Schema.SimpleValue value) {
                assertThat(value).isEqualTo(Schema.simple(type, format));
            } else {
                assertThat(schema).isInstanceOf(Schema.ArrayOf.class);
                assertThat(type).isEqualTo("array");
            }
        });
        assertThat(record(resolved)).contains(" " + javaType + " field,");
    }

    private static Schema field(Catalog catalog) {
        CatalogSchemas schemas = new CatalogSchemas(catalog);
        Schema.ObjectOf body = (Schema.ObjectOf) schemas.all().get(0).schema();
        return body.properties().get(1).schema();
    }

    /** The source of the body's record, without annotations. */
    private static String record(Catalog catalog) {
        return new JavaGenerator(JavaOptions.of(StandardCharsets.UTF_8))
                .generate(catalog).files().stream()
                        .filter(file -> file.path().endsWith("/ShopErrorBody.java"))
                        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                        .map(source -> source.replaceAll("@\\w+(\\([^)]*\\))? ", ""))
                        .collect(Collectors.joining());
    }
}
