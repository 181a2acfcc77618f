package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium, as somebody sits before it: they read what is visible, click on words, and type. It starts once for all
 * tests; where it or its driver is not installed, the tests are skipped and say so.
 */
final class RealBrowser {
    /** A window of 1280 pixels at 400 %, for which WCAG 2.2 asks that nobody scrolls from side to side (1.4.10). */
    static final int AT_400_PERCENT = 320;

    static final int WIDE = 1280;

    /** However busy the machine is. */
    private static final Duration ENOUGH = Duration.ofMinutes(2);

    private static final String AXE = scriptOfAxe();
    private static final String SEES = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], preload: false,
              rules: {'color-contrast': {enabled: arguments[0]}},
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(
              found => done([String(found.passes.length)].concat(found.violations.map(
                each => each.id + ' ' + each.nodes.map(node => node.target.join(' ')).join(', ')))),
              why => done(['0', String(why)]));
            """;

    private final ChromeDriver driver;
    private String address = "";
    private String who = "";

    private RealBrowser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(ENOUGH);
    }

    /** The one browser of all tests, at an application, with nobody signed in. */
    static RealBrowser at(RunningEhr ehr) {
        Optional<Path> chromium = installed("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = installed("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "Skipped: no Chromium with its driver is installed here, so nothing was seen in a browser.");
        RealBrowser browser = One.browser(chromium.orElseThrow(), chromedriver.orElseThrow());
        browser.address = ehr.address();
        browser.forget();
        browser.width(WIDE);
        return browser;
    }

    private static final class One {
        private static @org.jspecify.annotations.Nullable RealBrowser browser;

        static synchronized RealBrowser browser(Path chromium, Path chromedriver) {
            if (browser == null) {
                browser = new RealBrowser(started(chromium, chromedriver));
                Runtime.getRuntime().addShutdownHook(new Thread(browser.driver::quit));
            }
            return browser;
        }
    }

    private static ChromeDriver started(Path chromium, Path chromedriver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .flatMap(place -> Stream.of(names).map(name -> Path.of(place).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String scriptOfAxe() {
        try (InputStream in = RealBrowser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As on a device of nobody: what was kept of who was here is gone. */
    void forget() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        who = "";
    }

    /** From now on no script runs in a page, whatever it is. */
    void script(boolean runs) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !runs));
    }

    /** The window is as wide as this, in CSS pixels. */
    void width(int width) {
        window(width, 1000);
    }

    void window(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Somebody signs in by the page for it, unless they are here already. */
    RealBrowser as(String login) {
        if (!who.equals(login)) {
            forget();
            open("/login");
            signIn(login);
        }
        return this;
    }

    /** Fills in the page to sign in, which is open. */
    void signIn(String login) {
        driver.findElement(By.name("username")).sendKeys(login);
        driver.findElement(By.name("password")).sendKeys("verzonnen");
        clickOn("Inloggen");
        who = login;
    }

    /** Types an address in the bar. */
    RealBrowser open(String path) {
        driver.get(address + path);
        return this;
    }

    /** Goes on at an application that started anew, perhaps at another port; the browser keeps its cookies. */
    void isNow(RunningEhr ehr) {
        address = ehr.address();
    }

    /** Clicks on a link, a button, or what can be unfolded, by its words. */
    RealBrowser clickOn(String words) {
        whole().clickOn(words);
        return this;
    }

    /** What is on the screen, as text. */
    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** The address in the bar. */
    String where() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    String title() {
        return Objects.requireNonNull(driver.getTitle());
    }

    /** All of the page. */
    Part whole() {
        return new Part(driver.findElement(By.tagName("body")));
    }

    /** The part of the page that stands under this heading or this question. */
    Part under(String heading) {
        return whole().under(heading);
    }

    /** What is in the window, as WebP, which is small. */
    byte[] picture() {
        Map<String, Object> taken =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "webp", "quality", 60));
        return Base64.getDecoder().decode((String) Objects.requireNonNull(taken.get("data")));
    }

    /**
     * What axe finds against the page, each with where; and how many of its rules found the page right.
     *
     * @param withColours whether it looks at the contrast of colours too, which takes it as long as all the rest
     */
    Found axe(boolean withColours) {
        driver.executeScript(AXE);
        List<String> all = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(driver.executeAsyncScript(SEES, withColours)))
                .forEach(each -> all.add((String) each));
        return new Found(Integer.parseInt(all.get(0)), all.subList(1, all.size()));
    }

    /** What axe found. */
    record Found(int right, List<String> wrong) {}

    /** How wide the page is: wider than the window, and somebody must scroll from side to side. */
    int widthOfPage() {
        return ((Number) Objects.requireNonNull(driver.executeScript("return document.documentElement.scrollWidth")))
                .intValue();
    }

    /** Presses keys, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Waits until another page is there than the one with this in it; between the two a browser may know neither. */
    void nextPageAfter(WebElement there) {
        FluentWait<WebDriver> wait = new WebDriverWait(driver, ENOUGH).ignoring(WebDriverException.class);
        wait.until(ExpectedConditions.stalenessOf(there));
        wait.until(ExpectedConditions.presenceOfElementLocated(By.tagName("body")));
    }

    /** What has the focus now. */
    WebElement focus() {
        return driver.switchTo().activeElement();
    }

    Object ask(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments));
    }

    /** A part of a page. */
    final class Part {
        private final WebElement element;

        private Part(WebElement element) {
            this.element = element;
        }

        /** The smallest part that begins with this heading, question or name. */
        Part under(String heading) {
            String is = "[normalize-space()=" + quoted(heading) + "]";
            return new Part(one(
                    heading,
                    ".//fieldset[legend" + is + "]",
                    ".//section[h2" + is + "]",
                    ".//*[self::div or self::li or self::section][h3" + is + " or strong" + is + "]",
                    ".//form[preceding-sibling::*[self::h2 or self::h1][1]" + is + "]"));
        }

        /** Types in a field, by the words beside it. */
        Part type(String label, CharSequence text) {
            WebElement field = field(label, "*[self::textarea or self::input]");
            if ("date".equals(field.getDomAttribute("type"))) {
                // as a browser takes a day from its calendar
                driver.executeScript("arguments[0].value = arguments[1]", field, text.toString());
            } else {
                field.clear();
                field.sendKeys(text);
            }
            return this;
        }

        /** Ticks a box or takes an answer, by its words. */
        Part take(String words) {
            field(words, "input[@type='radio' or @type='checkbox']").click();
            return this;
        }

        /** Takes one of a list that folds out. */
        Part choose(String label, String words) {
            field(label, "select")
                    .findElement(By.xpath("./option[normalize-space()=" + quoted(words) + "]"))
                    .click();
            return this;
        }

        Part clickOn(String words) {
            String is = "[normalize-space()=" + quoted(words) + "]";
            WebElement there = one(words, ".//button" + is, ".//a" + is, ".//summary" + is);
            boolean staysHere = there.getTagName().equals("summary");
            there.click();
            if (!staysHere) {
                nextPageAfter(there);
            }
            return this;
        }

        String text() {
            return element.getText();
        }

        private WebElement field(String label, String kind) {
            String is = "[normalize-space(.)=" + quoted(label) + " or span[normalize-space()=" + quoted(label) + "]]";
            return one(label, ".//label" + is + "//" + kind);
        }

        private WebElement one(String words, String... paths) {
            List<WebElement> found = Stream.of(paths)
                    .flatMap(path -> element.findElements(By.xpath(path)).stream())
                    .filter(WebElement::isDisplayed)
                    .toList();
            assertThat(found)
                    .as("«%s» on the screen:%n%s", words, element.getText())
                    .isNotEmpty();
            return found.get(0);
        }
    }

    private static String quoted(String words) {
        return words.contains("'") ? "\"" + words + "\"" : "'" + words + "'";
    }
}
