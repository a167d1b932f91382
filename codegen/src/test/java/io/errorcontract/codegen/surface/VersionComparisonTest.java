package io.errorcontract.codegen.surface;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.definition.VersionBump;
import io.errorcontract.codegen.java.JavaOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a change of the catalog means to generated classes is told by the classes, and with its cause. */
class VersionComparisonTest {
    private static final String HEAD =
            "catalog: shop\ntitle: Shop\nversion: 1.0.0\njava: { package: com.example.shop }\n";

    @Test
    void an_error_that_joins_a_class_takes_its_constructors_away() {
        String cart = "errors: { cart.gone: { status: 410, message: Cart, exception: GoneException }";
        String joined = cart + ", order.gone: { status: 410, message: Order, exception: GoneException } }";
        assertThat(rows(cart + " }", joined))
                .containsExactly("code-added at errors / order.gone: breaks [source, binary]");
        assertThat(effects(cart + " }", joined))
                .containsExactly(
                        "the constructor GoneException() is gone",
                        "the constructor GoneException(Throwable cause) is gone",
                        "GoneException.builder() is gone",
                        "the constructor GoneException(ShopErrorCode code) is new",
                        "the constructor GoneException(ShopErrorCode code, Throwable cause) is new",
                        "GoneException.builder(ShopErrorCode code) is new",
                        "ShopErrorCode.ORDER_GONE is new");
    }

    @Test
    void an_error_that_joins_a_class_of_several_takes_what_it_lacks_and_what_it_types_otherwise() {
        String two = """
                errors:
                  a: { status: 400, message: A, exception: SharedException, params: { name: string } }
                  b: { status: 400, message: B, exception: SharedException, params: { name: string } }
                """;
        String lacking = "  c: { status: 400, message: C, exception: SharedException }\n";
        assertThat(effects(two, two + lacking))
                .contains("SharedException.name() returns Optional<String>, not String")
                .contains("the constructor SharedException(ShopErrorCode code, String name) is gone");
        String other = "  c: { status: 400, message: C, exception: SharedException, params: { name: integer } }\n";
        assertThat(effects(two, two + other)).contains("SharedException.name() returns Object, not String");
        String alike = "  c: { status: 400, message: C, exception: SharedException, params: { name: string } }\n";
        assertThat(rows(two, two + alike)).containsExactly("code-added at errors / c: breaks []");
    }

    @Test
    void a_field_of_a_body_changes_the_constructors_of_its_record() {
        String error = "errors: { cart.gone: { status: 410, message: Cart } }\n";
        String old = error + "bodies: { default: { json: { code: $code, message: $message } } }";
        assertThat(
                        rows(
                                old,
                                error
                                        + "bodies: { default: { json: { code: $code, message: $message, hint?: $suggestion } } }"))
                .containsExactly("body-field-added at bodies / default / json / hint?: breaks [source, binary]");
        assertThat(rows(old, error + "bodies: { default: { json: { message: $message, code: $code } } }"))
                .containsExactly("java-class-changed at java / ShopErrorBody: breaks [behavior]");
        assertThat(rows(
                        new VersionComparison(new JavaOptions(UTF_8, JavaOptions.Bodies.NONE, false)),
                        old,
                        error + "bodies: { default: { json: { message: $message, code: $code } } }"))
                .isEmpty();
    }

    @Test
    void fields_of_a_body_that_differ_in_type_cannot_be_swapped_unseen() {
        String error = "errors: { cart.gone: { status: 410, message: Cart } }\n";
        String old = error + "bodies: { default: { json: { code: $code, message: $message, n: $status } } }";
        String now = error + "bodies: { default: { json: { n: $status, message: $message, code: $code } } }";
        assertThat(rows(old, now))
                .containsExactly("java-class-changed at java / ShopErrorBody: breaks [source, binary]");
    }

    @Test
    void a_number_that_cannot_be_null_any_more_is_another_type_in_class_files() {
        String old = "errors: { a: { status: 400, message: A, params: { n: { type: integer, nullable: true } } } }";
        assertThat(rows(old, old.replace("true", "false")))
                .containsExactly("parameter-nullability-changed at errors / a / params / n: breaks [source, binary]");
    }

    @Test
    void an_error_too_many_takes_the_enum_of_codes_away() {
        assertThat(rows(errors(2_000), errors(2_001)))
                .contains("java-class-removed at java / ShopErrorCode: breaks [source, binary]");
        Change shared = changes(VersionComparison.WITH_BODIES, errors(2_000), errors(2_001)).stream()
                .filter(change -> change.element().toString().equals("java / SharedException"))
                .findFirst()
                .orElseThrow();
        assertThat(shared.effects()).contains("the constructor SharedException(ShopErrorCode code) is gone");
    }

    private static String errors(int count) {
        StringBuilder errors = new StringBuilder("errors:\n");
        for (int i = 0; i < count; i++) {
            errors.append("  e").append(i).append(": { status: 400, message: m").append(i);
            errors.append(i < 2 ? ", exception: SharedException }\n" : " }\n");
        }
        return errors.toString();
    }

    @Test
    void parameters_of_one_type_that_trade_places_are_swapped_in_silence() {
        String old = "errors: { a: { status: 400, message: A, params: { from: string, to: string } } }";
        String now = "errors: { a: { status: 400, message: A, params: { to: string, from: string } } }";
        assertThat(rows(old, now)).containsExactly("parameter-order-changed at errors / a / params: breaks [behavior]");
        assertThat(effects(old, now))
                .contains("the constructor AException(String from, String to) takes its arguments in another order now:"
                        + " AException(String to, String from)");
    }

    @Test
    void type_arguments_matter_to_compilers_alone() {
        String old = "errors: { a: { status: 400, message: A, params: { ids: list<string> } } }";
        assertThat(rows(old, old.replace("list<string>", "list<integer>")))
                .containsExactly("parameter-type-changed at errors / a / params / ids / type: breaks [wire, source]");
    }

    @Test
    void another_parent_of_a_family_is_the_cause_of_what_a_catch_misses() {
        String old = """
                families: { client: { status: 400 }, gone: { parent: client, match: '*.gone' } }
                errors: { cart.gone: { message: Gone, status: 410 } }
                """;
        assertThat(rows(old, old.replace("parent: client, ", "")))
                .contains("family-parent-changed at families / gone / parent: breaks [source, binary, behavior]");
    }

    @Test
    void another_package_is_one_change() {
        String errors = "errors: { cart.gone: { status: 410, message: Gone } }";
        List<Change> changes = VersionComparison.WITH_BODIES
                .compare(read(HEAD + errors), read(HEAD.replace("com.example", "org.example") + errors))
                .changes();
        assertThat(changes).extracting(Change::rule).containsExactly("java-package-changed");
        assertThat(changes.get(0).bump()).isEqualTo(VersionBump.MAJOR);
    }

    @Test
    void what_errors_inherit_is_told_with_its_cause() {
        String old = """
                properties: { kind: { type: string } }
                families:
                  gone: { match: '*.gone', status: 410, properties: { kind: a } }
                  lost: { status: 404, properties: { kind: b } }
                errors: { cart.gone: { message: Cart }, order.gone: { message: Order } }
                """;
        assertThat(rows(old, old.replace("410", "409")))
                .containsExactly("status-changed at families / gone / status: breaks [wire, behavior]");
        assertThat(effects(old, old.replace("410", "409")))
                .containsExactly(
                        "the status of 'cart.gone' changed, from 410 to 409",
                        "the status of 'order.gone' changed, from 410 to 409");
        String moved = old.replace("{ message: Cart }", "{ message: Cart, family: lost }");
        assertThat(rows(old, moved))
                .containsExactly(
                        "family-changed at errors / cart.gone / family: breaks [wire, source, binary, behavior]");
    }

    @Test
    void a_code_that_was_spelt_otherwise_or_keeps_its_class_was_renamed() {
        String old = "errors: { order.missing: { status: 404, message: No order } }";
        String corrected = "errors: { order.mising: { status: 404, message: There is no order } }";
        assertThat(rows(old, corrected))
                .containsExactly(
                        "code-renamed-without-alias at errors / order.mising: breaks [wire, source, binary, behavior]",
                        "message-changed at errors / order.mising / message: breaks []");
        assertThat(changes(VersionComparison.WITH_BODIES, old, corrected).get(0).hint())
                .isEqualTo("add 'aliases: [order.missing]' to 'order.mising', so that readers of this version"
                        + " understand servers of the former one");
        String named = "errors: { a: { status: 404, message: No order, exception: NoOrderException } }";
        assertThat(rows(named, named.replace("{ a:", "{ order.none:").replace("No order,", "None,")))
                .containsExactly(
                        "code-renamed-without-alias at errors / order.none: breaks [wire, source, binary, behavior]",
                        "message-changed at errors / order.none / message: breaks []");
        assertThat(rows(old, "errors: { cart.missing: { status: 404, message: No cart } }"))
                .containsExactly(
                        "code-added at errors / cart.missing: breaks []",
                        "code-removed at errors / order.missing: breaks [wire, source, binary, behavior]");
    }

    private static List<String> rows(String old, String now) {
        return rows(VersionComparison.WITH_BODIES, old, now);
    }

    private static List<String> rows(VersionComparison comparison, String old, String now) {
        return changes(comparison, old, now).stream()
                .map(change -> change.rule() + " at " + change.element() + ": breaks "
                        + change.impact().broken())
                .toList();
    }

    private static List<String> effects(String old, String now) {
        return changes(VersionComparison.WITH_BODIES, old, now).stream()
                .flatMap(change -> change.effects().stream())
                .toList();
    }

    private static List<Change> changes(VersionComparison comparison, String old, String now) {
        return comparison.compare(read(HEAD + old), read(HEAD + now)).changes();
    }

    private static CatalogVersion read(String yaml) {
        return CatalogVersion.of(CatalogReader.create().read(Map.of("errors.yaml", yaml.getBytes(UTF_8))));
    }
}
