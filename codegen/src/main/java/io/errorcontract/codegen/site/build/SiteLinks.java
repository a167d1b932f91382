package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.Destination;
import io.errorcontract.codegen.site.page.LinkResolver;
import io.errorcontract.codegen.site.page.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the links of a catalog's texts lead, and remembers those that have to be looked at again: links to what
 * is not there, links that are not allowed, and links to anchors. Not thread-safe.
 */
public final class SiteLinks implements LinkResolver {
    /** What a link may be. */
    public static final String HOW = "a link is a code, or a page such as 'retrying', 'status/404' or 'guide/ID'";

    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");

    private final Addresses addresses;
    private final Set<Use> uses = new LinkedHashSet<>();

    /**
     * A link that a text holds.
     *
     * @param prose the text
     * @param uri the address as written
     * @param destination where it leads
     * @param page the page that shows the text
     */
    public record Use(Prose prose, String uri, Destination destination, Address page) {}

    /**
     * Makes a resolver.
     *
     * @param addresses the pages
     */
    public SiteLinks(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Destination resolve(Prose prose, String uri, Address page) {
        Destination destination = resolve(uri);
        if (isDoubtful(destination)) {
            uses.add(new Use(prose, uri, destination, page));
        }
        return destination;
    }

    private static boolean isDoubtful(Destination destination) {
        return destination instanceof Destination.Inside inside
                ? !inside.fragment().isEmpty()
                : !(destination instanceof Destination.Outside);
    }

    private Destination resolve(String uri) {
        String scheme = Destination.scheme(uri);
        if (!scheme.isEmpty()) {
            return SAFE_SCHEMES.contains(scheme) ? new Destination.Outside(uri) : new Destination.Unsafe();
        }
        if (uri.startsWith("/")) {
            return new Destination.Outside(uri);
        }
        int hash = uri.indexOf('#');
        String fragment = hash < 0 ? "" : uri.substring(hash + 1);
        String path = hash < 0 ? uri : uri.substring(0, hash);
        if (path.isEmpty()) {
            return new Destination.SamePage(fragment);
        }
        return page(path)
                .<Destination>map(address -> new Destination.Inside(address, fragment))
                .orElseGet(Destination.Missing::new);
    }

    /** A link may name a code as it is, or a page with or without an ending. */
    private Optional<Address> page(String path) {
        Optional<Address> code = addresses.find(path);
        if (code.isPresent()) {
            return code;
        }
        String plain = path.startsWith("./") ? path.substring(2) : path;
        for (String ending : List.of(".html", ".md")) {
            if (plain.endsWith(ending)) {
                plain = plain.substring(0, plain.length() - ending.length());
            }
        }
        return addresses.at(plain);
    }

    @Override
    public Optional<Address> pageOf(String word) {
        return addresses.find(word);
    }

    /**
     * Helps with a link that leads nowhere.
     *
     * @param uri the address as written
     * @return the nearest page or code, or what a link may be
     */
    public String hint(String uri) {
        int hash = uri.indexOf('#');
        return NearestWord.of(hash < 0 ? uri : uri.substring(0, hash), addresses.names())
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse(HOW);
    }

    /** The links to look at again, each once. */
    public List<Use> uses() {
        return new ArrayList<>(uses);
    }
}
