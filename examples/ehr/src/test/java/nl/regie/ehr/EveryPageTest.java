package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Language;
import nl.regie.precondition.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every page, in both languages. */
class EveryPageTest {
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)\\b(?![^>]*type=\"hidden\")[^>]*>");
    private static final Pattern LABEL = Pattern.compile("(?s)<label\\b.*?</label>");
    private final RunningEhr ehr = RunningEhr.shared();

    static Stream<Arguments> pages() {
        Stream<Arguments> staff = Stream.of(
                        "",
                        "/talk",
                        "/next",
                        "/visit",
                        "/plans",
                        "/year",
                        "/findings",
                        "/rows/wants",
                        "/others",
                        "/plan",
                        "/signs",
                        "/in-place",
                        "/people",
                        "/safety")
                .map(page -> Arguments.of("marloes", "{patient}" + page));
        Stream<Arguments> mine = Stream.of(
                        "",
                        "/prepare",
                        "/talk",
                        "/short",
                        "/plan",
                        "/plan/print",
                        "/plan/paper?others=true",
                        "/signs",
                        "/signs/write",
                        "/card",
                        "/line",
                        "/tell",
                        "/agree",
                        "/address",
                        "/log",
                        "/sharing",
                        "/sharing/0",
                        "/sharing/0/page")
                .map(page -> Arguments.of("naima", "/my" + page));
        return Stream.concat(
                Stream.concat(staff, mine),
                Stream.of(
                        Arguments.of("marloes", "/patients"),
                        Arguments.of("marloes", "/team"),
                        Arguments.of("marloes", "/team/programme"),
                        Arguments.of("marloes", "/team/mirror"),
                        Arguments.of("yassin", "/close"),
                        Arguments.of("yassin", "/close/print"),
                        Arguments.of("yassin", "/close/paper?others=true"),
                        Arguments.of("yassin", "/close/me")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTextIsThereEveryFieldHasALabelAndNoScriptRuns(String who, String page) {
        Browser browser = Browser.of(who, ehr);
        String path = page.replace("{patient}", ehr.pagesOf("naima"));
        for (String language : new String[] {"nl", "en"}) {
            String body = browser.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);

            assertThat(browser.status()).isEqualTo(200);
            assertThat(body).contains("<html lang=\"" + language + "\"").doesNotContain("??", "<script", "onclick");
            assertThat(body.split("<h1", -1))
                    .as("one heading of the first level")
                    .hasSize(2);
            assertThat(body.split("<main", -1)).as("one main part").hasSize(2);
            assertThat(fields(body)).isEqualTo(fieldsInLabels(body));
            assertThat(ids(body)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "naima, /my/plan",
        "naima, /my/card",
        "naima, /my/plan/paper?others=false",
        "naima, /my/sharing/0/page",
        "yassin, /close",
        "marloes, {patient}",
        "marloes, {patient}/year"
    })
    void whatRegieMadeStandsAsAFragmentWithinThePageOfTheEhr(String who, String page) {
        String body = Browser.of(who, ehr).get(page.replace("{patient}", ehr.pagesOf("naima")));

        assertThat(body).containsPattern("<div class=\"regie( card| one-sheet)?\" lang=\"nl\">");
        assertThat(body.indexOf("<h1")).isBetween(0, body.indexOf("<div class=\"regie"));
        assertThat(body).doesNotContain("<style");
    }

    @Test
    void theStyleOfRegieTouchesNothingOfTheEhrAndHoldsOnPaperToo() {
        assertThat(new Browser(ehr).get("/regie.css"))
                .contains(".regie h2 {", ".regie.card section {", "@media print {")
                .doesNotContain("\nbody");
    }

    private static long fields(String body) {
        return FIELD.matcher(body).results().count();
    }

    private static long fieldsInLabels(String body) {
        return LABEL.matcher(body)
                .results()
                .mapToLong(label -> fields(label.group()))
                .sum();
    }

    private static java.util.List<String> ids(String body) {
        Matcher id = Pattern.compile("\\bid=\"([^\"]+)\"").matcher(body);
        return id.results().map(each -> each.group(1)).toList();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"texts", "texts_en"})
    void bothLanguagesHaveTheSameTexts(String file) throws java.io.IOException {
        Set<Object> here = keys(file);
        Set<Object> there = keys("texts");

        assertThat(here).isNotEmpty().isEqualTo(there);
    }

    /** What core has a word for is not worded otherwise here. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource(Language.class)
    void anAnswerIsCalledAsInCore(Language language) throws java.io.IOException {
        java.util.Properties texts = texts(language == Language.NL ? "texts" : "texts_en");

        assertThat(java.util.List.of("YES", "PARTLY", "NO"))
                .allSatisfy(answer -> assertThat(texts.get("answer." + answer))
                        .isEqualTo(CareModule.shipped()
                                .wordingById(Wording.id("judgement", Judgement.valueOf(answer)))
                                .in(language)));
    }

    private static Set<Object> keys(String file) throws java.io.IOException {
        return new HashSet<>(texts(file).keySet());
    }

    private static java.util.Properties texts(String file) throws java.io.IOException {
        java.util.Properties texts = new java.util.Properties();
        try (java.io.InputStream in = EveryPageTest.class.getResourceAsStream("/" + file + ".properties")) {
            texts.load(in);
        }
        return texts;
    }
}
