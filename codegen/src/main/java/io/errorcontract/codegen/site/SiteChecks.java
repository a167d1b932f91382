package io.errorcontract.codegen.site;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.codegen.site.build.Addresses;
import io.errorcontract.codegen.site.build.BodyFields;
import io.errorcontract.codegen.site.build.SiteFaults;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with a catalog only as the source of a site. */
final class SiteChecks {
    private SiteChecks() {}

    static void check(CatalogDefinition catalog, Addresses addresses, BaseUrl baseUrl, SiteFaults faults) {
        fieldTexts(catalog, faults);
        if (baseUrl.fromCatalog()) {
            documentation(catalog, addresses, faults);
        }
    }

    /** A text for a field that the body does not have would never be seen. */
    private static void fieldTexts(CatalogDefinition catalog, SiteFaults faults) {
        for (Map.Entry<String, BodyDefinition> body : catalog.bodies().entrySet()) {
            if (body.getValue().fields().isEmpty()) {
                continue;
            }
            Set<String> paths = BodyFields.paths(body.getValue());
            for (String path : body.getValue().fields().keySet()) {
                if (!paths.contains(path)) {
                    faults.add(
                            SiteFaults.UNKNOWN_BODY_FIELD,
                            SourcePath.of("bodies", body.getKey(), "fields", path),
                            "the body '" + body.getKey() + "' has no field '" + path + "'",
                            NearestWord.hint(path, paths));
                }
            }
        }
    }

    /** The address in an error's responses has to be that of its page. */
    private static void documentation(CatalogDefinition catalog, Addresses addresses, SiteFaults faults) {
        for (ErrorDefinition error : catalog.errors().values()) {
            String file = addresses.code(error.code()).path();
            if (error.documentation() == null && !file.equals(error.code())) {
                faults.add(
                        SiteFaults.PAGE_ADDRESS,
                        SourcePath.of("errors", error.code()),
                        "'documentation' does not lead to the page of '" + error.code() + "', whose file is " + file
                                + ".html",
                        "set the error's own 'documentation'");
            }
        }
    }
}
