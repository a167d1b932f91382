package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.change.CatalogVersion;

/** Three versions of one small catalog. */
public final class Versions {
    /** The first release. */
    public static final CatalogVersion FIRST = Catalogs.read("1.0.0/errors.yaml", """
            catalog: shop
            title: Shop | API
            version: 1.0.0
            java: { package: com.example.shop }
            errors:
              order.gone:
                status: 410
                message: Order {id} is gone
                params: { id: string }
              cart.gone:
                status: 410
                message: The cart is gone
            """);

    /** Compatible with the first one. */
    public static final CatalogVersion SECOND = Catalogs.read("1.1.0/errors.yaml", """
            catalog: shop
            title: Shop | API
            version: 1.1.0
            java: { package: com.example.shop }
            errors:
              order.gone:
                status: 410
                message: Order {id} is gone
                params: { id: string, at: instant? }
              cart.gone:
                status: 410
                message: The cart is gone
                deprecated: { since: 1.1.0 }
              till.busy:
                status: 503
                message: The `till` is <b>busy</b> @home
            """);

    /** Says that it is a minor version, and is none. */
    public static final CatalogVersion THIRD = Catalogs.read("errors v1.yaml", """
            catalog: shop
            title: Shop | API
            version: 1.2.0
            java: { package: com.example.shop }
            errors:
              order.gone:
                status: 404
                message: Order {id} is gone
                params: { id: string, at: instant? }
              till.busy:
                status: 503
                message: "The `till` | is <b>very busy</b> @home"
            """);

    private Versions() {}

    /** The second release against the third version, which breaks in two places. */
    public static CompatibilityCheck check(Acceptances acceptances) {
        return CompatibilityCheck.of(CatalogComparison.of(SECOND, THIRD), acceptances);
    }

    /** One acceptance that covers a break, and one that covers nothing. */
    public static Acceptances acceptances() {
        return Acceptances.read("accepted-changes.yaml", """
                accepted:
                  - change: status-changed
                    at: errors / order.gone / status
                    reason: Nobody read the "status" so far.
                  - change: code-removed
                    at: errors / basket.*
                    reason: Baskets went with the last release.
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
