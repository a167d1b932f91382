package io.errorcontract.server;

import io.errorcontract.contract.ContractId;
import io.errorcontract.model.EncodeContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the request that failed.
 *
 * @param method its method
 * @param path its path, as the client sent it, without the query
 * @param requestId its id, or {@code null} if there is none
 * @param accept its {@code Accept} header, or {@code null} if it has none
 * @param acceptLanguage its {@code Accept-Language} header, or {@code null} if it has none
 * @param contract its header {@value ContractId#HEADER}, which says what contract its sender speaks, or {@code null} if
 *     it has none
 * @param contentType its {@code Content-Type} header, or {@code null} if it has none
 * @since 0.1.0
 */
public record RequestInfo(
        String method,
        String path,
        @Nullable String requestId,
        @Nullable String accept,
        @Nullable String acceptLanguage,
        @Nullable String contract,
        @Nullable String contentType) {

    /**
     * Describes a request without a body, whose sender does not say what contract it speaks.
     *
     * @param method its method
     * @param path its path
     * @param requestId its id, or {@code null} if there is none
     * @param accept its {@code Accept} header, or {@code null} if it has none
     * @param acceptLanguage its {@code Accept-Language} header, or {@code null} if it has none
     */
    public RequestInfo(
            String method,
            String path,
            @Nullable String requestId,
            @Nullable String accept,
            @Nullable String acceptLanguage) {
        this(method, path, requestId, accept, acceptLanguage, null, null);
    }

    /**
     * The language that the client likes best.
     *
     * @return the first of its {@code Accept-Language} header by weight; empty if it has none, or none that can be read
     */
    public Optional<Locale> locale() {
        try {
            return Locale.LanguageRange.parse(acceptLanguage == null ? "*" : acceptLanguage).stream()
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> !range.contains("*"))
                    .map(Locale::forLanguageTag)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the request is a form, so that its parameters are in its body.
     *
     * @return whether its media type is {@code application/x-www-form-urlencoded} or {@code multipart/form-data}
     */
    public boolean isForm() {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data");
    }

    /**
     * The same, as the codec takes it.
     *
     * @param catalog the id of the codec's catalog; what version of another one the client speaks does not matter
     * @return the context
     */
    public EncodeContext toContext(String catalog) {
        String version = Optional.ofNullable(contract)
                .flatMap(ContractId::parse)
                .filter(contractId -> contractId.catalog().equals(catalog))
                .map(ContractId::version)
                .orElse(null);
        return EncodeContext.ofRequestId(requestId)
                .withRequest(method, path)
                .withAccept(accept)
                .withAcceptLanguage(acceptLanguage)
                .forClient(version);
    }
}
