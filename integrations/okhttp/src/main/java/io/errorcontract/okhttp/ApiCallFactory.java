package io.errorcontract.okhttp;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.Request;

/**
 * Makes calls that fail with the exceptions of the contract for each response of status 400 or more, and for each other
 * that is an error {@linkplain ErrorCodec#isError all the same}. Thread-safe if the factory that it wraps is, as
 * {@code OkHttpClient} is.
 *
 * <p>{@code execute} throws the {@link io.errorcontract.model.ApiException} itself; to a callback of {@code enqueue},
 * which takes an {@link java.io.IOException} only, it comes as an {@link ApiIOException}. Requests say which contract
 * is spoken if the codec was made {@link ErrorCodec#withContractHeader()}.
 *
 * @since 0.1.0
 */
public final class ApiCallFactory implements Call.Factory {

    private final Call.Factory delegate;
    private final ErrorCodec codec;

    private ApiCallFactory(Call.Factory delegate, ErrorCodec codec) {
        this.delegate = delegate;
        this.codec = codec;
    }

    /**
     * Wraps a factory.
     *
     * @param delegate makes the calls; mostly an {@code OkHttpClient}
     * @param codec reads errors
     * @return the factory
     */
    public static Call.Factory wrap(Call.Factory delegate, ErrorCodec codec) {
        return new ApiCallFactory(delegate, codec);
    }

    @Override
    public Call newCall(Request request) {
        return ApiCall.wrap(delegate.newCall(withContractId(request)), codec);
    }

    private Request withContractId(Request request) {
        Optional<ContractId> contractId = codec.contractId();
        return contractId.isEmpty() || request.header(ContractId.HEADER) != null
                ? request
                : request.newBuilder()
                        .header(ContractId.HEADER, contractId.get().toString())
                        .build();
    }
}
