package io.errorcontract.contract;

import org.jspecify.annotations.Nullable;

/**
 * The reason phrases of HTTP statuses (RFC 9110, section 15, and IANA's registry of status codes).
 *
 * @since 0.1.0
 */
public final class ReasonPhrases {

    private ReasonPhrases() {}

    /**
     * Looks a phrase up.
     *
     * @param status an HTTP status
     * @return its phrase, or {@code null} if it has none
     */
    public static @Nullable String of(int status) {
        return switch (status / 100) {
            case 1 -> informational(status);
            case 2 -> success(status);
            case 3 -> redirection(status);
            case 4 -> clientError(status);
            default -> serverError(status);
        };
    }

    private static @Nullable String informational(int status) {
        return switch (status) {
            case 100 -> "Continue";
            case 101 -> "Switching Protocols";
            default -> null;
        };
    }

    private static @Nullable String success(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 201 -> "Created";
            case 202 -> "Accepted";
            case 203 -> "Non-Authoritative Information";
            case 204 -> "No Content";
            case 205 -> "Reset Content";
            case 206 -> "Partial Content";
            case 207 -> "Multi-Status";
            case 208 -> "Already Reported";
            case 226 -> "IM Used";
            default -> null;
        };
    }

    private static @Nullable String redirection(int status) {
        return switch (status) {
            case 300 -> "Multiple Choices";
            case 301 -> "Moved Permanently";
            case 302 -> "Found";
            case 303 -> "See Other";
            case 304 -> "Not Modified";
            case 305 -> "Use Proxy";
            case 307 -> "Temporary Redirect";
            case 308 -> "Permanent Redirect";
            default -> null;
        };
    }

    private static @Nullable String clientError(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 402 -> "Payment Required";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 407 -> "Proxy Authentication Required";
            case 408 -> "Request Timeout";
            case 409 -> "Conflict";
            case 410 -> "Gone";
            case 411 -> "Length Required";
            case 412 -> "Precondition Failed";
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 415 -> "Unsupported Media Type";
            case 416 -> "Range Not Satisfiable";
            case 417 -> "Expectation Failed";
            case 421 -> "Misdirected Request";
            case 422 -> "Unprocessable Content";
            case 423 -> "Locked";
            case 424 -> "Failed Dependency";
            case 425 -> "Too Early";
            case 426 -> "Upgrade Required";
            case 428 -> "Precondition Required";
            case 429 -> "Too Many Requests";
            case 431 -> "Request Header Fields Too Large";
            case 451 -> "Unavailable For Legal Reasons";
            default -> null;
        };
    }

    private static @Nullable String serverError(int status) {
        return switch (status) {
            case 500 -> "Internal Server Error";
            case 501 -> "Not Implemented";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            case 505 -> "HTTP Version Not Supported";
            case 506 -> "Variant Also Negotiates";
            case 507 -> "Insufficient Storage";
            case 508 -> "Loop Detected";
            case 511 -> "Network Authentication Required";
            default -> null;
        };
    }

    /**
     * Names a status for people.
     *
     * @param status an HTTP status
     * @return its phrase, or for example {@code Status 499} if it has none
     */
    public static String title(int status) {
        String phrase = of(status);
        return phrase == null ? "Status " + status : phrase;
    }

    /**
     * Tells whether a phrase is one of a status; the phrases that 413 and 422 had in RFC 7231 and RFC 4918 still are.
     *
     * @param status an HTTP status
     * @param phrase the phrase to try
     * @return whether it is
     */
    public static boolean fits(int status, String phrase) {
        String registered = of(status);
        return registered == null || phrase.equals(registered) || phrase.equals(former(status));
    }

    private static @Nullable String former(int status) {
        return switch (status) {
            case 413 -> "Payload Too Large";
            case 414 -> "Request-URI Too Long";
            case 422 -> "Unprocessable Entity";
            default -> null;
        };
    }
}
