package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.Deprecation;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.contract.Suggestion;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.FieldViolation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SerializationTest {

    /** As generated code has it. */
    static final class SandboxNotFoundException extends ApiException {

        private static final long serialVersionUID = 1;

        SandboxNotFoundException(ApiError error, Throwable cause) {
            super(error, cause);
        }

        String sandboxId() {
            return String.valueOf(error().value(0));
        }
    }

    private static byte[] bytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static <T> T copy(T object) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(object)))) {
            @SuppressWarnings("unchecked")
            T copy = (T) in.readObject();
            return copy;
        }
    }

    @Test
    void leavesOutWhatMustNotLeaveTheServer() throws Exception {
        ErrorDescriptor descriptor = Catalogs.error("payment.refused", 402, "Card {brand} was refused")
                .parameters(
                        Catalogs.string("card_number", ParameterDescriptor.Trait.SENSITIVE),
                        Catalogs.string("brand"),
                        Catalogs.string("host", ParameterDescriptor.Trait.INTERNAL))
                .retryAfter(Duration.ofSeconds(5))
                .build();
        ApiException thrown = new ApiException(
                ApiError.builder(descriptor).values("4111", "Visa", "db-7").build());

        ApiException copy = copy(thrown);

        assertThat(copy.error().params()).isEqualTo(Map.of("brand", "Visa"));
        assertThat(copy).hasMessage("Card Visa was refused");
        assertThat(copy.retryAfter()).contains(Duration.ofSeconds(5));
        assertThat(thrown.error().params()).containsEntry("card_number", "4111");
        assertThat(new String(bytes(thrown), StandardCharsets.ISO_8859_1)).doesNotContain("4111", "db-7");
    }

    @Test
    void keepsAllThatAServerKnows() throws Exception {
        ErrorDescriptor descriptor = Catalogs.error("sandbox.not_found", 404, "Sandbox {sandbox_id} is gone")
                .family(PandaStack.NOT_FOUND)
                .parameters(
                        Catalogs.string("sandbox_id"),
                        ParameterDescriptor.of("tags", new ListOf(Scalar.STRING)),
                        ParameterDescriptor.of("limits", new MapOf(Scalar.INTEGER)))
                .suggestion(Suggestion.of("Look for {sandbox_id}"))
                .retryAfter(Duration.ofSeconds(5))
                .deprecation(new Deprecation("1.0", null, null))
                .property("owner", "core")
                .build();
        Map<String, Object> limits = new HashMap<>(Map.of("cpu", 4));
        ApiError error = ApiError.builder(descriptor)
                .values("sb", List.of("a", "b"), limits)
                .requestId("req")
                .timestamp(Instant.EPOCH)
                .violations(List.of(new FieldViolation("f", "m", null, "query", new Object() {
                    @Override
                    public String toString() {
                        return "not serializable";
                    }
                })))
                .build();
        limits.clear();

        SandboxNotFoundException copy = copy(new SandboxNotFoundException(error, new IllegalStateException("why")));

        assertThat(copy.sandboxId()).isEqualTo("sb");
        assertThat(copy.error().params())
                .isEqualTo(Map.of("sandbox_id", "sb", "tags", List.of("a", "b"), "limits", Map.of("cpu", 4)));
        assertThat(copy.error().descriptor()).contains(descriptor);
        assertThat(copy.error().family()).contains(PandaStack.NOT_FOUND);
        assertThat(copy).hasMessage("Sandbox sb is gone");
        assertThat(copy.getCause()).isInstanceOf(IllegalStateException.class).hasMessage("why");
        assertThat(copy.suggestion()).contains("Look for sb");
        assertThat(copy.requestId()).contains("req");
        assertThat(copy.violations().get(0).rejected()).isEqualTo("not serializable");
        assertThat(PandaStack.CODEC.encode(copy, EncodeContext.EMPTY).bodyText())
                .isEqualTo(PandaStack.CODEC.encode(error, EncodeContext.EMPTY).bodyText());
    }

    @Test
    void keepsAllThatAClientReceived() throws Exception {
        String body = Catalogs.quotes("{'error':{'code':'x.not_found','message':'m','details':{'a':[1,{'b':null}]}}}");
        Map<String, List<String>> headers = new UnserializableMap(Map.of("X-Request-Id", List.of("req")));

        ApiException read = PandaStack.CODEC.decode(404, headers, body);
        ApiException copy = copy(read);

        assertThat(copy.code()).isEqualTo("x.not_found");
        assertThat(copy.requestId()).contains("req");
        assertThat(copy.error().extras()).isEqualTo(read.error().extras()).isNotEmpty();
        assertThat(copy.contractViolations())
                .isEqualTo(read.contractViolations())
                .isNotEmpty();
        assertThat(copy.error().received().orElseThrow().body()).isEqualTo(body);
        assertThat(copy.error().received().orElseThrow().headers()).isEqualTo(headers);
    }

    private static final class UnserializableMap extends AbstractMap<String, List<String>> {

        private final Map<String, List<String>> entries;

        UnserializableMap(Map<String, List<String>> entries) {
            this.entries = entries;
        }

        @Override
        public Set<Entry<String, List<String>>> entrySet() {
            return entries.entrySet();
        }
    }
}
