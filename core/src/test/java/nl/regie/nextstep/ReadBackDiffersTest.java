package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.VisitPlan;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.evaluation.ReportedClaim;
import nl.regie.visit.VisitAdvice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the patient says to differ when a talk is read back, also where the nurse typed it: it stands beside the line
 * that it is about, it is asked about, and about safety it comes first and keeps the visit. Everybody is invented.
 */
class ReadBackDiffersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String WORDS = "Dat eerste klopt niet, daar ben ik bang.";
    private static final String SHOWN = ", \"visibleTo\": \"OWN_PROFESSIONAL\"";
    private static final String KEPT = "";
    private static final String SAFE = "FEELS_SAFE_AND_SUPPORTED";

    @ParameterizedTest
    @CsvSource({"YES, deels", "PARTLY, deels", "NO, is er nu niet", "NO_ANSWER, niet te zeggen"})
    void whatDiffersStandsWithItsWordsBesideTheLineWhateverShowsOfIt(String answer, String verdict) {
        ReportedClaim claim = safe(told(SAFE, answer, SHOWN) + differs("els", "[\"told\"]", WORDS));

        assertThat(claim.verdictName()).contains(verdict);
        assertThat(claim.evidence()).contains(EntryId.of("told"), EntryId.of("read"));
        assertThat(claim.open()).contains(EntryId.of("read"));
        assertThat(claim.evidenceInWords()).anyMatch(each -> each.contains(WORDS));
    }

    /** What the patient added to a line in person is told in the same way. */
    @Test
    void whatThePatientAddedStandsBesideALineThatShowsInPart() {
        ReportedClaim claim = safe(told(SAFE, "YES", SHOWN) + """
                , "annotations": [{"id": "added", "recorded": {"on": "2026-11-11", "by": "henk"}, "about": "told", "inOwnWords": "Alleen overdag."}]""");

        assertThat(claim.evidenceInWords()).anyMatch(each -> each.contains("Alleen overdag."));
        assertThat(claim.open()).contains(EntryId.of("added"));
    }

    @Test
    void whatIsRightIsNotToldAsOpen() {
        ReportedClaim claim = safe(told(SAFE, "PARTLY", SHOWN)
                + differs("els", "[\"told\"]", WORDS).replace("\"DIFFERS\", \"differing\": [\"told\"]", "\"RIGHT\""));

        assertThat(claim.open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"els", "henk"})
    void thatItDiffersAboutSafetyIsAskedAboutFirstWithTheWords(String by) {
        ReportedStep first = next(told(SAFE, "YES", SHOWN) + differs(by, "[\"told\"]", WORDS))
                .steps()
                .get(0);

        assertThat(first.reason()).isEqualTo(StepReason.UNSAFE);
        assertThat(first.because())
                .startsWith("Toen dit werd teruggelezen, zei de patiënt dat er iets niet klopt.")
                .contains("Dit gaat voor.");
        assertThat(first.question()).startsWith("Wij lazen dit terug, en er klopte iets niet. Wat is er anders?");
        assertThat(first.patientSaid()).contains(WORDS);
    }

    /** Where the teller keeps the line to the team, it is told that something differs, and not a word of it. */
    @Test
    void whatIsKeptToTheTeamIsAskedAboutAndNotAWordOfItIsShown() {
        String lists = told(SAFE, "YES", KEPT) + differs("els", "[\"told\"]", WORDS);
        NextStepsReport next = next(lists);

        assertThat(next.steps().get(0).reason()).isEqualTo(StepReason.UNSAFE);
        assertThat(next.steps().get(0).because()).contains("klopt", "De woorden staan hier niet");
        assertThat(next.readBack()).singleElement().asString().contains("er klopt iets niet");
        assertThat(next.toString()).doesNotContain(WORDS);
        assertThat(safe(lists).toString()).doesNotContain(WORDS);
    }

    @Test
    void whatNobodyNotedTheLineOfIsAskedAboutToo() {
        assertThat(next(told(SAFE, "YES", SHOWN) + differs("els", "[]", WORDS)).steps())
                .extracting(ReportedStep::reason)
                .startsWith(StepReason.UNSAFE);
    }

    @ParameterizedTest
    @CsvSource({
        "FEELS_SAFE_AND_SUPPORTED, '', SAFETY_DIFFERS",
        "NOT_LEFT_ALONE, '', SAFETY_DIFFERS",
        "LISTENED_TO, '', READ_BACK_DIFFERS",
        "FEELS_SAFE_AND_SUPPORTED, told-again, READ_BACK_DIFFERS"
    })
    void theVisitIsKeptAndTheReasonSaysThatSomethingDiffers(String topic, String again, String reason) {
        String since = again.isEmpty()
                ? ""
                : ", {\"id\": \"again\", \"recorded\": {\"on\": \"2026-11-12\", \"by\": \"henk\"}, \"teller\": \"henk\", \"topic\": \"%s\", \"answer\": \"YES\"}]"
                        .formatted(topic);
        String lists = told(topic, "YES", SHOWN).replace("}]", since.isEmpty() ? "}]" : "}" + since)
                + differs("els", "[\"told\"]", WORDS);
        VisitAdvice advice = advice(lists, "");

        assertThat(advice.plan()).isNotEqualTo(VisitPlan.SKIP);
        assertThat(advice.reasons()).extracting(each -> each.reason().name()).contains(reason);
        assertThat(advice.forPatient().reasons())
                .extracting(each -> each.reason().name())
                .doesNotContain(reason);
    }

    /** A reader may answer another matter, and then the visit can be left out; about safety no answer does that. */
    @ParameterizedTest
    @CsvSource({"LISTENED_TO, SKIP", "FEELS_SAFE_AND_SUPPORTED, AS_PLANNED", "NOT_LEFT_ALONE, AS_PLANNED"})
    void onlyWhatIsNotAboutSafetyIsSettledByAReadersAnswer(String topic, VisitPlan plan) {
        VisitAdvice advice = advice(
                told(topic, "YES", SHOWN) + differs("els", "[\"told\"]", WORDS),
                ", \"answers\": [{\"about\": \"read\", \"answer\": \"TALKED_ABOUT\"}]");

        assertThat(advice.plan()).isEqualTo(plan);
    }

    @Test
    void whatDiffersInThePreparationItselfKeepsTheVisit() {
        VisitAdvice advice = advice(
                told("LISTENED_TO", "YES", SHOWN)
                        + differs("els", "[\"p\"]", WORDS)
                                .replace(
                                        "\"read\", \"recorded\": {\"on\": \"2026-11-10\"",
                                        "\"read\", \"recorded\": {\"on\": \"2026-11-17\""),
                ", \"answers\": [{\"about\": \"read\", \"answer\": \"TALKED_ABOUT\"}]");

        assertThat(advice.plan()).isEqualTo(VisitPlan.AS_PLANNED);
    }

    /** Without the read back the same dossiers may skip, so that it is what keeps the visit. */
    @ParameterizedTest
    @ValueSource(strings = {SAFE, "NOT_LEFT_ALONE", "LISTENED_TO"})
    void withoutItTheVisitMayBeLeftOut(String topic) {
        assertThat(advice(told(topic, "YES", SHOWN), "").plan()).isEqualTo(VisitPlan.SKIP);
    }

    private static ReportedClaim safe(String lists) {
        Dossier dossier = read(lists);
        return EvaluationReport.of(evaluated(dossier), dossier, Language.NL).findings().stream()
                .filter(finding -> finding.statement().value().equals("precondition/safe-environment"))
                .flatMap(finding -> finding.claims().stream())
                .filter(claim -> claim.evidence().contains(EntryId.of("told")))
                .findFirst()
                .orElseThrow();
    }

    private static NextStepsReport next(String lists) {
        Dossier dossier = read(lists);
        return NextSteps.of(dossier, evaluated(dossier), List.of()).in(Language.NL);
    }

    private static DossierEvaluation evaluated(Dossier dossier) {
        return DossierEvaluator.shipped().evaluate(dossier, DAY);
    }

    private static VisitAdvice advice(String lists, String reading) {
        return VisitAdvice.of(read(lists + """
                , "visitSummaries": [{"id": "v", "recorded": {"on": "2026-08-10", "by": "els"}, "participants": ["henk", "els"]}],
                 "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "henk"}, "visitOn": "2026-11-24", "howItGoes": "SAME", "wish": "SKIP", "noticesSigns": "NO"}],
                 "preparationReadings": [{"id": "reading", "recorded": {"on": "2026-11-17", "by": "els"}, "preparation": "p", "firstVisit": "NO",
                   "treatmentChanged": "NO", "checksDue": "NO", "previousVisitSkipped": "NO", "worries": "NO"%s}]""".formatted(reading)), EntryId.of("p"), DAY, CareModule.shipped());
    }

    private static Dossier read(String lists) {
        return DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "henk", "name": "Henk"}, "professionals": [{"id": "els", "name": "Els"}], %s}""".formatted(lists)).orElseThrow();
    }

    private static String told(String topic, String answer, String visibleTo) {
        return """
                "experiences": [{"id": "told", "recorded": {"on": "2026-11-10", "by": "els"}, "teller": "henk", "topic": "%s", "answer": "%s"%s}]""".formatted(topic, answer, visibleTo);
    }

    private static String differs(String by, String which, String words) {
        return """
                , "readBacks": [{"id": "read", "recorded": {"on": "2026-11-10", "by": "%s"}, "entries": %s, "answer": "DIFFERS", "differing": %s, "inOwnWords": "%s"}]""".formatted(by, which.equals("[]") ? "[\"told\"]" : which, which, words);
    }
}
