package io.errorcontract.jakarta.rest;

import io.errorcontract.server.ErrorLog;
import io.errorcontract.server.RequestIds;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.List;
import org.slf4j.MDC;

/**
 * Gives each request its id, before it is even known which resource it is for, and each response the same. Meanwhile it
 * is in the MDC of the thread that the request began on.
 */
@PreMatching
@Priority(RequestIdFilter.FIRST)
final class RequestIdFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** Before every other filter, so that they can see the id. */
    static final int FIRST = 0;

    private final String header;

    RequestIdFilter(String header) {
        this.header = header;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String id = RequestIds.acceptOrCreate(request.getHeaderString(header));
        // In the request's own headers, where resources and mappers find it; a new list, since the old one can be
        // fixed.
        request.getHeaders().put(header, List.of(id));
        MDC.put(ErrorLog.REQUEST_ID, id);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String id = request.getHeaderString(header);
        if (id != null && RequestIds.isWellFormed(id)) {
            response.getHeaders().putSingle(header, id);
        }
        MDC.remove(ErrorLog.REQUEST_ID);
    }
}
