package io.errorcontract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps {@code docs/bodies.md} true: each response there is read without a difference, and written to the byte. */
class DocumentedShapesTest {

    @ParameterizedTest
    @MethodSource("io.errorcontract.catalog.DocumentedShape#all")
    void isReadAndWritten(DocumentedShape shape) {
        var codec = shape.codec();

        ApiException read =
                codec.decode(shape.status(), shape.headers(), shape.json().getBytes(StandardCharsets.UTF_8));
        ErrorResponse written = codec.encode(
                read,
                EncodeContext.EMPTY.withRequest(shape.method(), shape.path()).withAccept(shape.accept()));

        assertThat(read.contractViolations()).isEmpty();
        assertThat(read.error().descriptor()).isPresent();
        assertThat(read.error().extras()).isEmpty();
        assertThat(written.status()).isEqualTo(shape.status());
        assertThat(written.bodyText()).isEqualTo(shape.compact());
        shape.headers().forEach((name, values) -> assertThat(written.headers()).containsEntry(name, values.get(0)));
    }

    @Test
    void eachIsInTheListAtTheTop() {
        String page = CatalogCase.text(Path.of("..", "docs", "bodies.md"));
        List<String> titles = page.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        List<String> listed = page.lines()
                .filter(line -> line.startsWith("- ["))
                .map(line -> line.substring(3, line.indexOf(']')))
                .toList();

        assertThat(listed).isEqualTo(titles);
    }
}
