package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "marloes, {naima}/talk, /talk, ?saved",
        "naima, /my/prepare, /my/prepare, /my/talk?saved",
        "naima, /my/tell, /my/tell, ?saved",
        "naima, /my/sharing/0, /my/sharing/0, ?saved",
        "naima, /my/plan/print, /paper, /my/plan/paper?large=true&others=true",
        "yassin, /close/me, /close/me, ?saved",
        "marloes, {naima}/visit, /visit/reading, ?saved",
        "marloes, {naima}/visit, /visit/decision, ?saved",
        "marloes, {naima}/next, /next, ?saved",
        "marloes, {naima}/plans, /plans, ?one=",
        "marloes, {naima}/others, /others, /others",
        "marloes, {naima}, /logout, /left",
        "naima, /my/plan, /logout, https://nl.wikipedia.org/"
    })
    void aFormIsFilledInAndSent(String who, String page, String form, String next) {
        browser.forget();
        browser.as(who).open(page.replace("{naima}", ehr.pagesOf("naima")));
        Set<String> reached = fillIn(form);

        assertThat(browser.where()).contains(next);
        assertThat(reached.isEmpty()).isEqualTo(form.equals("/logout"));
    }

    /** Goes from field to field and fills in each one, until the form is sent. */
    private static Set<String> fillIn(String form) {
        Set<String> reached = new TreeSet<>();
        String last = "";
        for (int i = 0; i < ENOUGH; i++) {
            browser.press(Keys.TAB);
            WebElement here = browser.focus();
            String tag = here.getTagName();
            if (tag.equals("summary") && reached.isEmpty()) {
                isSeen(here);
                browser.press(Keys.ENTER);
            }
            if (!isOf(form, here)) {
                continue;
            }
            isSeen(here);
            if (tag.equals("button")) {
                assertThat(reached).as("each field that is visible was reached").containsAll(visible(here));
                browser.press(Keys.ENTER);
                browser.nextPageAfter(here);
                return reached;
            }
            String name = Objects.requireNonNull(here.getDomProperty("name"));
            if (!name.equals(last)) {
                reached.add(name);
                fillIn(here, name);
            }
            last = name;
        }
        throw new AssertionError("no button of " + form + " was reached");
    }

    private static void fillIn(WebElement here, String name) {
        switch (Objects.requireNonNull(here.getDomProperty("type"))) {
            case "radio", "checkbox" -> browser.press(Keys.SPACE);
            case "select-one" -> browser.press(Keys.ARROW_DOWN);
            case "date" -> browser.press(name.startsWith("measured") ? PAST : TO_COME);
            default -> browser.press(name.startsWith("value") ? "6,5" : "Met de toetsen.");
        }
    }

    private static boolean isOf(String form, WebElement here) {
        return (boolean) browser.ask(
                "return !!arguments[0].form && new URL(arguments[0].form.action).pathname.endsWith(arguments[1])",
                here,
                form);
    }

    /** Somebody sees where they are. */
    private static void isSeen(WebElement here) {
        assertThat(here.getCssValue("outline-style")).as(here.getTagName()).isNotEqualTo("none");
        assertThat(here.getCssValue("outline-width")).isNotEqualTo("0px");
    }

    private static Set<String> visible(WebElement button) {
        String names = (String) browser.ask(
                "return Array.from(arguments[0].form.elements).filter(each => each.name && each.type !== 'hidden'"
                        + " && each.tagName !== 'BUTTON' && each.checkVisibility()).map(each => each.name).join(' ')",
                button);
        return new TreeSet<>(java.util.stream.Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .toList());
    }
}
