package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.year.YearSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How it goes with a goal stands on each page as it was told. Everybody in it is invented. */
class ProgressToldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String INTERPRETED =
            "Wie dit vertaalde: Een naaste. Ik mag het ook zeggen met een andere tolk.";

    private static final String DOSSIER = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"}, "professionals": [{"id": "els", "name": "Els"}],
             "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "jan"}, "status": "ACTIVE",
               "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Weer varen."}]}],
             "progressReviews": [{"id": "pr", "recorded": {"on": "2026-11-02", "by": "els"%1$s}, "plan": "plan", "participants": ["jan", "els"],
               "progress": [{"goal": "g", "toldBy": "jan", "step": "SUCCESS"%2$s}]}],
             "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-10", "by": "els"%1$s}, "visitOn": "2026-11-25",
               "progress": [{"goal": "g", "toldBy": "jan", "step": "SUCCESS"%2$s}]}]}
            """;

    private static final String BY_A_CLOSE_ONE = ", \"howTold\": {\"way\": \"ALOUD\", \"interpreter\": \"%s\"}";
    private static final String WORDS = ", \"inOwnWords\": \"Ik zat op de boot.\"";

    @ParameterizedTest
    @CsvSource({"CLOSE_ONE, true", "PROFESSIONAL, false"})
    void whatACloseOneInterpretedOfHowItGoesSaysSo(String interpreter, boolean isSaid) {
        Dossier dossier = read(BY_A_CLOSE_ONE.formatted(interpreter), WORDS);
        assertThat(progressIn(PatientCopy.of(dossier, TODAY).text(Language.NL)).contains(INTERPRETED))
                .isEqualTo(isSaid);
        assertThat(progressIn(ConversationSheet.of(dossier, TODAY).text(Language.NL))
                        .contains(INTERPRETED))
                .isEqualTo(isSaid);
        assertThat(YearSheet.of(dossier, CareModule.shipped()).text(Language.NL).contains(INTERPRETED))
                .isEqualTo(isSaid);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whatSomebodyElseTickedOfHowItGoesSaysSo(boolean isTicked) {
        Dossier dossier = read("", isTicked ? "" : WORDS);
        assertThat(progressIn(PatientCopy.of(dossier, TODAY).text(Language.NL)).contains("Els kruiste aan"))
                .isEqualTo(isTicked);
        assertThat(progressIn(ConversationSheet.of(dossier, TODAY).text(Language.NL))
                        .contains("Els kruiste aan"))
                .isEqualTo(isTicked);
        assertThat(YearSheet.of(dossier, CareModule.shipped()).text(Language.NL).contains("Dit zei ik niet zelf."))
                .isEqualTo(isTicked);
    }

    /** From the goals on: what else was filled in says by itself who told it. */
    private static String progressIn(String page) {
        String goals = page.substring(page.indexOf("MIJN DOELEN"));
        return goals.substring(0, goals.indexOf("\n\nWA") < 0 ? goals.length() : goals.indexOf("\n\nWA"));
    }

    private static Dossier read(String howTold, String words) {
        return DossierFile.read(DOSSIER.formatted(howTold, words)).orElseThrow();
    }
}
