package nl.regie.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.VisitSummary;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.people.CloseOne;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is out of date or was marked as wrong is never taken for what holds. */
class NamingTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId CLOSE_ONE = PersonId.of("close-one-1");
    private static final EntryId GOAL = EntryId.of("goal");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Test
    void aGoalIsCalledAsInTheVersionThatHoldsWhereverItStandsInTheFile() {
        CarePlan earlier = plan("plan-1", "Twee ochtenden", Recorded.of(DAY, PATIENT));
        CarePlan holds = plan("plan-2", "Drie ochtenden", replacing("plan-1").build());
        assertThat(named(earlier, holds)).isEqualTo("“Drie ochtenden”");
        assertThat(named(holds, earlier)).isEqualTo("“Drie ochtenden”");
    }

    @Test
    void whoWasWrittenDownTwiceIsCalledAsLastWrittenDownWhereverItStandsInTheFile() {
        CloseOne earlier = called("close-one-a", "Annie", DAY.minusDays(1));
        CloseOne last = called("close-one-b", "Anna", DAY);
        for (List<CloseOne> order : List.of(List.of(earlier, last), List.of(last, earlier))) {
            Dossier dossier = Dossier.builder()
                    .patient(Patient.builder().id(PATIENT).build())
                    .closeOnes(order)
                    .build();
            assertThat(new Naming(dossier, CareModule.shipped(), Language.NL).of(CLOSE_ONE))
                    .isEqualTo("Anna");
            assertThat(dossier.findName(CLOSE_ONE)).contains(PersonName.of("Anna"));
        }
    }

    private static CloseOne called(String id, String name, LocalDate on) {
        return CloseOne.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(on, PATIENT))
                .person(CLOSE_ONE)
                .name(PersonName.of(name))
                .build();
    }

    @Test
    void wordsOfSomebodyElseThatWereMarkedAwayAreShownNowhere() {
        CarePlan holds = plan("plan-1", "Twee ochtenden", Recorded.of(DAY, PATIENT));
        CarePlan wrong = plan(
                "plan-2",
                "Woorden van een ander",
                replacing("plan-1")
                        .enteredInError(EnteredInError.of(DAY, PATIENT))
                        .build());
        assertThat(named(holds, wrong)).isEqualTo("“Twee ochtenden”");
        assertThat(named(wrong, holds)).isEqualTo("“Twee ochtenden”");
    }

    @Test
    void whatStandsOnlyInALineThatWasMarkedAwayIsCalledByItsKindAndDayAlone() {
        CarePlan wrong = plan(
                "plan-1",
                "Woorden van een ander",
                Recorded.builder()
                        .from(Recorded.of(DAY, PATIENT))
                        .enteredInError(EnteredInError.of(DAY, PATIENT))
                        .build());
        assertThat(named(wrong)).isEqualTo("doel van 5 oktober 2026, als fout gemerkt");
        assertThat(naming(wrong).inFull(GOAL)).isEqualTo("doel (5 oktober 2026, de patiënt), als fout gemerkt");
    }

    @Test
    void inAPlanThatWasSetAsideAGoalIsCalledAsItSaysThere() {
        CarePlan earlier = plan("plan-1", "Twee ochtenden", Recorded.of(DAY, PATIENT));
        CarePlan holds = plan("plan-2", "Drie ochtenden", replacing("plan-1").build());
        assertThat(naming(earlier, holds).asIn(earlier).of(GOAL)).isEqualTo("“Twee ochtenden”");
    }

    @Test
    void aReportIsCalledAReportAndNotByWhatThePatientSaidInIt() {
        Recorded byEls = Recorded.of(DAY, PersonId.of("els"));
        VisitSummary visit = VisitSummary.builder()
                .id(EntryId.of("visit"))
                .recorded(byEls)
                .addParticipants(PATIENT)
                .patientsView(OwnWords.of("Fijn."))
                .build();
        ProgressReview review = ProgressReview.builder()
                .id(EntryId.of("review"))
                .recorded(byEls)
                .addParticipants(PATIENT)
                .patientsView(OwnWords.of("Het gaat."))
                .build();
        Naming naming = new Naming(
                Dossier.builder()
                        .patient(Patient.builder().id(PATIENT).build())
                        .addProfessionals(
                                Professional.builder().id(PersonId.of("els")).build())
                        .addVisitSummaries(visit)
                        .addProgressReviews(review)
                        .build(),
                CareModule.shipped(),
                Language.NL);
        assertThat(naming.of(visit.id())).isEqualTo("verslag van een gesprek van 5 oktober 2026 (“Fijn.”)");
        assertThat(naming.of(review.id())).isEqualTo("terugblik van 5 oktober 2026 (“Het gaat.”)");
        assertThat(naming.inFull(visit.id())).startsWith("verslag van een gesprek: “Fijn.” (5 oktober 2026");
    }

    @Test
    void inFullAThingIsCalledByItsWordsKindDayAndWriter() {
        CarePlan plan = plan("plan-1", "Twee ochtenden", Recorded.of(DAY, PATIENT));
        CarePlan titled =
                CarePlan.builder().from(plan).title(Note.of("Buiten komen")).build();
        assertThat(naming(plan).inFull(GOAL)).isEqualTo("“Twee ochtenden” (doel, 5 oktober 2026, de patiënt)");
        assertThat(naming(plan).inFull(plan.id())).isEqualTo("plan (5 oktober 2026, de patiënt)");
        assertThat(naming(titled).inFull(plan.id())).isEqualTo("plan: Buiten komen (5 oktober 2026, de patiënt)");
        assertThat(naming(titled).of(plan.id())).isEqualTo("plan van 5 oktober 2026 (Buiten komen)");
    }

    @Test
    void whatWasErasedHasADayAndNoWords() {
        Dossier erased = dossier(plan("plan-1", "Twee ochtenden", Recorded.of(DAY, PATIENT)))
                .erase(EntryId.of("plan-1"), DAY);
        Naming naming = new Naming(erased, CareModule.shipped(), Language.NL);
        assertThat(naming.of(EntryId.of("plan-1"))).isEqualTo("iets van 5 oktober 2026 dat gewist is");
        assertThat(naming.of(EntryId.of("nergens"))).isEqualTo("nergens");
    }

    /** The reader may be the professional whom it is about. */
    @Test
    void whatItsTellerKeepsToTheTeamIsCalledByWhatWasAskedAndWhatWasAddedToItByItsKind() {
        Experience told = Experience.builder()
                .id(EntryId.of("told"))
                .recorded(Recorded.of(DAY, CLOSE_ONE))
                .teller(CLOSE_ONE)
                .topic(ExperienceTopic.LISTENED_TO)
                .answer(ExperienceAnswer.NO)
                .inOwnWords(OwnWords.of("Zij luistert nooit"))
                .build();
        Annotation added = Annotation.builder()
                .id(EntryId.of("added"))
                .recorded(Recorded.of(DAY, CLOSE_ONE))
                .about(told.id())
                .inOwnWords(OwnWords.of("Nog steeds niet"))
                .build();
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addExperiences(told)
                .addAnnotations(added)
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close-one"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .person(CLOSE_ONE)
                        .name(PersonName.of("Bram"))
                        .build())
                .build();
        Naming naming = new Naming(dossier, CareModule.shipped(), Language.NL);
        assertThat(naming.inFull(List.of(told.id(), added.id())))
                .containsExactly(
                        CareModule.shipped()
                                        .statementById(StatementId.of("experience/listened-to"))
                                        .text()
                                        .nl()
                                + " (ervaring, 5 oktober 2026)",
                        "aanvulling (5 oktober 2026)");
        assertThat(naming.inFull(EntryId.of("close-one"))).isEqualTo("Bram (naaste, 5 oktober 2026, de patiënt)");
    }

    @Test
    void aPersonIsCalledByNameOrTaskOrKindAndNeverByAnId() {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(
                        Professional.builder()
                                .id(PersonId.of("p-1"))
                                .name(PersonName.of("Naima\u202E"))
                                .profession(Note.of("verpleegkundige"))
                                .involvedUntil(DAY)
                                .build(),
                        Professional.builder()
                                .id(PersonId.of("p-2"))
                                .profession(Note.of("fysiotherapeut"))
                                .build(),
                        Professional.builder().id(PersonId.of("p-3")).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close-one"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .person(CLOSE_ONE)
                        .relation(Note.of("zus"))
                        .build())
                .build();
        Naming naming = new Naming(dossier, CareModule.shipped(), Language.NL);
        assertThat(Stream.of("p-1", "p-2", "p-3", "close-one-1", "patient", "nobody-knows")
                        .map(PersonId::of)
                        .map(naming::of))
                .containsExactly("Naima\uFFFD", "fysiotherapeut", "een hulpverlener", "zus", "de patiënt", "iemand");
        assertThat(naming.on(DAY.plusDays(1)).of(PersonId.of("p-1"))).endsWith(" (niet meer betrokken)");
        People people = People.in(
                dossier, wording -> CareModule.shipped().wordingById(wording).nl());
        assertThat(people.described(PersonId.of("p-1"))).isEqualTo("Naima\uFFFD (verpleegkundige)");
        assertThat(people.discreetly(true).described(PersonId.of("p-1"))).isEqualTo("Naima\uFFFD");
        assertThat(people.discreetly(true).called(CLOSE_ONE)).isEqualTo("een naaste");
        assertThat(people.knownFrom(List.of()).called(CLOSE_ONE)).isEqualTo("een naaste");
        assertThat(people.callingThePatient("ik").described(PATIENT)).isEqualTo("ik");
    }

    /** "Kan het" alone would tell of a no as if it were a yes. */
    @ParameterizedTest
    @CsvSource({"YES, ja", "PARTLY, deels", "NO, nee", "UNSURE, weet het niet"})
    void anAppraisalIsCalledWithWhatWasSaidInIt(Judgement judgement, String word) {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addAppraisals(Appraisal.builder()
                        .id(EntryId.of("able"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .viewOf(PATIENT)
                        .aspect(Aspect.ABLE)
                        .judgement(judgement)
                        .build())
                .build();
        assertThat(new Naming(dossier, CareModule.shipped(), Language.NL).of(EntryId.of("able")))
                .isEqualTo("inschatting van 5 oktober 2026 (kan het: " + word + ")");
    }

    private static String named(CarePlan... plans) {
        return naming(plans).of(GOAL);
    }

    private static Naming naming(CarePlan... plans) {
        return new Naming(dossier(plans), CareModule.shipped(), Language.NL);
    }

    private static Dossier dossier(CarePlan... plans) {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .carePlans(List.of(plans))
                .build();
    }

    private static Recorded.Builder replacing(String earlier) {
        return Recorded.builder().from(Recorded.of(DAY, PATIENT)).replaces(EntryId.of(earlier));
    }

    private static CarePlan plan(String id, String words, Recorded recorded) {
        return CarePlan.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .status(PlanStatus.ACTIVE)
                .addGoals(Goal.builder()
                        .id(GOAL)
                        .status(GoalStatus.ACCEPTED)
                        .inOwnWords(OwnWords.of(words))
                        .build())
                .build();
    }
}
