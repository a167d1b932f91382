package io.errorcontract.catalog.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.ErrorDefinition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCodesTest {

    private final ErrorCodes codes = new ErrorCodes(
            Catalog.of(CatalogReader.create().read(Map.of("errors.yaml", """
            catalog: toys
            title: Toys
            version: 1.0.0
            families:
              validation: { match: "validation.*", status: 400, open: true }
              not_found: { match: "*.not_found", status: 404 }
              server: { match: ["server.*", "proxy.*"], status: 500 }
            errors:
              toy.not_found: { message: No such toy }
              box.not_found: { message: No such box }
              toy.broken: { message: It is broken, status: 409, aliases: [toy.damaged] }
            reserved:
              toy.lost: Toys are never lost
            """.getBytes(StandardCharsets.UTF_8)))));

    @ParameterizedTest
    @CsvSource({
        "toy.broken, [toy.broken], []",
        "toy.*, '[toy.not_found, toy.broken]', []",
        "*.not_found, '[toy.not_found, box.not_found]', []",
        "validation.*, [], [validation.*]",
        "proxy.*, [], [proxy.*]",
        "*, '[toy.not_found, box.not_found, toy.broken]', []",
        "toy.damaged, [], []",
        "*.nothing, [], []",
    })
    void anEntryMeansErrorsAndFamilies(String entry, String errors, String families) {
        ErrorCodes.Selection found = codes.find(entry);

        assertThat(found.errors().stream().map(ErrorDefinition::code).toList()).hasToString(errors);
        assertThat(found.families().stream()
                        .map(ErrorCodes.FamilyPattern::pattern)
                        .toList())
                .hasToString(families);
    }

    @Test
    void severalEntriesMeanEachErrorOnceInTheCatalogsOrder() {
        ErrorCodes.Selection found =
                codes.findAll(List.of("toy.broken", "toy.*", "no.such", "proxy.*", "*.not_found", "validation.*"));

        assertThat(found.errors())
                .extracting(ErrorDefinition::code)
                .containsExactly("toy.not_found", "box.not_found", "toy.broken");
        assertThat(found.families())
                .extracting(ErrorCodes.FamilyPattern::pattern)
                .containsExactly("validation.*", "proxy.*");
    }

    @ParameterizedTest
    @CsvSource({
        "toy.brokn, did you mean 'toy.broken'?",
        "toy.damaged, that is a former code of 'toy.broken'",
        "toy.lost, that code is retired: Toys are never lost",
        "validations.*, did you mean 'validation.*'?",
    })
    void aHintSaysHowToMendAnEntry(String entry, String hint) {
        assertThat(codes.hint(entry)).isEqualTo(hint);
    }

    @Test
    void theStatusIsTheFamilysWhereTheErrorHasNone() {
        assertThat(codes.find("toy.not_found").errors())
                .allSatisfy(error -> assertThat(codes.status(error)).contains(404));
        assertThat(codes.find("validation.*").families())
                .allSatisfy(family -> assertThat(codes.status(family.family())).contains(400));
    }
}
