package io.errorcontract.codegen.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start page of the sites of several APIs.
 *
 * @param info what every page has
 * @param apis the APIs
 */
public record ApisPage(PageInfo info, List<Api> apis) implements Page {
    /** Copies the list. */
    public ApisPage {
        apis = List.copyOf(apis);
    }

    /**
     * An API.
     *
     * @param link its title and the start page of its site
     * @param version the version of its catalog
     * @param summary what its catalog says of itself, in a sentence, or {@code null}
     * @param count how many errors it has
     */
    public record Api(Link link, String version, @Nullable String summary, int count) {}
}
