package io.errorcontract.codegen.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.site.ShopVersions;
import io.errorcontract.codegen.site.Sites;
import io.errorcontract.codegen.tool.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The site as its readers use it: opened as files, with the mouse, by keyboard and by screen reader. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    /** One page of each kind. */
    private static final List<String> PAGES = List.of(
            "dyva/index.html",
            "dyva/all.html",
            "dyva/retrying.html",
            "dyva/unauthorized.html",
            "dyva/family/forbidden.html",
            "dyva/status/400.html",
            "daytona/status/500.html",
            "apis/index.html",
            "dyva/guide/handling-errors.html",
            "pandastack/sandbox.invalid_state.html",
            "cloudflare-sandbox/OPERATION_INTERRUPTED.html",
            "old/broken.html",
            "shop/history.html",
            "shop/order.gone.html",
            "shop/cart.gone.html");

    @TempDir
    static Path folder;

    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start(folder);
        for (String contract : List.of("dyva", "pandastack", "cloudflare-sandbox", "daytona")) {
            publish(contract, Sites.ofContract(contract));
        }
        browser.publish("apis", Sites.ofContracts().files());
        publish("old", Sites.of("""
            errors: { lost: { message: Lost, status: 404, aliases: [gone] } }
            reserved: { broken: It was never sent. }
            """));
        publish("shop", ShopVersions.site(true));
        publish("large", LargeSite.of(10_000));
    }

    private void publish(String name, Sites.Made site) throws IOException {
        browser.publish(name, site.result().files());
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.resize(1280, 900);
        browser.preferColours("light");
        browser.open("dyva/index.html");
        browser.run("localStorage.clear()");
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothing(String page) throws IOException {
        for (int width : List.of(390, 1400)) {
            browser.resize(width, 900);
            for (String scheme : List.of("light", "dark")) {
                browser.preferColours(scheme);
                browser.open(page);
                browser.find("main h1");
                if (page.endsWith("all.html")) {
                    browser.waitFor(each -> each.find("[data-filters]").isDisplayed());
                }
                assertThat(browser.accessibilityFaults())
                        .as(page + ", " + scheme + ", " + width)
                        .isEmpty();
            }
        }
    }

    @Test
    void axeFindsNothingInOpenResults() throws IOException {
        browser.open("dyva/index.html");
        browser.type("/", "token");
        browser.find("#search-results [role=option]");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageIsWiderThanAPhone(String page) {
        browser.resize(360, 780);
        browser.open(page);
        browser.find("main h1");
        assertThat(browser.run("const root = document.documentElement; return root.scrollWidth - root.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void theSearchIsLoadedWhenItIsFirstUsed() {
        browser.open("dyva/unauthorized.html");
        assertThat(browser.run("return typeof window.errorContractIndex")).isEqualTo("undefined");
        browser.find("#search").click();
        browser.waitFor(
                each -> each.run("return typeof window.errorContractIndex").equals("object"));
    }

    @Test
    void aSlashAndTheArrowsLeadToAPage() {
        browser.open("dyva/guide/handling-errors.html");
        browser.type("/");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("search");
        browser.type("rate");
        browser.find("#search-results [aria-selected=true]");
        assertThat(browser.texts("#search-results code")).contains("rate_limit_exceeded");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_UP);
        browser.press(Keys.ENTER);
        browser.waitFor(each -> each.path().equals("dyva/rate_limit_exceeded.html"));
    }

    @Test
    void aVersionOfAnErrorLeadsToAllThatItChanged() {
        browser.open("shop/order.gone.html");
        browser.find("#history ~ dl a[href='history.html#v1.1.0']").click();
        browser.waitFor(each -> each.path().equals("shop/history.html#v1.1.0"));
        assertThat(browser.texts(".side a[aria-current]")).containsExactly("What changed");
        browser.find("main a[href='till.busy.html']").click();
        browser.waitFor(each -> each.path().equals("shop/till.busy.html"));
    }

    @Test
    void theNearestCodeComesFirst() {
        browser.open("dyva/index.html");
        browser.type("/", "conflict");
        browser.find("#search-results [role=option]");
        assertThat(browser.texts("#search-results code").get(0)).isEqualTo("conflict");
    }

    @Test
    void escapeClosesTheResults() {
        browser.open("dyva/index.html");
        browser.type("/", "token");
        browser.find("#search-results [role=option]");
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#search-results").isDisplayed()).isFalse();
        assertThat(browser.find("#search").getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void filtersNarrowTheListAndStayInTheAddress() {
        openAll("cloudflare-sandbox/all.html");
        choose("#filter-status", "404");
        choose("#filter-retry", "no");
        browser.find("#filter-text").sendKeys("git");
        assertThat(browser.texts("[data-errors] code"))
                .containsExactly("GIT_BRANCH_NOT_FOUND", "GIT_REPOSITORY_NOT_FOUND");
        assertThat(browser.find("[data-count]").getText()).isEqualTo("2 of 73 errors");
        assertThat(browser.path()).endsWith("#q=git&status=404&retry=no");

        String address = browser.path();
        openAll(address);
        assertThat(browser.texts("[data-errors] code"))
                .containsExactly("GIT_BRANCH_NOT_FOUND", "GIT_REPOSITORY_NOT_FOUND");
        browser.find("[data-filters] [type=reset]").click();
        browser.waitFor(each -> each.find("[data-count]").getText().equals("73 errors"));
    }

    @Test
    void theTextOfAMessageIsFound() {
        openAll("cloudflare-sandbox/all.html");
        browser.find("#filter-text").sendKeys("no space left");
        assertThat(browser.texts("[data-errors] code")).containsExactly("NO_SPACE");
    }

    @Test
    void placeholdersOfMessagesAreMarked() {
        openAll("pandastack/all.html#q=sandbox.boot_failed");
        assertThat(browser.texts("[data-errors] .message var")).containsExactly("sandbox_id", "reason");
    }

    @Test
    void whatEachResponseSaysForItselfIsAFilterToo() {
        openAll("cloudflare-sandbox/all.html#retry=depends");
        assertThat(browser.texts("[data-errors] code")).containsExactly("OPERATION_INTERRUPTED");
    }

    @Test
    void theSearchLooksThroughAllApis() throws IOException {
        browser.open("apis/daytona/status/500.html");
        browser.type("/", "token_revoked");
        browser.find("#search-results [role=option]");
        assertThat(browser.texts("#search-results code").get(0)).isEqualTo("auth.token_revoked");
        assertThat(browser.texts("#search-results .api").get(0)).isEqualTo("PandaStack API errors");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.press(Keys.ENTER);
        browser.waitFor(each -> each.path().equals("apis/pandastack/auth.token_revoked.html"));
        browser.find(".side a[href='../index.html']").click();
        browser.waitFor(each -> each.path().equals("apis/index.html"));
        assertThat(browser.texts("main .cards strong")).hasSize(Sites.CONTRACTS.size());

        openAll("apis/daytona/all.html");
        assertThat(browser.find("[data-count]").getText()).isEqualTo("12 errors");
    }

    @Test
    void whatAnApiCannotSayByCodeIsFoundByItsStatus() {
        browser.open("daytona/index.html");
        browser.run(
                "const data = new DataTransfer(); data.setData('text/plain', arguments[1]);"
                        + "arguments[0].dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true }))",
                browser.find("#search"),
                "HTTP/1.1 502 Bad Gateway\n\n{\"statusCode\":502,\"message\":\"Bad Gateway\",\"error\":\"Oops\"}");
        browser.find("#search-results [role=option]");
        assertThat(browser.texts("#search-results strong").get(0)).isIn("502 Bad Gateway", "Bad Gateway");
    }

    @Test
    void tenThousandErrorsAreFilteredAtOnce() {
        openAll("large/all.html");
        assertThat(browser.find("[data-count]").getText()).isEqualTo("10000 errors");
        assertThat(browser.all("[data-errors] li")).hasSizeLessThanOrEqualTo(300);
        browser.find("#filter-text").sendKeys("error.9999");
        assertThat(browser.texts("[data-errors] code")).containsExactly("error.9999");
    }

    private void openAll(String path) {
        browser.open(path);
        browser.waitFor(each -> each.find("[data-filters]").isDisplayed());
    }

    private void choose(String selector, String value) {
        browser.run(
                "arguments[0].value = arguments[1];"
                        + "arguments[0].dispatchEvent(new Event('input', { bubbles: true }))",
                browser.find(selector),
                value);
    }

    @Test
    void theThemeFollowsTheSystemUntilItIsSwitched() {
        browser.preferColours("dark");
        browser.open("dyva/unauthorized.html");
        String dark = background();
        browser.find("[data-theme-toggle]").click();
        assertThat(background()).isNotEqualTo(dark);
        browser.open("dyva/status/400.html");
        assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("light");
        assertThat(background()).isNotEqualTo(dark);
        assertThat(browser.find("[data-theme-toggle]").getAttribute("aria-label"))
                .isEqualTo("Switch to the dark theme");
    }

    @Test
    void paperIsWhiteAndNamesTheLanguageOfEachSample() {
        browser.preferColours("dark");
        browser.open("dyva/unauthorized.html");
        browser.run("document.documentElement.dataset.theme = 'dark'");
        browser.show("print", "dark");

        assertThat(background()).isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.texts("[role=tabpanel] .code-bar span"))
                .containsExactly("curl", "TypeScript", "Python", "Java", "Shell", "JavaScript", "Python");
        assertThat(browser.find(".side").isDisplayed()).isFalse();
    }

    private String background() {
        return (String) browser.run("return getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void codeLinkAndBodyCanBeCopied() {
        browser.open("dyva/unauthorized.html");
        // What is copied is what the page hands over; a browser without a window has no clipboard of its own.
        browser.run("window.copied = []; Object.defineProperty(navigator, 'clipboard',"
                + " { value: { writeText: text => { window.copied.push(text); return Promise.resolve(); } } });"
                + "Object.defineProperty(window, 'isSecureContext', { value: true });");
        browser.find("[data-copy-text]").click();
        browser.waitFor(each -> each.find("[data-copy-text]").getText().equals("Copied"));
        browser.find("[data-copy-link]").click();
        browser.find(".wire .copy").click();

        List<?> copied = (List<?>) browser.run("return window.copied");
        assertThat(copied).hasSize(3);
        assertThat(copied.get(0)).isEqualTo("unauthorized");
        assertThat(copied.get(1).toString()).endsWith("/dyva/unauthorized.html");
        assertThat(copied.get(2).toString()).startsWith("{\n  \"error\": \"unauthorized\",");
    }

    @Test
    void aLanguageIsChosenOnceForAllSamples() {
        browser.open("dyva/unauthorized.html");
        WebElement first = browser.find("[role=tab][aria-selected=true]");
        assertThat(first.getText()).isEqualTo("curl");
        first.click();
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.find("[role=tab][aria-selected=true]").getText()).isEqualTo("TypeScript");
        browser.open("dyva/unauthorized.html");
        assertThat(browser.find("[role=tab][aria-selected=true]").getText()).isEqualTo("TypeScript");
        assertThat(browser.all("[role=tabpanel]").stream().filter(WebElement::isDisplayed))
                .hasSize(2);
    }

    @Test
    void theFirstTabLeadsPastTheNavigation() {
        browser.open("dyva/unauthorized.html");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to content");
        browser.press(Keys.ENTER);
        browser.waitFor(each -> each.focused().getAttribute("id").equals("main"));
    }

    @Test
    void smallScreensHaveAMenu() {
        browser.resize(390, 844);
        browser.open("dyva/unauthorized.html");
        assertThat(browser.find("#sidebar").isDisplayed()).isFalse();
        browser.find("[data-menu]").click();
        assertThat(browser.find("#sidebar").isDisplayed()).isTrue();
        assertThat(browser.find("[data-menu]").getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void onAPhoneTheResponseStandsUnderTheMessage() throws IOException {
        browser.resize(390, 844);
        browser.open("pandastack/sandbox.invalid_state.html");
        assertThat((Boolean) browser.run("const top = selector =>"
                        + " document.querySelector(selector).getBoundingClientRect().top;"
                        + "return top('.says') < top('.wire') && top('.wire') < top('#what')"))
                .isTrue();
        assertThat(browser.find(".brand").getAccessibleName()).isEqualTo("PandaStack API errors");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void noTableBreaksACodeInsideOfAWord() {
        browser.resize(360, 780);
        browser.open("pandastack/index.html");
        assertThat((List<?>) browser.run("const words = [];"
                        + "document.querySelectorAll('th code, td code').forEach(code => code.childNodes.forEach(part => {"
                        + "  const range = document.createRange(); range.selectNode(part);"
                        + "  if (part.nodeType === 3 && range.getClientRects().length > 1) words.push(part.data);"
                        + "})); return words"))
                .isEmpty();
    }

    @Test
    void underlinesLieBelowUnderscores() {
        browser.open("cloudflare-sandbox/index.html");
        assertThat(
                        (List<?>)
                                browser.run(
                                        "return [...document.querySelectorAll('a')]"
                                                + ".filter(a => parseFloat(getComputedStyle(a).textUnderlineOffset) < 4).map(a => a.outerHTML)"))
                .isEmpty();
    }

    @Test
    void aFormerCodePointsOn() {
        browser.open("old/gone.html");
        browser.waitFor(each -> each.path().equals("old/lost.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dyva/index.html", "dyva/status/401.html", "dyva/family/forbidden.html"})
    void linksWorkFromAFile(String page) {
        browser.open(page);
        browser.find(".side a[href$='retrying.html']").click();
        browser.waitFor(each -> each.path().equals("dyva/retrying.html"));
        assertThat(browser.find("h1").getText()).isEqualTo("Retrying");
    }

    @Test
    void pagesAskForNothingFromElsewhere() {
        browser.open("dyva/unauthorized.html");
        assertThat((List<?>) browser.run("return performance.getEntriesByType('resource').map(r => r.name).filter(n =>"
                        + " !n.startsWith('file:'))"))
                .isEmpty();
    }
}
