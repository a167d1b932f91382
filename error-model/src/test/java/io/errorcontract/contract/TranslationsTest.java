package io.errorcontract.contract;

import static io.errorcontract.contract.BodyNode.field;
import static io.errorcontract.contract.BodyNode.object;
import static io.errorcontract.contract.BodyNode.optional;
import static io.errorcontract.contract.BodyNode.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

    private static final ErrorDescriptor GONE = ErrorDescriptor.builder("order.gone", 410, "Order {id} is gone")
            .title("Gone")
            .parameters(ParameterDescriptor.of("id", ParameterType.Scalar.STRING))
            .suggestion(new Suggestion(List.of(
                    new Suggestion.Variant(Map.of("id", "7"), MessageTemplate.parse("Take 8")),
                    new Suggestion.Variant(Map.of(), MessageTemplate.parse("Order {id} again")))))
            .build();
    private static final ErrorDescriptor PLAIN =
            ErrorDescriptor.builder("plain", 400, "Plain").title("Plainly").build();

    private static final Translations TEXTS = Translations.of(Map.of(
            "de",
            Map.of(
                    "order.gone",
                    new Translation(
                            "Weg",
                            MessageTemplate.parse("{id} ist weg"),
                            List.of(
                                    MessageTemplate.parse("Nehmen Sie 8"),
                                    MessageTemplate.parse("{id} neu bestellen"))),
                    "plain",
                    new Translation("Schlicht", null, List.of())),
            "pt-BR",
            Map.of("order.gone", new Translation(null, MessageTemplate.parse("{id} sumiu"), List.of()))));

    private static final ErrorCodec CODEC = codec(TEXTS);

    private static ErrorCodec codec(Translations translations, HeaderLayout... headers) {
        ErrorCatalog catalog = ErrorCatalog.builder("shop", "1.0.0")
                .errors(GONE, PLAIN)
                .translations(translations)
                .headers(headers)
                .bodies(new BodyLayout(
                        "default",
                        "application/json",
                        object(
                                field("title", value(BindingSource.TITLE)),
                                field("message", value(BindingSource.MESSAGE)),
                                optional("hint", value(BindingSource.SUGGESTION)))))
                .build();
        return ErrorCodec.of(catalog, ApiException::new);
    }

    /** RFC 4647, section 3.4; the catalog's own language is one of those that can be wished for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                         | en",
                "''                       | en",
                "de                       | de",
                "DE                       | de",
                "de-AT                    | de",
                "de-Latn-DE-1996          | de",
                "fr, de;q=0.5             | de",
                "en, de;q=0.9             | en",
                "en-GB, de;q=0.9          | en",
                "de;q=0.5, en;q=0.4       | de",
                "de;q=0.4, en-US;q=0.5    | en",
                "pt-BR                    | pt-BR",
                "pt-br                    | pt-BR",
                "pt-BR-x-private          | pt-BR",
                "pt                       | en",
                "*                        | en",
                "fr                       | en",
                "*, de;q=0.1              | de",
                "de;q=0, fr               | en",
                "de_DE                    | en",
                "de;q=much                | en",
                ";;,,;q=                  | en",
            })
    void choosesTheLanguageThatIsWantedMost(@Nullable String header, String language) {
        assertThat(encode(ApiError.of(GONE, "9"), header).headers()).containsEntry("Content-Language", language);
    }

    @Test
    void doesNotReadAHeaderThatNobodyWrites() {
        assertThat(encode(ApiError.of(GONE, "9"), "de," + "fr,".repeat(400)).headers())
                .containsEntry("Content-Language", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", ""})
    void tellsCachesThatTheLanguageIsTheRequests(String header) {
        assertThat(encode(ApiError.of(GONE, "9"), header).headers()).containsEntry("Vary", "Accept-Language");
        assertThat(encode(ApiError.unknown("x", 400, null).build(), header).headers())
                .containsEntry("Vary", "Accept-Language");
    }

    @Test
    void saysEveryTextInTheLanguage() {
        assertThat(body(ApiError.of(GONE, "9"), "de"))
                .isEqualTo("{\"title\":\"Weg\",\"message\":\"9 ist weg\",\"hint\":\"9 neu bestellen\"}");
        assertThat(body(ApiError.of(GONE, "7"), "de"))
                .isEqualTo("{\"title\":\"Weg\",\"message\":\"7 ist weg\",\"hint\":\"Nehmen Sie 8\"}");
        assertThat(body(ApiError.of(GONE, "7"), null))
                .isEqualTo("{\"title\":\"Gone\",\"message\":\"Order 7 is gone\",\"hint\":\"Take 8\"}");
    }

    @Test
    void leavesWhatIsNotTranslatedInTheCatalogsOwnLanguage() {
        assertThat(body(ApiError.of(GONE, "9"), "pt-BR"))
                .isEqualTo("{\"title\":\"Gone\",\"message\":\"9 sumiu\",\"hint\":\"Order 9 again\"}");

        ErrorResponse plain = encode(ApiError.of(PLAIN), "de");
        assertThat(text(plain)).isEqualTo("{\"title\":\"Schlicht\",\"message\":\"Plain\"}");
        assertThat(plain.headers()).containsEntry("Content-Language", "en");
        assertThat(encode(ApiError.unknown("x", 400, null).build(), "de").headers())
                .containsEntry("Content-Language", "en");
    }

    @Test
    void leavesAProgramsOwnWordsAsTheyAre() {
        ApiError error = ApiError.builder(GONE)
                .value(0, "9")
                .message("in my words")
                .suggestion("as I say")
                .build();

        assertThat(body(error, "de"))
                .isEqualTo("{\"title\":\"Weg\",\"message\":\"in my words\",\"hint\":\"as I say\"}");
    }

    @Test
    void readsPropertiesWhenTheyAreFirstAskedFor() {
        Translations texts = Translations.ofResources(getClass(), "META-INF/error-contract/test/texts-", "de", "fr");
        ErrorCodec codec = codec(texts);

        EncodeContext german = new EncodeContext(null, null, null, null, "de", null);
        assertThat(text(codec.encode(ApiError.of(GONE, "7"), german)))
                .isEqualTo("{\"title\":\"Weg für immer\",\"message\":\"7 ist weg\",\"hint\":\"Nehmen Sie 8\"}");
        EncodeContext french = new EncodeContext(null, null, null, null, "fr", null);
        assertThat(codec.encode(ApiError.of(GONE, "7"), french).headers()).containsEntry("Content-Language", "en");
    }

    @Test
    void aCatalogOfOneLanguageSaysNothingOfIt() {
        ErrorResponse response = codec(Translations.NONE)
                .encode(ApiError.of(GONE, "7"), new EncodeContext(null, null, null, null, "de", null));

        assertThat(response.headers()).doesNotContainKeys("Content-Language", "Vary");
    }

    private static ErrorResponse encode(ApiError error, @Nullable String acceptLanguage) {
        return CODEC.encode(error, new EncodeContext(null, null, null, null, acceptLanguage, null));
    }

    private static String body(ApiError error, @Nullable String acceptLanguage) {
        return text(encode(error, acceptLanguage));
    }

    private static String text(ErrorResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
