package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Each form is reached, filled in and sent with the keys alone, and one sees where one is. */
class ByKeyboardTest {
    /** More keys than the longest form needs. */
    private static final int ENOUGH = 400;

    /**
     * The day and the month are the same, so that it is the same day in every order; after all that is in the cases.
     */
    private static final String TO_COME = "12122026";

    private static final String PAST = "10102026";

    private static final Set<String> HAVE_A_BUTTON_ONLY = Set.of("/logout", "/forget", "/people/back");

    private static RunningEhr ehr;
    private static RealBrowser browser;

    @BeforeAll
    static void open() {
        ehr = RunningEhr.started();
        browser = RealBrowser.at(ehr);
    }

    @AfterAll
    static void close() {
        ehr.close();
    }

    /** Who, on which page, sends which form, and what is then in the bar. Some need what those before them wrote. */
    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("", "/login", "/login", "/login?error"),
                Arguments.of("marloes", "{naima}/talk", "{naima}/talk", "?saved"),
                Arguments.of("marloes", "{naima}/plan", "{naima}/plan", "?saved"),
                Arguments.of("naima", "/my/agree", "/my/agree", "?saved"),
                Arguments.of("naima", "/my/prepare", "/my/prepare", "/my/talk?saved"),
                Arguments.of("naima", "/my/tell", "/forget", "/my"),
                Arguments.of("naima", "/my/tell", "/my/tell", "?saved"),
                Arguments.of("naima", "/my/address", "/my/address", "?saved"),
                Arguments.of("naima", "/my/signs/write", "/my/signs/write", "/my/signs?saved"),
                Arguments.of("naima", "/my/sharing/0", "/my/sharing/0", "?saved"),
                Arguments.of("naima", "/my/plan/print", "/my/plan/paper", "/my/plan/paper?large=true&others=true"),
                Arguments.of("yassin", "/close/print", "/close/paper", "/close/paper?large=true&others=true"),
                Arguments.of("yassin", "/close/me", "/close/me", "?saved"),
                Arguments.of("marloes", "{naima}/visit", "{naima}/visit/reading", "?saved"),
                Arguments.of("marloes", "{naima}/visit", "{naima}/visit/decision", "?saved"),
                Arguments.of("marloes", "{naima}/next", "{naima}/next", "?saved"),
                Arguments.of("marloes", "{naima}/plans", "{naima}/plans", "?one="),
                Arguments.of("marloes", "{naima}/signs", "{naima}/signs", "?saved"),
                Arguments.of("marloes", "{naima}/people", "{naima}/people/relation", "?saved"),
                Arguments.of("marloes", "{naima}/people", "{naima}/people/authority", "?saved"),
                Arguments.of("fatima", "{sam}/plan", "{sam}/plan", "?saved"),
                Arguments.of("fatima", "{sam}/in-place", "{sam}/in-place", "?saved"),
                Arguments.of("marloes", "{naima}/people", "{naima}/people/consent", "?saved"),
                Arguments.of("marloes", "{naima}/people", "{naima}/people/copy", "?saved"),
                Arguments.of("marloes", "{naima}/people", "{naima}/people/back", "?saved"),
                Arguments.of("marloes", "{naima}/people", "{naima}/people/page", "?saved"),
                Arguments.of("marloes", "{naima}/safety", "{naima}/safety", "?saved"),
                Arguments.of("marloes", "{naima}/others", "{naima}/others", "/others"),
                Arguments.of("marloes", "{naima}/others", "{naima}/others/take", "?saved"),
                Arguments.of("marloes", "{naima}", "/logout", "/left"),
                Arguments.of("naima", "/my/plan", "/logout", "https://nl.wikipedia.org/"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsFilledInAndSent(String who, String page, String form, String next) {
        if (form.equals("/forget")) {
            KeptFormTest.keep(who, page, ehr);
        }
        browser.forget();
        if (!who.isEmpty()) {
            browser.as(who);
        }
        browser.open(inFull(page));
        if (form.endsWith("/take")) {
            pasteAPlanOfAnotherSystem();
        }
        Set<String> reached = fillIn(inFull(form));

        assertThat(browser.where()).contains(next);
        assertThat(reached.isEmpty()).isEqualTo(HAVE_A_BUTTON_ONLY.stream().anyMatch(form::endsWith));
    }

    private static String inFull(String path) {
        return path.replace("{naima}", ehr.pagesOf("naima")).replace("{sam}", ehr.pagesOf("sam"));
    }

    private static void pasteAPlanOfAnotherSystem() {
        WebElement field = (WebElement) browser.ask(
                "const there = document.getElementsByName('document')[0]; there.value = arguments[0];"
                        + " there.form.requestSubmit(); return there",
                FhirTest.PLAN);
        browser.nextPageAfter(field);
    }

    /** Goes from field to field and fills in each one, until the form is sent. */
    private static Set<String> fillIn(String form) {
        Set<String> reached = new TreeSet<>();
        String last = "";
        String typed = "";
        Here here = here(form);
        for (int i = 0; i < ENOUGH; i++) {
            if (i > 0 || !here.isOfForm()) {
                browser.press(typed + Keys.TAB);
                here = here(form);
                typed = "";
            }
            if (here.tag().equals("summary") && reached.isEmpty()) {
                assertThat(here.isSeen()).isTrue();
                browser.press(Keys.ENTER);
            }
            if (!here.isOfForm()) {
                continue;
            }
            assertThat(here.isSeen())
                    .as("somebody sees where they are: %s", here)
                    .isTrue();
            if (here.tag().equals("button")) {
                assertThat(reached).as("each field that is visible was reached").containsAll(visible(here.element()));
                browser.press(Keys.ENTER);
                browser.nextPageAfter(here.element());
                return reached;
            }
            if (!here.name().equals(last)) {
                reached.add(here.name());
                typed = keysFor(here);
            }
            last = here.name();
        }
        throw new AssertionError("no button of " + form + " was reached");
    }

    /** They are pressed with the one that goes on: each time that one presses takes a while. */
    private static String keysFor(Here here) {
        return switch (here.type()) {
            case "radio", "checkbox" -> Keys.SPACE.toString();
            case "select-one" -> Keys.ARROW_DOWN.toString();
            case "date" -> here.name().startsWith("measured") ? PAST : TO_COME;
            default -> here.name().startsWith("value") ? "6,5" : "Ja.";
        };
    }

    /** Where the focus is. */
    private record Here(WebElement element, String tag, String name, String type, boolean isOfForm, boolean isSeen) {}

    private static Here here(String form) {
        List<?> all = (List<?>) browser.ask("""
                const here = document.activeElement, style = getComputedStyle(here);
                return [here, here.tagName.toLowerCase(), here.name || '', here.type || '',
                  !!here.form && new URL(here.form.action).pathname === arguments[0],
                  style.outlineStyle !== 'none' && style.outlineWidth !== '0px'];
                """, form);
        return new Here(
                (WebElement) all.get(0),
                (String) all.get(1),
                (String) all.get(2),
                (String) all.get(3),
                (boolean) all.get(4),
                (boolean) all.get(5));
    }

    private static Set<String> visible(WebElement button) {
        String names = (String) browser.ask(
                "return Array.from(arguments[0].form.elements).filter(each => each.name && each.type !== 'hidden'"
                        + " && each.tagName !== 'BUTTON' && each.checkVisibility()).map(each => each.name).join(' ')",
                button);
        return new TreeSet<>(
                Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).toList());
    }
}
