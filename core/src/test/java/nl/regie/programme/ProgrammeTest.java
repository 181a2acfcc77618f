package nl.regie.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("regie.root", ".."), "core/src/test/resources/nl/regie/programme");
    private static final Programme PROGRAMME = Programme.shipped();
    private static final CareModule MODULE = CareModule.shipped();
    private static final Set<StatementKind> ON_THE_PAGE = Set.of(
            StatementKind.INSIGHT,
            StatementKind.STEP,
            StatementKind.DO,
            StatementKind.DONT,
            StatementKind.REFLECTION_PROMPT);

    /** Golden files, read by a person before they were accepted. Renew them with -Dregie.renew=true. */
    @ParameterizedTest
    @EnumSource
    void thePageIsAsItWasRead(Language language) throws IOException {
        isAsItWas("programme." + language.tag() + ".html", PROGRAMME.html(language));
        isAsItWas("programme." + language.tag() + ".txt", PROGRAMME.text(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyInsightStepAndSideOfAPairIsOnIt(Language language) {
        String text = PROGRAMME.text(language);
        List<Statement> expected = MODULE.statements().stream()
                .filter(statement -> ON_THE_PAGE.contains(statement.kind()))
                .toList();
        assertThat(expected).hasSize(11 + 10 + 16 + 25);
        assertThat(expected).allSatisfy(statement -> assertThat(text)
                .contains(statement.text().in(language)));
        assertThat(MODULE.partsOf(StatementId.of("model/learning-70-20-10")))
                .hasSize(3)
                .allSatisfy(part -> assertThat(text).contains(part.text().in(language)));
    }

    @Test
    void eachThemeStepAndPairHasAQuestionToTalkAbout() {
        Set<StatementId> asked = MODULE.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.REFLECTION_PROMPT)
                .flatMap(prompt -> prompt.speaksTo().stream())
                .collect(Collectors.toSet());
        assertThat(MODULE.statements().stream()
                        .filter(statement -> statement.kind() == StatementKind.STEP
                                || statement.kind() == StatementKind.PAIR
                                || statement.id().value().startsWith("insight-theme/"))
                        .map(Statement::id))
                .hasSize(23)
                .isSubsetOf(asked);
    }

    @ParameterizedTest
    @EnumSource
    void itSaysThatNumbersAreHintsAndNothingIsCounted(Language language) {
        LocalizedText noTargets = MODULE.wordingById("programme/no-targets");
        assertThat(PROGRAMME.html(language)).contains(noTargets.in(language));
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsWellFormedAndNeedsNothingElse(Language language) {
        String html = PROGRAMME.html(language);
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>").matcher(html);
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                assertThat(tags.group(2)).isEqualTo(open.pop());
            } else if (tags.group(3).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(html)
                .contains("<html lang=\"" + language.tag() + "\">")
                .doesNotContain("<script", "http:", "https:", "url(", "<img", "<input");
        List<Integer> levels = new ArrayList<>();
        Matcher headings = Pattern.compile("<h([1-6])>").matcher(html);
        while (headings.find()) {
            levels.add(Integer.valueOf(headings.group(1)));
        }
        assertThat(levels).startsWith(1, 2);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
    }

    private static void isAsItWas(String name, String now) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("regie.renew")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, now, StandardCharsets.UTF_8);
        }
        assertThat(now)
                .as(name + " (after reading it, renew with -Dregie.renew=true)")
                .isEqualTo(Files.readString(file));
    }
}
