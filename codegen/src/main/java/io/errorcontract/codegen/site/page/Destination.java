package io.errorcontract.codegen.site.page;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where a link of a catalog's text leads. */
public sealed interface Destination {

    /**
     * Somewhere outside of the site.
     *
     * @param uri the address as written
     */
    record Outside(String uri) implements Destination {}

    /**
     * A page of the site.
     *
     * @param address the page
     * @param fragment the anchor in it, empty for the page itself
     */
    record Inside(Address address, String fragment) implements Destination {}

    /**
     * A place in the page that shows the text.
     *
     * @param fragment the anchor
     */
    record SamePage(String fragment) implements Destination {}

    /** A page that is not there. */
    record Missing() implements Destination {}

    /** An address that a browser may run as a program, or that names no page of the web. */
    record Unsafe() implements Destination {}

    /**
     * Writes this place as a link from a page.
     *
     * @param page the page that has the link
     * @param file the name of the file, from the root of the site, that a page is read from
     * @return the address, or empty if there must be no link
     */
    default Optional<String> from(Address page, Function<Address, String> file) {
        if (this instanceof Inside inside) {
            String fragment = inside.fragment().isEmpty() ? "" : "#" + inside.fragment();
            return Optional.of(page.toRoot() + file.apply(inside.address()) + fragment);
        }
        if (this instanceof SamePage same) {
            return Optional.of("#" + same.fragment());
        }
        return this instanceof Outside outside ? Optional.of(outside.uri()) : Optional.empty();
    }

    /**
     * Tells whether an address names its scheme (RFC 3986, section 3.1), once the characters are gone that browsers
     * ignore.
     *
     * @param uri an address
     * @return the scheme in small letters, or an empty string
     */
    static String scheme(String uri) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
            if (c > ' ' && !Character.isISOControl(c)) {
                scheme.append(c);
            }
        }
        return "";
    }
}
