package io.errorcontract.codegen.site;

import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.site.build.ReturningOperations;
import io.errorcontract.codegen.site.build.TypeScriptSdk;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a site is written.
 *
 * @param format as what
 * @param baseUrl where it will be published, or {@code null} to take that from the catalog's {@code documentation}
 * @param stylesheet a style sheet to use after the site's own, or {@code null}
 * @param templates a directory of templates to use in place of those of the same name, or {@code null}
 * @param classes where such templates are compiled to
 * @param operations which operations return which error
 * @param typescript the classes in TypeScript, or {@code null} if there are none
 * @param visibility who reads the site
 * @param history the catalog's versions up to the one that the site is of; empty if no earlier one is known
 */
public record SiteOptions(
        SiteFormat format,
        @Nullable String baseUrl,
        @Nullable Path stylesheet,
        @Nullable Path templates,
        Path classes,
        ReturningOperations operations,
        @Nullable TypeScriptSdk typescript,
        Visibility visibility,
        History history) {

    /**
     * The site as it is without any wishes.
     *
     * @return HTML in the plugin's own look
     */
    public static SiteOptions plain() {
        Path classes = Path.of("target/site-templates");
        return new SiteOptions(
                SiteFormat.HTML,
                null,
                null,
                null,
                classes,
                ReturningOperations.UNKNOWN,
                null,
                Visibility.PUBLIC,
                new History(List.of()));
    }
}
