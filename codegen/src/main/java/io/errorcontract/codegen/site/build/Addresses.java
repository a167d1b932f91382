package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.site.page.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The addresses of all pages of a catalog, settled once. Immutable. */
public final class Addresses {
    private static final int MAX_VERSION_PART = 99_999;

    private final Map<String, Address> codes = new HashMap<>();
    private final Map<String, Address> families = new HashMap<>();
    private final Map<String, Address> guides = new HashMap<>();
    private final Map<String, Address> byPath = new HashMap<>();

    /** A code with the version that brought it; where two codes would share a file, the older one keeps its name. */
    private record Candidate(String code, long since) {}

    /**
     * Settles the addresses of a catalog.
     *
     * @param resolved the catalog
     * @param history what callers may know of its earlier versions
     */
    public Addresses(Catalog resolved, History history) {
        CatalogDefinition catalog = resolved.definition();
        List<Candidate> candidates = new ArrayList<>();
        for (String code : catalog.reserved().keySet()) {
            candidates.add(new Candidate(code, 0));
        }
        for (ErrorDefinition error : catalog.errors().values()) {
            candidates.add(new Candidate(error.code(), version(error.since())));
            error.aliases().forEach(alias -> candidates.add(new Candidate(alias, 0)));
        }
        candidates.sort(Comparator.comparingLong(Candidate::since));
        name(candidates.stream().map(Candidate::code).toList(), "", codes);
        name(List.copyOf(catalog.families().keySet()), "family/", families);
        name(List.copyOf(catalog.guides().keySet()), "guide/", guides);
        List.of(codes, families, guides).forEach(map -> map.values().forEach(this::known));
        Statuses.withPages(resolved).forEach(status -> known(status(status)));
        List.of(Address.START, Address.ALL, Address.RETRYING).forEach(this::known);
        if (!history.releases().isEmpty()) {
            known(Address.HISTORY);
        }
    }

    private void known(Address address) {
        byPath.put(address.path(), address);
    }

    private static void name(List<String> names, String folder, Map<String, Address> into) {
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            if (into.containsKey(name)) {
                continue;
            }
            String file = PageNames.of(name);
            if (!taken.add(file.toLowerCase(Locale.ROOT))) {
                file = PageNames.withCase(name);
            }
            into.put(name, new Address(folder + file));
        }
    }

    /** A number that grows with the version; none counts as the oldest. */
    private static long version(@Nullable String since) {
        if (since == null) {
            return 0;
        }
        long number = 0;
        int part = 0;
        int parts = 0;
        for (int i = 0; i <= since.length() && parts < 3; i++) {
            char c = i < since.length() ? since.charAt(i) : '.';
            if (c >= '0' && c <= '9') {
                part = Math.min(MAX_VERSION_PART, part * 10 + c - '0');
            } else {
                number = number * (MAX_VERSION_PART + 1) + part;
                part = 0;
                parts++;
            }
        }
        return number;
    }

    /**
     * The page of a code.
     *
     * @param code a code of the catalog, also a former or a retired one
     * @return its address
     */
    public Address code(String code) {
        return get(codes, code);
    }

    /**
     * The page of a family.
     *
     * @param family the name of a family of the catalog
     * @return its address
     */
    public Address family(String family) {
        return get(families, family);
    }

    /**
     * The page of a guide.
     *
     * @param guide the id of a guide of the catalog
     * @return its address
     */
    public Address guide(String guide) {
        return get(guides, guide);
    }

    /**
     * The page of a status.
     *
     * @param status an HTTP status
     * @return its address, whether it has a page or not
     */
    public Address status(int status) {
        return new Address("status/" + status);
    }

    /**
     * Finds the page of a code.
     *
     * @param word what may be a code
     * @return its page, if the catalog has it
     */
    public Optional<Address> find(String word) {
        return Optional.ofNullable(codes.get(word));
    }

    /**
     * Finds a page by its path.
     *
     * @param path a path from the root of the site, without an ending
     * @return the page, if there is one
     */
    public Optional<Address> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** What a link may name: all codes, and the paths of all pages, sorted. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(codes.keySet());
        names.addAll(byPath.keySet());
        return names;
    }

    private static Address get(Map<String, Address> map, String name) {
        Address address = map.get(name);
        if (address == null) {
            throw new IllegalArgumentException("the catalog has no '" + name + "'");
        }
        return address;
    }
}
