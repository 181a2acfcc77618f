package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.junit.jupiter.api.Test;

/** The first half page of "Mijn plan", for who reads no further. */
class InShortTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId GONE = PersonId.of("gone");
    private static final CopyWishes NL = CopyWishes.in(Language.NL);

    @Test
    void itSaysWhatIWantWhoHelpsWhomToCallWhenWeSpeakAgainAndWhatNobodyAnswered() {
        assertThat(inShort(whole().build(), NL))
                .containsSubsequence(
                        "Wat ik wil\n  “Weer fietsen.”\n",
                        "Wie mij helpt\n  Marloes: De fiets maken\n",
                        "Wie ik kan bellen:\n",
                        "Bel 112.",
                        "De buurvrouw – telefoon",
                        "Wanneer we elkaar weer spreken:\n",
                        "- Bellen op dinsdag.\n",
                        "- We hebben een gesprek op 17 november 2026.\n",
                        "- We kijken weer samen op 1 december 2026.\n",
                        "Wat ik heb gevraagd, en waarop ik nog geen antwoord heb: Een andere hulpverlener: “Een ander.”\n")
                .doesNotContain("Er staat meer in mijn plan.", "Al beantwoord.", "Vertrokken");
    }

    /** What I say not to be able to do is nothing that "I do", whoever ticked so. */
    @Test
    void whatThePatientSaysNotToBeAbleToDoComesFirstAndOutweighsATick() {
        SelfDirection ticked = SelfDirection.builder()
                .id(EntryId.of("direction"))
                .recorded(Recorded.of(DAY.minusDays(2), NURSE))
                .lifeDomain(LifeDomain.CARE)
                .subject(Note.of("Spuiten"))
                .wish(DirectionWish.SELF)
                .agreed(AgreedDegree.SELF)
                .build();
        for (Appraisal view : List.of(
                able(Judgement.NO, DAY).build(),
                able(Judgement.NO, DAY).addAbout(ticked.id()).build())) {
            assertThat(copy(ticked, view))
                    .containsSubsequence(
                            "IN HET KORT",
                            "Wat mij niet lukt: Spuiten: “Ik tril te erg.”",
                            "Of het mij lukt: Dit lukt mij niet.",
                            "kruiste aan",
                            "“Ik wil dit zelf doen en beslissen.”")
                    .doesNotContain("Wat ik zelf doe en beslis: ", "Wat ik wil: Ik wil dit zelf");
        }
        Appraisal onlyTicked =
                able(Judgement.NO, DAY).inOwnWords(Optional.empty()).build();
        assertThat(copy(ticked, onlyTicked)).contains("Wat mij niet lukt: Spuiten\n");
        Appraisal later = able(Judgement.YES, DAY).id(EntryId.of("later")).build();
        Appraisal before = able(Judgement.NO, DAY.minusDays(1)).build();
        assertThat(copy(ticked, later, before))
                .contains("Wat anderen opschreven over wat ik wil: Spuiten. ")
                .doesNotContain("Wat mij niet lukt", "Wat ik zelf doe en beslis", "Wat ik wil: ");
        SelfDirection said = SelfDirection.builder()
                .from(ticked)
                .inOwnWords(OwnWords.of("Spuiten doe ik zelf."))
                .build();
        assertThat(copy(said, later, before))
                .contains("Wat ik zelf doe en beslis: Spuiten")
                .doesNotContain("Wat mij niet lukt", "kruiste aan");
        SelfDirection byOthers = SelfDirection.builder()
                .from(ticked)
                .agreed(AgreedDegree.BY_OTHERS)
                .build();
        assertThat(copy(byOthers, able(Judgement.NO, DAY).build()))
                .contains("“Afgesproken: Anderen doen dit voor mij.”")
                .doesNotContain("Wat anderen voor mij doen: Spuiten");
        assertThat(PatientCopy.of(
                                people().addAppraisals(able(Judgement.NO, DAY).build())
                                        .build(),
                                DAY)
                        .text(NL))
                .contains("Wat mij niet lukt: “Ik tril te erg.”");
        Dossier both = people().addSelfDirections(ticked)
                .addAppraisals(able(Judgement.NO, DAY).build())
                .build();
        assertThat(PatientCopy.of(both, DAY).text(NL.discreetly())).doesNotContain("Spuiten", "tril", "lukt mij niet");
    }

    private static String copy(SelfDirection direction, Appraisal... views) {
        return PatientCopy.of(
                        people().addSelfDirections(direction)
                                .addAppraisals(views)
                                .build(),
                        DAY)
                .text(NL);
    }

    private static Appraisal.Builder able(Judgement judgement, LocalDate day) {
        return Appraisal.builder()
                .id(EntryId.of("able"))
                .recorded(Recorded.of(day, PATIENT))
                .viewOf(PATIENT)
                .aspect(Aspect.ABLE)
                .judgement(judgement)
                .inOwnWords(OwnWords.of("Ik tril te erg."));
    }

    @Test
    void aNeedIsEnoughAndWhatMattersMostStandsBesideGoalsThatDoNotAnswerIt() {
        Answer need = need("need", "Minder pijn.").build();
        assertThat(inShort(people().addAnswers(need).build(), NL))
                .containsSubsequence("Wat ik wil\n  “Minder pijn.”", "Wie ik kan bellen:", "Bel 112.");
        Answer most = need("most", "Zonder pijn slapen.")
                .importance(Importance.MOST_IMPORTANT)
                .build();
        assertThat(inShort(whole().addAnswers(need, most).build(), NL))
                .containsSubsequence("Wat ik wil\n", "“Zonder pijn slapen.”", "“Weer fietsen.”")
                .doesNotContain("Minder pijn.");
    }

    @Test
    void whatWasPointedAtStandsThereAndOfWhatOnlyAProfessionalWroteItSaysThatItIsThere() {
        Answer pointedAt = Answer.builder()
                .from(need("need", "Naar buiten.").build())
                .inOwnWords(Optional.empty())
                .professionalsReading(Note.of("Wees de foto van de tuin aan"))
                .recorded(Recorded.builder()
                        .on(DAY)
                        .by(NURSE)
                        .howTold(HowTold.by(HowTold.TellingWay.PICTURES))
                        .build())
                .build();
        assertThat(PatientCopy.of(people().addAnswers(pointedAt).build(), DAY).text(NL))
                .doesNotContain("Er staat nog niets in mijn plan")
                .containsSubsequence(
                        "IN HET KORT",
                        "Wie ik kan bellen:",
                        "Bel 112.",
                        "Zo schreef een hulpverlener het op: Wees de foto van de tuin aan");
        Answer noted = Answer.builder()
                .from(pointedAt)
                .recorded(Recorded.of(DAY, NURSE))
                .build();
        assertThat(PatientCopy.of(people().addAnswers(noted).build(), DAY).text(NL))
                .contains("nog niet in mijn eigen woorden", "Bel 112.")
                .doesNotContain("Er staat nog niets in mijn plan", "de tuin");
    }

    private static Answer.Builder need(String id, String words) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, NURSE))
                .question(DiagnosisQuestion.NEED)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of(words));
    }

    @Test
    void ofASectionThatIsLeftOutNothingStandsHereEither() {
        Dossier dossier = whole().build();
        assertThat(without(dossier, CopySection.GOALS))
                .contains("Wat ik wil\n  “Erop uit.”")
                .doesNotContain("Weer fietsen.");
        assertThat(inShort(dossier, NL.without(CopySection.GOALS).without(CopySection.TOLD)))
                .doesNotContain("Wat ik wil");
        assertThat(without(dossier, CopySection.ACTIONS)).doesNotContain("Wie mij helpt");
        assertThat(without(dossier, CopySection.CONTACT)).doesNotContain("Bellen op dinsdag", "17 november");
        assertThat(without(dossier, CopySection.LOOK_AGAIN)).doesNotContain("1 december");
        assertThat(without(dossier, CopySection.ASKED)).doesNotContain("Een ander");
        assertThat(without(dossier, CopySection.SIGNALLING))
                .contains("Bel 112.", "Overdag op werkdagen")
                .doesNotContain("De buurvrouw");
        assertThat(PatientCopy.of(dossier, DAY).text(NL.without(CopySection.IN_SHORT)))
                .doesNotContain("IN HET KORT", "Bel 112.");
    }

    @Test
    void theTitleOfAPlanGoesWithMyGoalsAndWithoutThemItIsCalledByItsDay() {
        Dossier dossier = people().addCarePlans(
                        plan().title(Note.of("Na de opname"))
                                .lookAgainOn(DAY.plusDays(7))
                                .build(),
                        plan().id(EntryId.of("other"))
                                .recorded(Recorded.of(DAY.minusDays(1), PATIENT))
                                .title(Note.of("Van de drank af"))
                                .lookAgainOn(DAY.plusDays(7))
                                .build())
                .build();
        assertThat(PatientCopy.of(dossier, DAY).text(NL)).contains("Na de opname", "Van de drank af");
        assertThat(PatientCopy.of(dossier, DAY).text(NL.without(CopySection.GOALS)))
                .contains("Het plan van")
                .doesNotContain("Na de opname", "Van de drank af");
    }

    @Test
    void onADiscreetPageItHasNamesADayAndTheLinesOfEveryDay() {
        assertThat(inShort(whole().build(), NL.discreetly()))
                .contains("Wie mij helpt\n  Marloes\n", "1 december 2026", "Bel 112.", "Overdag op werkdagen")
                .doesNotContain("fietsen", "dinsdag", "17 november", "Een ander", "buurvrouw", "113");
    }

    @Test
    void whatMattersMostComesFirstAndOfMoreThanThreeItSaysThatThereIsMore() {
        Dossier dossier = people().addCarePlans(
                        plan().addGoals(goal("one").build(), goal("two").build())
                                .addGoals(
                                        goal("three").build(),
                                        goal("most")
                                                .importance(Importance.MOST_IMPORTANT)
                                                .build())
                                .build())
                .build();
        assertThat(inShort(dossier, NL))
                .containsSubsequence("  “most”\n", "  “one”\n", "  “two”\n", "  Er staat meer in mijn plan.\n")
                .doesNotContain("three");
    }

    @Test
    void aGoalThatOnlyOthersSaidYesToIsNotWhatIWant() {
        Dossier dossier = people().addCarePlans(plan().addGoals(
                                goal("theirs").addAcceptedBy(NURSE).build(),
                                goal("put forward").status(GoalStatus.PROPOSED).build(),
                                goal("mine").addAcceptedBy(PATIENT, NURSE).build())
                        .build())
                .build();
        assertThat(inShort(dossier, NL)).contains("Wat ik wil\n  “mine”").doesNotContain("theirs", "put forward");
    }

    @Test
    void whatThePatientAddedToAPlanStandsBesideItsGoals() {
        Dossier dossier = people().addCarePlans(
                        plan().addGoals(goal("fietsen").build()).build())
                .addAnnotations(Annotation.builder()
                        .id(EntryId.of("added"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .about(EntryId.of("plan"))
                        .inOwnWords(OwnWords.of("Dit wil ik niet meer."))
                        .build())
                .build();
        assertThat(inShort(dossier, NL))
                .containsSubsequence("  “fietsen”\n", "  Wat ik hierbij wil zeggen: “Dit wil ik niet meer.”\n");
    }

    @Test
    void itSaysWhatIDirectMyselfTogetherAndNotYetAndMyWishWhereItWasAgreedOtherwise() {
        Dossier dossier = people().addSelfDirections(
                        directing("werk", DirectionWish.SELF, Optional.of(AgreedDegree.SELF)),
                        directing("wonen", DirectionWish.TOGETHER, Optional.of(AgreedDegree.TOGETHER)),
                        directing("geld", DirectionWish.NOT_YET, Optional.of(AgreedDegree.BY_OTHERS)),
                        directing("spuiten", DirectionWish.SELF, Optional.of(AgreedDegree.BY_OTHERS)),
                        directing("koken", DirectionWish.TOGETHER, Optional.empty()),
                        directing("rekeningen", DirectionWish.NO_ANSWER, Optional.empty()))
                .build();
        assertThat(inShort(dossier, NL))
                .contains(
                        "  Wat ik zelf doe en beslis: werk\n",
                        "  Wat we samen doen en beslissen: wonen\n",
                        "  Wat ik zelf of samen wil doen, en wat nog niet is afgesproken: koken\n",
                        "  Wat ik nu nog niet zelf wil doen: geld\n",
                        "  Wat anderen voor mij doen: spuiten. Ik wil dit zelf doen en beslissen.\n")
                .doesNotContain("rekeningen");
        for (CopyWishes wishes : List.of(NL.discreetly(), NL.without(CopySection.DIRECTION))) {
            assertThat(PatientCopy.of(dossier, DAY).text(wishes)).doesNotContain("Wat we samen doen");
        }
    }

    private static SelfDirection directing(String what, DirectionWish wish, Optional<AgreedDegree> agreed) {
        return SelfDirection.builder()
                .id(EntryId.of(what))
                .recorded(Recorded.of(DAY, PATIENT))
                .lifeDomain(LifeDomain.MEANING)
                .subject(Note.of(what))
                .wish(wish)
                .agreed(agreed)
                .build();
    }

    @Test
    void ofManyWhoHelpEightStandInTheCircleEachWithThreeThingsAndItSaysThatThereIsMore() {
        CarePlan.Builder plan = plan();
        for (int i = 0; i < 12; i++) {
            plan.addActions(PlannedAction.builder()
                    .id(EntryId.of("help-" + i))
                    .what(Note.of("Samen oefenen " + i))
                    .addDoes(PersonId.of("helper-" + i))
                    .addSupports(NURSE)
                    .build());
        }
        Dossier.Builder many = people().addCarePlans(plan.build());
        for (int i = 0; i < 12; i++) {
            many.addProfessionals(Professional.builder()
                    .id(PersonId.of("helper-" + i))
                    .name(PersonName.of("A" + i))
                    .build());
        }
        String page = inShort(many.build(), NL);
        assertThat(page.lines().filter(line -> line.startsWith("  A"))).hasSize(8);
        assertThat(page).contains("Er staat meer in mijn plan.");
        String few = inShort(
                people().addCarePlans(plan().addActions(helpOf("een"), helpOf("twee"), helpOf("drie"), helpOf("vier"))
                                .build())
                        .build(),
                NL);
        assertThat(few)
                .containsSubsequence(
                        "  Marloes:\n    - een\n    - twee\n    - drie\n",
                        "  Zo opgeschreven door: Marloes\n",
                        "  Er staat meer in mijn plan.\n");
    }

    @Test
    void ofEightWhoHelpNobodyIsLeftOut() {
        Dossier.Builder eight = people();
        CarePlan.Builder plan = plan();
        for (int i = 0; i < 8; i++) {
            PersonId helper = PersonId.of("helper-" + i);
            plan.addActions(helpOf("Samen oefenen " + i, helper));
            eight.addProfessionals(Professional.builder()
                    .id(helper)
                    .name(PersonName.of("A" + i))
                    .build());
        }
        assertThat(inShort(eight.addCarePlans(plan.build()).build(), NL))
                .contains("  A0: Samen oefenen 0\n", "  A7: Samen oefenen 7\n")
                .doesNotContain("Er staat meer in mijn plan.");
    }

    @Test
    void whoWroteAPlanInWhichOnlySomebodyHelpsWhoLeftWroteNothingOfThisHelp() {
        CarePlan ofWhoLeft = plan().id(EntryId.of("other"))
                .recorded(Recorded.of(DAY, GONE))
                .addActions(helpOf("Lopen", GONE))
                .build();
        assertThat(inShort(
                        people().addCarePlans(
                                        plan().addActions(helpOf("Fietsen")).build(), ofWhoLeft)
                                .build(),
                        NL))
                .contains("  Marloes: Fietsen\n", "  Zo opgeschreven door: Marloes\n")
                .doesNotContain("Vertrokken", "Lopen");
    }

    private static PlannedAction helpOf(String what) {
        return helpOf(what, NURSE);
    }

    private static PlannedAction helpOf(String what, PersonId helper) {
        return PlannedAction.builder()
                .id(EntryId.of(what.replace(' ', '-')))
                .what(Note.of(what))
                .addDoes(PATIENT)
                .addSupports(helper)
                .build();
    }

    @Test
    void aVisitThatWasCalledOffIsNotAnnounced() {
        Dossier dossier = whole().addVisitDecisions(VisitDecision.builder()
                        .id(EntryId.of("skip"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .visitOn(DAY.plusDays(7))
                        .plan(VisitPlan.SKIP)
                        .decidedBy(NURSE)
                        .build())
                .build();
        assertThat(inShort(dossier, NL)).doesNotContain("17 november").contains("1 december");
    }

    @Test
    void whomToCallStandsThereWhereThePatientSaysThatItIsWorseAndNothingElseIsKnown() {
        assertThat(inShort(
                        people().addConsultPreparations(prepared(HowItGoes.WORSE))
                                .build(),
                        NL))
                .contains("Bel 112.", "Overdag op werkdagen");
        assertThat(PatientCopy.of(
                                people().addConsultPreparations(prepared(HowItGoes.SAME))
                                        .build(),
                                DAY)
                        .text(NL))
                .doesNotContain("IN HET KORT");
    }

    @Test
    void afterADeathNothingOfItIsSaid() {
        Dossier died = whole().patient(Patient.builder()
                        .id(PATIENT)
                        .death(Death.builder().on(DAY).build())
                        .build())
                .build();
        assertThat(PatientCopy.of(died, DAY).text(NL)).contains("MIJN DOELEN").doesNotContain("IN HET KORT");
        Dossier diedWithoutAPlan = people().patient(died.patient()).build();
        assertThat(PatientCopy.of(diedWithoutAPlan, DAY).text(NL))
                .contains("overleden")
                .doesNotContain("nog niets", "Ik kan", "Bel 112.");
    }

    /** The same lines as on the first page, each under a heading, and nothing of what stands behind it. */
    @Test
    void onOnePageStandsWhatTheFirstPageSays() {
        Dossier dossier = whole().build();
        Page page = PatientCopy.of(dossier, DAY).onOnePage().page(NL);
        String first = inShort(dossier, NL);
        assertThat(page.sections())
                .extracting(Section::heading)
                .startsWith("Wat ik wil", "Wie ik kan bellen", "Wie mij helpt")
                .doesNotHaveDuplicates();
        assertThat(page.sections().stream()
                        .flatMap(section -> section.items().stream())
                        .flatMap(item -> item.blocks().stream())
                        .filter(Paragraph.class::isInstance)
                        .flatMap(block -> ((Paragraph) block).phrases().stream())
                        .map(Phrase::text))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(first).contains(text.lines().findFirst().orElseThrow()));
    }

    @Test
    void onOnePageStandsWhomToCallForWhoToldNothing() {
        Dossier nothing = people().build();
        Page page = PatientCopy.of(nothing, DAY).onOnePage().page(NL);
        assertThat(page.sections()).extracting(Section::heading).containsExactly("Wie ik kan bellen");
        assertThat(page.text()).contains("Er staat nog niets in mijn plan.", "112");
    }

    private static String without(Dossier dossier, CopySection section) {
        return inShort(dossier, NL.without(section));
    }

    /** The first section alone. */
    private static String inShort(Dossier dossier, CopyWishes wishes) {
        String page = PatientCopy.of(dossier, DAY).text(wishes);
        int start = page.indexOf("\nIN HET KORT\n");
        assertThat(start).as(page).isPositive();
        return page.substring(start).split("\n\n\\p{Lu}{2}", 2)[0] + "\n";
    }

    private static Dossier.Builder whole() {
        return people().addCarePlans(plan().addGoals(goal("Weer fietsen.").build())
                        .addActions(PlannedAction.builder()
                                .id(EntryId.of("action"))
                                .what(Note.of("De fiets maken"))
                                .addDoes(PATIENT)
                                .addSupports(NURSE, GONE)
                                .build())
                        .lookAgainOn(DAY.plusDays(21))
                        .build())
                .addAnswers(Answer.builder()
                        .id(EntryId.of("wish"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .question(DiagnosisQuestion.WISH)
                        .response(Response.GIVEN)
                        .inOwnWords(OwnWords.of("Erop uit."))
                        .build())
                .addContactAgreements(ContactAgreement.builder()
                        .id(EntryId.of("contact"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .agreed(Note.of("Bellen op dinsdag."))
                        .build())
                .addConsultPreparations(ConsultPreparation.builder()
                        .id(EntryId.of("prepared"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .visitOn(DAY.plusDays(7))
                        .build())
                .addRequests(
                        request("open", "Een ander.", Optional.empty()),
                        request("done", "Al beantwoord.", Optional.of(RequestOutcome.ACTED_ON)))
                .addSignallingPlans(SignallingPlan.builder()
                        .id(EntryId.of("signals"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .kind(SignallingPlanKind.RELAPSE_PREVENTION)
                        .addContacts(CallContact.builder()
                                .whom(Note.of("De buurvrouw"))
                                .build())
                        .build());
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(
                        Professional.builder()
                                .id(NURSE)
                                .name(PersonName.of("Marloes"))
                                .build(),
                        Professional.builder()
                                .id(GONE)
                                .name(PersonName.of("Vertrokken"))
                                .involvedUntil(DAY.minusDays(1))
                                .build());
    }

    private static CarePlan.Builder plan() {
        return CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(DAY, NURSE))
                .status(PlanStatus.ACTIVE);
    }

    private static Goal.Builder goal(String words) {
        return Goal.builder()
                .id(EntryId.of("goal-" + words.replaceAll("\\W", "")))
                .status(GoalStatus.ACCEPTED)
                .inOwnWords(OwnWords.of(words));
    }

    private static ConsultPreparation prepared(HowItGoes how) {
        return ConsultPreparation.builder()
                .id(EntryId.of("prepared"))
                .recorded(Recorded.of(DAY, PATIENT))
                .howItGoes(how)
                .build();
    }

    private static Request request(String id, String words, Optional<RequestOutcome> outcome) {
        return Request.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, PATIENT))
                .possibility(outcome.isPresent() ? Possibility.INFORMATION : Possibility.ANOTHER_PROFESSIONAL)
                .inOwnWords(OwnWords.of(words))
                .outcome(outcome)
                .build();
    }
}
