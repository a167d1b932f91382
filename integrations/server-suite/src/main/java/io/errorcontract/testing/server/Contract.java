package io.errorcontract.testing.server;

import io.errorcontract.assertj.SampleErrors;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.examples.cloudflare.CloudflareSandboxErrors;
import io.errorcontract.examples.daytona.DaytonaErrors;
import io.errorcontract.examples.dyva.DyvaErrors;
import io.errorcontract.examples.hopx.HopXErrors;
import io.errorcontract.examples.pandastack.PandaStackErrors;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;

/** The real contracts, each with the classes that are generated for it. */
public enum Contract {
    CLOUDFLARE_SANDBOX(CloudflareSandboxErrors.CODEC),
    DAYTONA(DaytonaErrors.CODEC),
    DYVA(DyvaErrors.CODEC),
    HOPX(HopXErrors.CODEC),
    PANDASTACK(PandaStackErrors.CODEC);

    @SuppressWarnings("ImmutableEnumChecker") // A codec is immutable, though no annotation says so.
    private final ErrorCodec codec;

    Contract(ErrorCodec codec) {
        this.codec = codec;
    }

    /** What a server writes and a client reads its errors with. */
    public ErrorCodec codec() {
        return codec;
    }

    /**
     * Makes the exception that a server is told to throw.
     *
     * @param code the error's code
     * @param full whether parameters that may be absent have values too
     */
    public ApiException occurrence(String code, boolean full) {
        ErrorDescriptor error = codec.catalog().find(code).orElseThrow();
        ApiError occurrence = full ? SampleErrors.full(error) : SampleErrors.bare(error);
        return new ApiException(occurrence);
    }
}
