package io.errorcontract.jakarta.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** What an application does about bodies that are too large, since Jakarta REST itself has no limit. */
@Provider
public final class SizeLimit implements ContainerRequestFilter {

    static final int BYTES = 16 << 10;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > BYTES) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
