package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe (WCAG 2.2 A and AA) on each page in a browser, in both languages, and whether it is read from top to bottom at
 * 400 %. What axe cannot see, such as whether the words can be understood, is for people.
 */
class SeenByAxeTest {
    private static final RunningEhr EHR = RunningEhr.shared();

    private static RealBrowser browser;

    @BeforeAll
    static void open() {
        browser = RealBrowser.at(EHR);
    }

    static Stream<Arguments> pages() {
        return Stream.concat(
                EveryPageTest.pages(),
                Stream.of(
                        Arguments.of("naima", "/my/signs?saved"),
                        Arguments.of("naima", "/my/nothing"),
                        Arguments.of("wijkzorg", EHR.pagesOf("gerrit")),
                        Arguments.of("wijkzorg", EHR.pagesOf("gerrit") + "/next"),
                        Arguments.of("wijkzorg", EHR.pagesOf("gerrit") + "/visit"),
                        Arguments.of("wijkzorg", EHR.pagesOf("naima"))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingAgainstAPageAndAt400PercentItIsReadFromTopToBottom(String who, String page) {
        browser.as(who);
        looksRight(page.replace("{patient}", EHR.pagesOf("naima")));
    }

    static Stream<String> pagesOfNobody() {
        return Stream.of("/login", "/login?error", "/login?later", "/left");
    }

    @ParameterizedTest
    @MethodSource("pagesOfNobody")
    void whoIsNotSignedInSeesAPageThatIsRightToo(String page) {
        browser.forget();
        looksRight(page);
    }

    @Test
    void whatWaitsForSomebodyIsOnPagesThatAreRightToo() {
        KeptFormTest.keep("gerrit", "/my/tell", EHR);
        browser.as("gerrit");
        looksRight("/again");
        looksRight("/my/tell");
        browser.open("/again").clickOn("Weggooien");
    }

    @Test
    void aPlanThatWaitsForAYesInThePlaceOfThePatientIsOnAPageThatIsRightToo() {
        Browser nurse = Browser.of("fatima", EHR);
        String plan = EHR.pagesOf("sam") + "/plan";
        Map<String, String> fields = Fields.shownOn(nurse.get(plan), "/plan");
        fields.put("what.0", "Samen lezen");
        nurse.post(plan, fields);
        browser.as("fatima");
        looksRight(EHR.pagesOf("sam") + "/in-place");
        assertThat(browser.text()).contains("Samen lezen");
    }

    /** What can be unfolded is unfolded. */
    private static void unfold() {
        browser.ask("document.querySelectorAll('details').forEach(each => each.open = true); return true");
    }

    /**
     * Each language in each width fits; axe, which takes longest, looks at Dutch at 400 % and at English in a wide
     * window, and once at the colours, which are the same in both.
     */
    private static void looksRight(String path) {
        for (String language : new String[] {"en", "nl"}) {
            browser.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            unfold();
            for (int width : new int[] {RealBrowser.WIDE, RealBrowser.AT_400_PERCENT}) {
                browser.width(width);
                assertThat(browser.widthOfPage())
                        .as("%s is as wide as its window", path)
                        .isLessThanOrEqualTo(width);
                if (language.equals("en") == (width == RealBrowser.WIDE)) {
                    RealBrowser.Found found = browser.axe(width == RealBrowser.WIDE);
                    assertThat(found.wrong())
                            .as("%s at %s in %s", path, width, language)
                            .isEmpty();
                    assertThat(found.right()).isGreaterThan(5);
                }
            }
            browser.width(RealBrowser.WIDE);
        }
    }

    @Test
    void whatIsWrongIsFound() {
        browser.as("naima").open("/my/tell");
        browser.ask("document.documentElement.removeAttribute('lang');"
                + "document.querySelector('h1').style.minWidth = '2000px';"
                + "document.querySelector('h1').style.color = '#dddddd'; return true");

        assertThat(browser.axe(true).wrong())
                .anySatisfy(each -> assertThat(each).startsWith("html-has-lang"))
                .anySatisfy(each -> assertThat(each).startsWith("color-contrast"));
        assertThat(browser.widthOfPage()).isGreaterThan(RealBrowser.WIDE);
    }
}
