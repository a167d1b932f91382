package io.errorcontract.apache.client;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Says in each request which contract is spoken, as an interceptor of the classic and of the asynchronous client.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * HttpClients.custom().addRequestInterceptorLast(ContractIdInterceptor.of(PandaStackErrors.CODEC))
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ContractIdInterceptor implements HttpRequestInterceptor {

    private final String contractId;

    private ContractIdInterceptor(String contractId) {
        this.contractId = contractId;
    }

    /**
     * Creates an interceptor.
     *
     * @param codec the codec of the contract
     * @return the interceptor
     */
    public static ContractIdInterceptor of(ErrorCodec codec) {
        return new ContractIdInterceptor(codec.catalog().contractId().toString());
    }

    /** Adds the header, unless the request has it. */
    @Override
    public void process(HttpRequest request, EntityDetails entity, HttpContext context) {
        if (!request.containsHeader(ContractId.HEADER)) {
            request.setHeader(ContractId.HEADER, contractId);
        }
    }
}
