package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.StatusDefinition;
import io.errorcontract.codegen.site.markdown.Prose;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the API means by HTTP statuses: the catalog's word, else the reason phrases of RFC 9110, section 15. */
final class StatusTitles {
    private static final Map<Integer, String> PHRASES = phrases(
            """
            100 Continue|101 Switching Protocols|200 OK|201 Created|202 Accepted|203 Non-Authoritative Information
            204 No Content|205 Reset Content|206 Partial Content|300 Multiple Choices|301 Moved Permanently|302 Found
            303 See Other|304 Not Modified|307 Temporary Redirect|308 Permanent Redirect|400 Bad Request
            401 Unauthorized|402 Payment Required|403 Forbidden|404 Not Found|405 Method Not Allowed
            406 Not Acceptable|407 Proxy Authentication Required|408 Request Timeout|409 Conflict|410 Gone
            411 Length Required|412 Precondition Failed|413 Content Too Large|414 URI Too Long
            415 Unsupported Media Type|416 Range Not Satisfiable|417 Expectation Failed|421 Misdirected Request
            422 Unprocessable Content|423 Locked|424 Failed Dependency|425 Too Early|426 Upgrade Required
            428 Precondition Required|429 Too Many Requests|431 Request Header Fields Too Large
            451 Unavailable For Legal Reasons|500 Internal Server Error|501 Not Implemented|502 Bad Gateway
            503 Service Unavailable|504 Gateway Timeout|505 HTTP Version Not Supported|507 Insufficient Storage
            508 Loop Detected|511 Network Authentication Required""");

    private final CatalogDefinition catalog;

    StatusTitles(CatalogDefinition catalog) {
        this.catalog = catalog;
    }

    private static Map<Integer, String> phrases(String lines) {
        Map<Integer, String> phrases = new HashMap<>();
        for (String line : lines.split("[|\n]", -1)) {
            phrases.put(Integer.valueOf(line.substring(0, 3)), line.substring(4));
        }
        return Map.copyOf(phrases);
    }

    /** The phrase of the status line; empty for a status that has none. */
    static String phrase(int status) {
        return PHRASES.getOrDefault(status, "");
    }

    private @Nullable StatusDefinition declared(int status) {
        return catalog.statuses().get(Integer.toString(status));
    }

    /** What the API calls a status. */
    String title(int status) {
        StatusDefinition declared = declared(status);
        if (declared != null && declared.title() != null) {
            return declared.title();
        }
        String phrase = phrase(status);
        return phrase.isEmpty() ? "Status " + status : phrase;
    }

    /** When the API sends a status, or null if the catalog does not say. */
    @Nullable
    Prose description(int status) {
        StatusDefinition declared = declared(status);
        return declared == null
                ? null
                : CatalogView.prose(
                        declared.description(),
                        SourcePath.of("statuses", Integer.toString(status), "description"));
    }
}
