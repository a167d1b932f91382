package io.errorcontract.codegen.thrown.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.thrown.ServerOperation;
import io.errorcontract.codegen.thrown.ThrownErrors;
import io.errorcontract.codegen.thrown.code.CatalogIndex;
import io.errorcontract.codegen.thrown.flow.Blindness;
import io.errorcontract.codegen.thrown.flow.Escape;
import io.errorcontract.codegen.thrown.report.Finding.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThrownReportTest {

    private static final CatalogIndex CATALOG = new CatalogIndex(
            List.of("shop/"),
            Map.of(
                    "shop/Gone", Set.of("item.gone"),
                    "shop/Hidden", Set.of("item.hidden"),
                    "shop/Busy", Set.of("stock.busy"),
                    "shop/Never", Set.of("stock.never")),
            Map.of());

    private static final Escape SURE =
            new Escape("item.gone", "shop/Gone", true, List.of("Orders.java:42", "Stock.java:17"));
    private static final Escape POSSIBLE = new Escape("item.hidden", "shop/Hidden", false, List.of("Orders.java:43"));
    private static final Escape UNKNOWN = new Escape("", "shop/Shop", false, List.of("Orders.java:44"));

    @Test
    void failsOnWhatIsSurelyThrownAndNotListed() {
        ThrownReport report = report(List.of(SURE), List.of(), listed("stock.*"));
        assertThat(report.fails()).isTrue();
        assertThat(report.findings().get(0).lines()).isEqualTo("""
                api.yaml:3:5: error: GET /items/{id} throws item.gone, which it does not list [thrown-not-listed]
                  Orders.java:42 > Stock.java:17
                """);
    }

    @Test
    void warnsOfWhatIsPossiblyThrown() {
        ThrownReport report = report(List.of(POSSIBLE), List.of(), listed("stock.*"));
        assertThat(report.fails()).isFalse();
        assertThat(kinds(report)).contains(Kind.NOT_LISTED);
    }

    @Test
    void takesPatternsAndTheListOfTheDocument() {
        ListedOperation listed = new ListedOperation(
                "GET", "/items/{item}", "", "api.yaml:3:5", List.of("item.gone"), List.of("*.hidden"));
        assertThat(kinds(report(List.of(SURE, POSSIBLE), List.of(), listed)))
                .doesNotContain(Kind.NOT_LISTED, Kind.NEVER_THROWN);
    }

    @Test
    void warnsOfWhatIsNeverThrownUnlessSomethingCannotBeTold() {
        assertThat(kinds(report(List.of(SURE), List.of(), listed("item.gone", "stock.never"))))
                .contains(Kind.NEVER_THROWN);
        assertThat(kinds(report(List.of(SURE, UNKNOWN), List.of(), listed("item.gone", "stock.never"))))
                .contains(Kind.UNATTRIBUTED)
                .doesNotContain(Kind.NEVER_THROWN);
        // A filter makes it, for all that is known.
        assertThat(kinds(report(List.of(SURE), List.of(), listed("item.gone", "stock.busy"))))
                .doesNotContain(Kind.NEVER_THROWN);
    }

    @Test
    void knowsCodesThatNothingMakesAndThoseOfOtherCatalogs() {
        ThrownReport report = report(List.of(SURE), List.of(), listed("item.gone", "com.example.OtherException"));
        assertThat(report.findings())
                .extracting(Finding::text)
                .contains(
                        "nothing in these classes makes stock.never",
                        "GET /items/{id} lists com.example.OtherException, which is no error of a catalog on the class"
                                + " path");
    }

    @Test
    void pairsByBasePathAndById() {
        ListedOperation withoutBase =
                new ListedOperation("GET", "/{id}", "", "api.yaml:3:5", List.of(), List.of("item.gone"));
        assertThat(kinds(report(List.of(SURE), List.of(), withoutBase)))
                .doesNotContain(Kind.NO_HANDLER, Kind.NO_OPERATION);
        ListedOperation byId =
                new ListedOperation("GET", "/things", "find", "api.yaml:3:5", List.of(), List.of("item.gone"));
        assertThat(kinds(report(List.of(SURE), List.of(), byId))).doesNotContain(Kind.NO_HANDLER, Kind.NO_OPERATION);
        ListedOperation other = new ListedOperation("GET", "/things", "", "api.yaml:3:5", List.of(), List.of());
        assertThat(kinds(report(List.of(SURE), List.of(), other))).contains(Kind.NO_HANDLER, Kind.NO_OPERATION);
    }

    @Test
    void acceptsWithAReason() {
        Accepted accepted =
                new Accepted("GET /items/{id}", "item.*", "It was stored a line before.", "accepted.yaml:2:5");
        assertThat(report(List.of(SURE), List.of(accepted), listed()).fails()).isFalse();
        Accepted idle = new Accepted("GET /other", "item.gone", "A reason.", "accepted.yaml:2:5");
        assertThat(kinds(report(List.of(SURE), List.of(idle), listed("item.gone"))))
                .contains(Kind.BAD_ACCEPTANCE);
    }

    @Test
    void writesListsToPasteAndWhatItCannotSee() {
        String text =
                report(List.of(SURE, POSSIBLE), List.of(), listed("item.gone")).text();
        assertThat(text).contains("""
                /items/{id}:
                  get:
                    x-error-codes: [item.gone, item.hidden]
                """);
        assertThat(text).contains("1 calls by reflection:\n  Orders.java:9\n").contains("proves nothing");
    }

    private static ListedOperation listed(String... own) {
        return new ListedOperation("GET", "/items/{id}", "", "api.yaml:3:5", List.of(), List.of(own));
    }

    private static ThrownReport report(List<Escape> escapes, List<Accepted> accepted, ListedOperation listed) {
        Blindness blindness = new Blindness();
        blindness.add(Blindness.Kind.REFLECTION, "Orders.java:9");
        ServerOperation operation = new ServerOperation(
                "GET", "/items/{id}", "find", "shop.Orders.find", "Orders.java:40", List.of(), escapes);
        Map<String, Set<String>> made =
                Map.of("item.gone", Set.of("Stock.java:17"), "stock.busy", Set.of("Gate.java:7"));
        return new ThrownReport(
                new ThrownErrors(CATALOG, List.of(operation), made, blindness), List.of(listed), accepted);
    }

    private static List<Kind> kinds(ThrownReport report) {
        return report.findings().stream().map(Finding::kind).toList();
    }
}
