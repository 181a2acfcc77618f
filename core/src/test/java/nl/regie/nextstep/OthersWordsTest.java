package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.help.PressingReason;
import nl.regie.visit.VisitAdvice;
import nl.regie.visit.VisitReason;
import org.junit.jupiter.api.Test;

/** Whose words stand on staff's screens where somebody else filled in a form. Everybody in it is invented. */
class OthersWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String WORDS = "Hij valt steeds";

    @Test
    void whatADaughterWroteInThePatientsNameIsHeardAndToldAsHers() {
        List<ReportedPressing> pressing = pressing("mia", "");
        assertThat(pressing)
                .extracting(ReportedPressing::reason)
                .contains(PressingReason.WORDS_UNREAD, PressingReason.GOES_WORSE);
        assertThat(pressing).allSatisfy(each -> {
            assertThat(each.patientSaid()).isEmpty();
            assertThat(each.closeOneWrote()).containsExactly(WORDS);
            assertThat(each.text()).doesNotContain("woorden van de patiënt", "De patiënt zegt");
        });
    }

    @Test
    void whatTheRepresentativeWroteIsToldAsTheirs() {
        String mentor = """
                , "representations": [{"id": "right", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "mia", "basis": "MENTOR"}]
                """;
        assertThat(pressing("mia", mentor)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.patientSaid()).isEmpty();
            assertThat(each.closeOneWrote()).isEmpty();
            assertThat(each.representativeSaid()).containsExactly(WORDS);
        });
    }

    @Test
    void whatThePatientWroteIsThePatients() {
        assertThat(pressing("jan", "")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.patientSaid()).containsExactly(WORDS);
            assertThat(each.closeOneWrote()).isEmpty();
        });
    }

    @Test
    void whatSomebodyElseAskedForInThePatientsNameIsNotSaidToBeAskedByThePatient() {
        String file = """
                {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                 "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia"}],
                 "requests": [{"id": "r", "recorded": {"on": "2026-11-01", "by": "%s"}, "possibility": "%s", "inOwnWords": "Hulp in huis."}],
                 "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "jan"}, "visitOn": "2026-11-26"}]}
                """;
        for (String asked : List.of("SUPPORT_OUTSIDE_CARE", "ANOTHER_PROFESSIONAL")) {
            assertThat(tellings(file.formatted("mia", asked)))
                    .anyMatch(text -> text.contains("voor de patiënt"))
                    .noneMatch(text -> text.startsWith("De patiënt vroeg"));
            assertThat(tellings(file.formatted("jan", asked))).anyMatch(text -> text.startsWith("De patiënt vroeg"));
        }
    }

    private static List<String> tellings(String file) {
        Dossier dossier = DossierFile.read(file).orElseThrow();
        DayView view = DayView.of(dossier, DAY);
        CareModule module = CareModule.shipped();
        return Stream.concat(
                        NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, DAY), List.of())
                                .in(Language.NL)
                                .pressing()
                                .stream()
                                .map(ReportedPressing::text),
                        VisitAdvice.of(dossier, EntryId.of("p"), DAY, module).reasons().stream()
                                .map(given -> given.text(view, module).in(Language.NL)))
                .toList();
    }

    @Test
    void aProposalSaysOfWordsWhoseTheyAreToo() {
        assertThat(reason("mia"))
                .startsWith("Iemand anders schreef op wat de patiënt zou hebben gezegd.")
                .doesNotContain("van de patiënt");
        assertThat(reason("jan")).contains("woorden van de patiënt");
    }

    /** What an answer holds that nobody read, in words for who decides about the visit. */
    private static String reason(String by) {
        Dossier dossier = DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                         "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia"}],
                         "answers": [{"id": "a", "recorded": {"on": "2026-11-10", "by": "%s"}, "question": "WHAT_HAPPENED",
                           "response": "GIVEN", "inOwnWords": "%s"}],
                         "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "jan"}}],
                         "preparationReadings": [{"id": "r", "recorded": {"on": "2026-11-17", "by": "els"}, "preparation": "p"}]}
                        """.formatted(by, WORDS)).orElseThrow();
        DayView view = DayView.of(dossier, DAY);
        return VisitAdvice.of(dossier, EntryId.of("p"), DAY, CareModule.shipped()).reasons().stream()
                .filter(given -> given.reason() == VisitReason.WORDS_UNREAD)
                .map(given -> given.text(view, CareModule.shipped()).nl())
                .findFirst()
                .orElseThrow();
    }

    private static List<ReportedPressing> pressing(String by, String more) {
        Dossier dossier =
                DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                         "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia"}],
                         "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "%s"},
                           "howItGoes": "WORSE", "inOwnWords": "%s"}]
                        """.formatted(by, WORDS) + more + "}").orElseThrow();
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, DAY), List.of())
                .in(Language.NL)
                .pressing();
    }
}
