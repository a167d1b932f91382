package io.errorcontract.spring.boot.mvc;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.web.cors.CorsUtils;

/**
 * The response of a request, until a filter refuses it: by an error that it sends, or by a status and no body. Then the
 * contract gives it a body; status and headers stay as the filter chose them.
 */
final class RefusalResponse extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;

    private final ServletErrors errors;
    private final HttpServletRequest request;
    private boolean written;
    private boolean discarded;

    RefusalResponse(ServletErrors errors, HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.errors = errors;
        this.request = request;
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) getResponse();
    }

    @Override
    public void sendError(int status) throws IOException {
        if (!answer(status)) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (!answer(status)) {
            super.sendError(status, message);
        }
    }

    /** Sends the contract's error; false where it is the container that has to. */
    private boolean answer(int status) {
        return status >= FIRST_ERROR && !isCommitted() && errors.refuse(status, request, response());
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (isRejectedByCors()) {
            discarded = true;
            return new Discarding();
        }
        written = true;
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        written = true;
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!discarded) {
            super.flushBuffer();
        }
    }

    /** Spring's own sentence is "Invalid CORS request", which it writes as bytes without a media type. */
    private boolean isRejectedByCors() {
        return discarded
                || (getStatus() == SC_FORBIDDEN && getContentType() == null && CorsUtils.isCorsRequest(request));
    }

    /** Sends the contract's error if the filters refused the request by a status alone. */
    void end() {
        boolean refused = getStatus() >= FIRST_ERROR && !written && !ArrivalFilter.hasArrived(request);
        if ((refused || discarded) && !isCommitted() && !request.isAsyncStarted()) {
            errors.refuse(getStatus(), request, response());
        }
    }

    private static final class Discarding extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("nothing is written");
        }

        @Override
        public void write(int b) {
            // Gone.
        }
    }
}
