package io.errorcontract.codegen.site.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.site.Sites;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void theOlderOfTwoCodesThatDifferByCaseKeepsItsName() {
        Addresses addresses = addresses("""
            errors:
              Not_Found: { message: a, status: 404, since: 2.0.0, exception: OtherException }
              not_found: { message: b, status: 404, since: 1.10.0 }
            """);

        assertThat(addresses.code("not_found").path()).isEqualTo("not_found");
        assertThat(addresses.code("Not_Found").path()).isEqualTo("Not_Found~u7k");
    }

    @Test
    void formerAndRetiredCodesKeepTheirNamesFromNewOnes() {
        Addresses addresses = addresses("""
            errors:
              gone: { message: a, status: 404 }
              Lost: { message: b, status: 404, since: 1.1.0 }
              found: { message: c, status: 404, aliases: [lost] }
            reserved:
              GONE: It was never sent.
            """);

        assertThat(addresses.code("GONE").path()).isEqualTo("GONE");
        assertThat(addresses.code("gone").path()).isEqualTo("gone~u0");
        assertThat(addresses.code("lost").path()).isEqualTo("lost");
        assertThat(addresses.code("Lost").path()).isEqualTo("Lost~u8");
    }

    private static Addresses addresses(String errors) {
        return new Addresses(Catalog.of(Sites.catalog(errors)), Sites.NO_HISTORY);
    }
}
