package io.errorcontract.contract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which contract a program speaks. A server may send it with each error ({@code ErrorCodec.withContractHeader}); a
 * client that speaks another contract of the same name sees that among the exception's {@code contractViolations()}.
 *
 * <p>Its text is a header's value, {@code pandastack/1.4.0;fp="8c1f0a52d3b7e946"}: a token with a parameter in the form
 * of RFC 8941, section 3.3.
 *
 * @param catalog the id of the catalog
 * @param version its version
 * @param fingerprint the {@linkplain ErrorCatalog#fingerprint() fingerprint} of what goes over the wire
 * @since 0.1.0
 */
public record ContractId(String catalog, String version, String fingerprint) {

    /** The header that carries it. */
    public static final String HEADER = "Error-Contract";

    private static final int MAX_LENGTH = 300;
    private static final Pattern FORM = Pattern.compile(
            "(?<catalog>[a-z][a-z0-9-]*)/(?<version>[0-9A-Za-z.+-]+) *; *fp=\"(?<fingerprint>[0-9a-f]{16})\"(;.*)?");

    /**
     * Reads a header's value.
     *
     * @param text the value
     * @return the ID, or empty if the value is not of the form
     */
    public static Optional<ContractId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > MAX_LENGTH || !form.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ContractId(form.group("catalog"), form.group("version"), form.group("fingerprint")));
    }

    /** The ID as a header's value. */
    @Override
    public String toString() {
        return catalog + '/' + version + ";fp=\"" + fingerprint + '"';
    }
}
