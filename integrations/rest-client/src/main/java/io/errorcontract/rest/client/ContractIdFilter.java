package io.errorcontract.rest.client;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/**
 * Says in each request which contract is spoken, as a filter of a Jakarta REST client or a MicroProfile Rest Client.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * ClientBuilder.newClient().register(ContractIdFilter.of(PandaStackErrors.CODEC))
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ContractIdFilter implements ClientRequestFilter {

    private final String contractId;

    private ContractIdFilter(String contractId) {
        this.contractId = contractId;
    }

    /**
     * Creates a filter.
     *
     * @param codec the codec of the contract
     * @return the filter
     */
    public static ContractIdFilter of(ErrorCodec codec) {
        return new ContractIdFilter(codec.catalog().contractId().toString());
    }

    /** Adds the header, unless the request has it. */
    @Override
    public void filter(ClientRequestContext request) {
        if (!request.getHeaders().containsKey(ContractId.HEADER)) {
            request.getHeaders().add(ContractId.HEADER, contractId);
        }
    }
}
