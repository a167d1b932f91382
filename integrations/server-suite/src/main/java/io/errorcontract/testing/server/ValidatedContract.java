package io.errorcontract.testing.server;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.server.Mapping;
import io.errorcontract.testing.Shop;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contracts that say in five ways, or not at all, what of a request is not valid; and one that says everything.
 * Where a contract has a sentence for it, the server has to be told what to put there.
 */
public enum ValidatedContract {
    SHOP(Shop.CODEC),
    CLOUDFLARE_SANDBOX(Contract.CLOUDFLARE_SANDBOX.codec()),
    DAYTONA(Contract.DAYTONA.codec(), "not_blank", new Mapping("validation.field_missing", Map.of("field", "{field}"))),
    DYVA(Contract.DYVA.codec()),
    HOPX(Contract.HOPX.codec(), null, new Mapping("INVALID_REQUEST", Map.of("problem", "{field} {violation}"))),
    PANDASTACK(Contract.PANDASTACK.codec());

    @SuppressWarnings("ImmutableEnumChecker") // A codec is immutable, though no annotation says so.
    private final ErrorCodec codec;

    private final @Nullable String constraint;

    @SuppressWarnings("ImmutableEnumChecker") // Its map is a copy.
    private final @Nullable Mapping mapping;

    ValidatedContract(ErrorCodec codec) {
        this(codec, null, null);
    }

    ValidatedContract(ErrorCodec codec, @Nullable String constraint, @Nullable Mapping mapping) {
        this.codec = codec;
        this.constraint = constraint;
        this.mapping = mapping;
    }

    /** What the server writes its errors with. */
    public ErrorCodec codec() {
        return codec;
    }

    /** What a server is told that requests become that are not valid, if it has to be told. */
    public Optional<Mapping> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** The code of the only violation that {@link #mapping()} is for; empty if it is for all. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }
}
