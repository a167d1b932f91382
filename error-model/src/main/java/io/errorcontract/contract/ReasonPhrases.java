package io.errorcontract.internal.text;

import org.jspecify.annotations.Nullable;

/** The reason phrases of HTTP's error statuses, as IANA registers them. */
public final class ReasonPhrases {

    private ReasonPhrases() {}

    /**
     * Looks a phrase up.
     *
     * @param status an HTTP status
     * @return its phrase, or {@code null} if it has none
     */
    public static @Nullable String of(int status) {
        return status < 500 ? clientError(status) : serverError(status);
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
