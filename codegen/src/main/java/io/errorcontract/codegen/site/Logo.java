package io.errorcontract.codegen.site;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.SiteDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.codegen.site.build.SiteFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The logo of a site. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Logo(String path, byte[] content) {
    private static final Set<String> ENDINGS = Set.of("svg", "png", "jpg", "jpeg", "gif", "webp", "avif");

    static Optional<Logo> of(CatalogDefinition catalog, Path directory, SiteFaults faults) throws IOException {
        SiteDefinition site = catalog.site();
        if (site == null || site.logo() == null) {
            return Optional.empty();
        }
        Path file = directory.resolve(site.logo()).normalize();
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        SourcePath place = SourcePath.of("site", "logo");
        if (!ENDINGS.contains(ending)) {
            faults.add(
                    SiteFaults.UNKNOWN_LOGO,
                    place,
                    "the logo is not a picture",
                    "use a file that ends in .svg or .png");
            return Optional.empty();
        }
        if (!file.startsWith(directory.normalize()) || !Files.isRegularFile(file)) {
            faults.add(
                    SiteFaults.UNKNOWN_LOGO,
                    place,
                    "the catalog's directory has no file '" + site.logo() + "'",
                    "put the logo beside the catalog");
            return Optional.empty();
        }
        return Optional.of(new Logo("assets/logo." + ending, Files.readAllBytes(file)));
    }
}
