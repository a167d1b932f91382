package io.errorcontract.codegen.site;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.site.build.ReturningOperations;
import io.errorcontract.codegen.surface.VersionComparison;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Three versions of a small catalog, and the site of the last one. */
public final class ShopVersions {
    private static final String FIRST = """
        catalog: shop
        title: Shop API errors
        version: 1.0.0
        java: { package: com.example.shop }
        errors:
          order.lost:
            status: 410
            message: Order {id} is gone
            params: { shelf: { internal: true, example: s1 }, id: { example: o1 } }
          cart.gone: { status: 410, message: The cart is gone }
        """;

    private static final String SECOND = """
        catalog: shop
        title: Shop API errors
        version: 1.1.0
        java: { package: com.example.shop }
        types: { Place: { enum: [left, right] } }
        errors:
          order.lost:
            status: 410
            message: Order {id} is gone
            params: { id: { example: o1 }, at: instant?, shelf: { internal: true, type: integer, example: 1 } }
          cart.gone: { status: 410, message: The cart is gone, deprecated: { since: 1.1.0 } }
          till.busy:
            status: 503
            message: The till is busy
            params: { where: { type: Place, internal: true, optional: true } }
        """;

    private static final String THIRD = """
        catalog: shop
        title: Shop API errors
        version: 2.0.0
        documentation: https://docs.example.com/errors/{code}
        java: { package: com.example.shop }
        types: { Place: { enum: [left, right, middle] } }
        errors:
          order.gone:
            status: 404
            message: Order {id} is gone
            aliases: [order.lost]
            params: { id: { example: o1 }, at: instant?, shelf: { internal: true, type: integer, example: 1 } }
          till.busy:
            status: 503
            message: The `till` | is <b>very busy</b>
            log: debug
            params: { where: { type: Place, internal: true, optional: true } }
        reserved: { cart.gone: Carts do not go any more. }
        """;

    private ShopVersions() {}

    /** The site of the last version, with its history or without. */
    public static Sites.Made site(boolean withHistory) {
        return site(SiteFormat.HTML, withHistory ? history() : Sites.NO_HISTORY);
    }

    static Sites.Made site(SiteFormat format, History history) {
        SiteOptions options = new SiteOptions(
                format,
                null,
                null,
                null,
                Path.of("target/none"),
                ReturningOperations.UNKNOWN,
                null,
                Visibility.PUBLIC,
                history);
        return Sites.of(read(THIRD), options, Path.of("."));
    }

    static History history() {
        return History.of(
                List.of(version(FIRST), version(SECOND), version(THIRD)), VersionComparison.WITH_BODIES::compare);
    }

    private static CatalogVersion version(String yaml) {
        return CatalogVersion.of(read(yaml));
    }

    private static CatalogResult read(String yaml) {
        return CatalogReader.create().read(Map.of("errors.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
