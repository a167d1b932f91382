package io.errorcontract.codegen.tool;

import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.OutputWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** Chromium without a window, looking at sites that lie in a folder, or at a server. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Long enough for any machine; a wait ends as soon as what it waits for is there. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final Path folder;

    private Browser(Path folder) {
        this.folder = folder;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(List.of(
                "--headless=new",
                "--force-prefers-reduced-motion",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + folder.resolve("profile")));
        this.driver = new ChromeDriver(options);
    }

    /** Starts the browser, whose profile and sites lie in a folder. */
    public static Browser start(Path folder) {
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            Missing.because("no " + CHROMIUM + " and " + DRIVER + "; install chromium and chromium-driver");
        }
        System.setProperty("webdriver.chrome.driver", DRIVER.toString());
        return new Browser(folder);
    }

    /** Writes a site into a folder of its own. */
    public void publish(String name, List<GeneratedFile> site) throws IOException {
        new OutputWriter(folder.resolve("sites").resolve(name)).write(site);
    }

    /** Opens a page of a site. */
    public void open(String path) {
        openAddress(folder.resolve("sites").toUri() + path);
    }

    /** Opens any page. */
    public void openAddress(String address) {
        // A page that only differs by its fragment would not be loaded again.
        driver.get("about:blank");
        driver.get(address);
    }

    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    public void preferColours(String scheme) {
        show("screen", scheme);
    }

    /** Shows the page as a medium has it, {@code print} for one. */
    public void show(String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The file that is open, below the folder of sites. */
    public String path() {
        return driver.getCurrentUrl().replaceFirst(".*/sites/", "");
    }

    public WebElement find(String selector) {
        return waitFor(browser -> browser.driver.findElements(By.cssSelector(selector)).stream()
                .findFirst()
                .orElse(null));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    public void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    public void press(Keys key) {
        type(key);
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What is focused, as a selector that a message can show. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Waits until something is neither null nor false. */
    public <T> T waitFor(Function<Browser, T> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T value = condition.apply(this);
            if (value != null && !Boolean.FALSE.equals(value)) {
                return value;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain on " + driver.getCurrentUrl());
            }
            Thread.onSpinWait();
        }
    }

    /** What axe-core finds wrong with the page: the rule and the elements. */
    public List<?> accessibilityFaults() throws IOException {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IOException("axe-core is not on the class path");
            }
            driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        Object faults = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run().then(r => done(r.violations.map("
                + "v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160)).join(' | '))), e => done([String(e)]));");
        return (List<?>) faults;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
