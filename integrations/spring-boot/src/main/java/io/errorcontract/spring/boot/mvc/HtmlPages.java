package io.errorcontract.spring.boot.mvc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The pages of errors that an application has for browsers, such as {@code templates/error/404.html}. */
final class HtmlPages {

    private static final int FIRST_SERVER_ERROR = 500;

    /** Asks Spring Boot, whose interface for it is of another package in each line. */
    @FunctionalInterface
    interface Lookup {

        /** Whether there is a page for a status. */
        boolean has(HttpServletRequest request, HttpStatus status);
    }

    private final List<Lookup> lookups;

    HtmlPages(List<Lookup> lookups) {
        this.lookups = List.copyOf(lookups);
    }

    /** Whether a request likes HTML best, and the application has a page for the status that it is answered with. */
    boolean has(HttpServletRequest request, int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return !lookups.isEmpty()
                && prefersHtml(request.getHeader(HttpHeaders.ACCEPT))
                && lookups.stream()
                        .anyMatch(lookup -> lookup.has(
                                request,
                                known != null
                                        ? known
                                        : status < FIRST_SERVER_ERROR
                                                ? HttpStatus.BAD_REQUEST
                                                : HttpStatus.INTERNAL_SERVER_ERROR));
    }

    private static boolean prefersHtml(@Nullable String accept) {
        if (accept == null || !accept.contains("html")) {
            return false;
        }
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(accepted);
            return MediaType.TEXT_HTML.includes(accepted.get(0));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
