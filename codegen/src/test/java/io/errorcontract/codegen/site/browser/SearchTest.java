package io.errorcontract.codegen.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.site.Sites;
import io.errorcontract.codegen.tool.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors are found by what people have at hand: what a server sent, what a program printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private static final String HTTP = "HTTP/2 500\nx-request-id: req_1\nretry-after: 7\n\n"
            + "{\"error\": {\"code\": \"capacity.unavailable\", \"message\": \"No agent capacity available\","
            + " \"request_id\": \"req_1\", \"details\": {\"retryable\": true}}}";

    @TempDir
    static Path folder;

    private Browser browser;

    /** What somebody pastes into the search of a site, and what has to be found. */
    private record Query(String site, String wanted, String text) {}

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start(folder);
        for (String contract : Sites.CONTRACTS) {
            browser.publish(contract, Sites.ofContract(contract).result().files());
        }
        browser.publish("large", LargeSite.of(10_000).result().files());
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<Query> queries() throws IOException {
        List<Query> queries = new ArrayList<>();
        String[] parts =
                Files.readString(Path.of("src/test/resources/site/queries.txt")).split("(?m)^=== ", -1);
        for (int i = 1; i < parts.length; i++) {
            int line = parts[i].indexOf('\n');
            String[] head = parts[i].substring(0, line).split(" -> ", -1);
            queries.add(new Query(head[0], head[1], parts[i].substring(line + 1).strip()));
        }
        return queries;
    }

    @Test
    void ninetyFiveOfAHundredAreAmongTheFirstThree() throws IOException {
        List<Query> queries = queries();
        List<String> missed = new ArrayList<>();
        for (String contract : Sites.CONTRACTS) {
            open(contract);
            for (Query query : queries) {
                if (query.site().equals(contract) && !found(query.text(), 3).contains(query.wanted())) {
                    missed.add(query.toString());
                }
            }
        }
        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        assertThat(missed.size() * 20).as(missed.toString()).isLessThanOrEqualTo(queries.size());
    }

    /** The search of a site, loaded as its pages load it. */
    private void open(String contract) {
        browser.open(contract + "/index.html");
        browser.find("#search").click();
        browser.waitFor(each -> each.run("return typeof window.errorContractSearch + typeof window.errorContractIndex")
                .equals("objectobject"));
        browser.run("window.prepared = errorContractSearch.prepare(errorContractIndex, '')");
    }

    @SuppressWarnings("unchecked")
    private List<String> found(String text, int limit) {
        return (List<String>) browser.run(
                "return errorContractSearch.find(prepared, arguments[0]).entries.slice(0, arguments[1])"
                        + ".map(entry => entry.code || entry.page)",
                text,
                limit);
    }

    private void paste(String selector, String text) {
        browser.find(selector).click();
        browser.run(
                "const data = new DataTransfer(); data.setData('text/plain', arguments[1]);"
                        + "arguments[0].dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true }))",
                browser.find(selector),
                text);
    }

    /** What a key costs is counted, since a slow machine would take longer: expressions that are tried. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "error_9",
                "eror.9999",
                "Number 4711 failed",
                "it failed somehow",
                "{\"code\":\"error.4711\",\"message\":\"Number 4711 failed\"}"
            })
    void aKeyTriesFewExpressionsHoweverManyErrorsThereAre(String text) {
        open("large");

        Object tried = browser.run(
                "const exec = RegExp.prototype.exec; let tried = 0;"
                        + "RegExp.prototype.exec = function (text) { tried++; return exec.call(this, text); };"
                        + "const found = errorContractSearch.find(prepared, arguments[0]).entries.length;"
                        + "RegExp.prototype.exec = exec; return found ? tried : -1",
                text);

        assertThat((long) tried).isBetween(1L, 1_000L);
    }

    @Test
    void aPastedResponseIsRead() throws IOException {
        browser.open("pandastack/index.html");
        paste("#search", HTTP);
        browser.find("#search-results .reading");
        assertThat(browser.texts("#search-results [role=option] > code").get(0)).isEqualTo("capacity.unavailable");
        assertThat(browser.texts("#search-results .reading p").stream()
                        .map(text -> text.replace('\n', ' '))
                        .toList())
                .startsWith("Message No agent capacity available")
                .anyMatch(text -> text.startsWith("Retry Retryable: wait 7 seconds, as the response says, then"))
                .endsWith("Not as the contract says The status is 500; the contract says 503.");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void theValuesOfAMessageAreFilledIn() {
        browser.open("pandastack/index.html");
        paste("#search", "ERROR worker: Sandbox sb_123 does not exist\n\tat com.example.Job.run(Job.java:4)");
        browser.find("#search-results .reading");
        assertThat(browser.texts("#search-results .reading p").stream()
                        .map(text -> text.replace('\n', ' '))
                        .toList())
                .containsExactly(
                        "Message Sandbox sb_123 does not exist",
                        "What to do Check the id sb_123 with GET /v1/sandboxes.",
                        "Retry Do not retry the same request.");
    }

    @Test
    void theListReadsWhatIsPastedToo() throws IOException {
        browser.open("pandastack/all.html");
        browser.waitFor(each -> each.find("[data-filters]").isDisplayed());
        paste("#filter-text", HTTP);
        assertThat(browser.texts("[data-reading] > a")).containsExactly("capacity.unavailable");
        assertThat(browser.texts("[data-errors] code").get(0)).isEqualTo("capacity.unavailable");
        assertThat(browser.texts("[data-reading] .contradiction"))
                .containsExactly("Not as the contract says\nThe status is 500; the contract says 503.");

        String address = browser.path();
        browser.open(address);
        browser.waitFor(each -> !each.texts("[data-reading] .contradiction").isEmpty());
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatABodyLacksIsNamed() {
        open("cloudflare-sandbox");
        Object read = browser.run(
                "const result = errorContractSearch.find(prepared, arguments[0]);"
                        + "return errorContractSearch.read(prepared, result, result.entries[0]).contradictions",
                """
                {"code": "FILE_TOO_LARGE", "message": "x", "httpStatus": 500, "timestamp": "2026-11-30T10:00:00Z",
                 "context": {"path": "/a", "maxSize": "10"}}
                """);
        assertThat((List<String>) read)
                .contains(
                        "httpStatus is 500; the contract says 413.",
                        "context.maxSize is \"10\"; the contract says number.",
                        "The parameter actualSize is missing.");
    }
}
