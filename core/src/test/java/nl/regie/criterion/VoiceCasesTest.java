package nl.regie.criterion;

import static nl.regie.criterion.Example.DAUGHTER;
import static nl.regie.criterion.Example.NEED;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.PLAN;
import static nl.regie.criterion.Example.SHOPPING;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.inTheTalk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementKind;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.decision.PlanAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.Importance;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Verdict;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import org.junit.jupiter.api.Test;

/** Ways in which a record can say what the patient never said, each as a small invented dossier. */
class VoiceCasesTest {
    private static final String SAFE = "precondition/safe-environment";
    private static final String ALONE = "warning/not-alone";
    private static final String TUNE = "criterion/effective-care/tune";
    private static final Set<String> NOT_FOR_THE_PATIENT_TO_SAY = Set.of("criterion/safe-care/another-professional");

    /** A nurse ticked everything, and no word of the patient or the daughter is in it. */
    private static Dossier ticks(Recorded recorded) {
        return Example.people()
                .addAnswers(Example.need()
                        .recorded(recorded)
                        .inOwnWords(Optional.empty())
                        .professionalsReading(Note.of("Eenzaam"))
                        .build())
                .addAppraisals(
                        ticked(Aspect.SEES_IMPORTANCE, recorded),
                        ticked(Aspect.WANTS, recorded),
                        ticked(Aspect.ABLE, recorded),
                        ticked(Aspect.SUPPORT_AVAILABLE, recorded))
                .addSelfDirections(Example.cooking()
                        .recorded(recorded)
                        .inOwnWords(Optional.empty())
                        .build())
                .addAllExperiences(Stream.of(
                                ExperienceTopic.FEELS_SAFE_AND_SUPPORTED,
                                ExperienceTopic.NOT_LEFT_ALONE,
                                ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION,
                                ExperienceTopic.CARE_FITS,
                                ExperienceTopic.PACE_FITS,
                                ExperienceTopic.KNOWS_WHAT_TO_EXPECT)
                        .map(topic -> Experience.builder()
                                .from(Example.experience(topic, ExperienceAnswer.YES))
                                .recorded(recorded)
                                .build())
                        .toList())
                .addCarePlans(Example.plan()
                        .recorded(recorded)
                        .goals(List.of(Example.goal()
                                .inOwnWords(Optional.empty())
                                .professionalsReading(Note.of("Sociaal netwerk uitbreiden"))
                                .acceptedBy(List.of())
                                .build()))
                        .agreement(PlanAgreement.builder()
                                .version(PLAN)
                                .on(TALK)
                                .by(PATIENT)
                                .build())
                        .build())
                .addContactAgreements(Example.contact()
                        .recorded(recorded)
                        .preference(OwnWords.of("Thuis."))
                        .agreed(Note.of("Thuis."))
                        .build())
                .addSuggestions(Example.suggestion()
                        .recorded(recorded)
                        .inOwnWords(Optional.empty())
                        .build())
                .addInvolvementAgreements(Example.involvement()
                        .recorded(recorded)
                        .inOwnWords(Optional.empty())
                        .wording(Note.of("De dochter mag alles weten"))
                        .build())
                .addCarerWellbeings(Example.wellbeing().recorded(recorded).build())
                .addSharedDecisions(Example.decision().recorded(recorded).build())
                .addProgressReviews(Example.review()
                        .recorded(recorded)
                        .patientsView(Optional.empty())
                        .pace(Pace.builder()
                                .view(PaceView.RIGHT)
                                .consequence(PaceConsequence.CONFIRMED)
                                .build())
                        .build())
                .build();
    }

    private static Appraisal ticked(Aspect aspect, Recorded recorded) {
        return Appraisal.builder()
                .from(Example.appraisal(aspect, Judgement.YES, PATIENT))
                .recorded(recorded)
                .build();
    }

    @Test
    void whatANurseTickedShowsInPartAtMostWhateverItIs() {
        assertThat(aboutThePatient(ticks(inTheTalk()))).hasSizeGreaterThan(14).containsOnly(Verdict.PARTLY_MET);
    }

    @Test
    void aNoteOfTheNurseIsNoVoiceOfThePatient() {
        Recorded onANote = Recorded.builder()
                .on(TALK)
                .by(NURSE)
                .sourceRef(SourceRef.builder()
                        .from(SourceRef.to("note"))
                        .author(NURSE)
                        .build())
                .build();

        assertThat(aboutThePatient(ticks(onANote))).containsOnly(Verdict.PARTLY_MET);
    }

    @Test
    void whatThePatientPointedAtCountsWhole() {
        Recorded byPictures = Recorded.builder()
                .on(TALK)
                .by(NURSE)
                .howTold(HowTold.by(TellingWay.PICTURES))
                .build();
        Map<String, Verdict> found = Example.verdicts(ticks(byPictures), TODAY);

        assertThat(found).containsEntry(SAFE, Verdict.MET).containsEntry("precondition/motivation", Verdict.MET);
        assertThat(found).containsEntry("criterion/direction-over-care/hand-over", Verdict.MET);
    }

    @Test
    void oneReadBackMakesAllOfItWholeButForWhatWasNeverAsked() {
        Dossier ticks = ticks(inTheTalk());
        EntryId[] all = ticks.entries().map(Entry::id).toArray(EntryId[]::new);
        Dossier readBack = Dossier.builder()
                .from(ticks)
                .addReadBacks(Example.readBack(all).build())
                .build();
        Map<String, Verdict> found = Example.verdicts(readBack, TODAY);

        found.values().removeIf(Verdict.MET::equals);
        assertThat(found)
                .containsOnlyKeys(
                        "criterion/transparent-quality",
                        "criterion/transparent-quality/evaluate-regularly",
                        "criterion/patient-centred-environment",
                        "criterion/patient-centred-environment/wellbeing-of-close-ones");
    }

    @Test
    void thePatientsNoStandsAndTheTickOverItIsShown() {
        Dossier dossier = Example.people()
                .addExperiences(
                        Example.experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.NO),
                        Experience.builder()
                                .from(Example.experience(
                                        ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.YES))
                                .id(EntryId.of("tick"))
                                .recorded(Recorded.builder()
                                        .on(TODAY)
                                        .by(NURSE)
                                        .replaces(EntryId.of("FEELS-SAFE-AND-SUPPORTED"))
                                        .sourceRef(SourceRef.builder()
                                                .from(SourceRef.to("note"))
                                                .author(NURSE)
                                                .build())
                                        .build())
                                .build())
                .build();
        ClaimFinding claim = claim(dossier, SAFE, TODAY);

        assertThat(claim.result().verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(claim.result().evidence()).containsExactly(EntryId.of("FEELS-SAFE-AND-SUPPORTED"));
        assertThat(claim.result().open()).containsExactly(EntryId.of("tick"));
    }

    /** No line names the other: the same holds as where it does. */
    @Test
    void whatOthersWroteDownAfterTheNoIsShownBesideItWithoutALink() {
        for (Recorded.Builder later : List.of(
                Recorded.builder().by(NURSE),
                Recorded.builder().by(DAUGHTER),
                Recorded.builder()
                        .by(NURSE)
                        .howTold(HowTold.builder()
                                .way(TellingWay.BEHAVIOUR)
                                .seen(Note.of("Lacht"))
                                .addTriedBefore(TellingWay.ALOUD)
                                .build()))) {
            Dossier dossier = Example.people()
                    .addExperiences(
                            Example.experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.NO),
                            Experience.builder()
                                    .from(Example.experience(
                                            ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.YES))
                                    .id(EntryId.of("later"))
                                    .recorded(later.on(TODAY).build())
                                    .inOwnWords(OwnWords.of("Ze is hier blij."))
                                    .build())
                    .build();
            boolean isTyped =
                    later.build().by().equals(NURSE) && later.build().howTold().isEmpty();
            ClaimFinding claim = claim(dossier, SAFE, TODAY);

            if (!isTyped) {
                assertThat(claim.result().verdict()).isEqualTo(Verdict.NOT_MET);
                assertThat(claim.result().evidence()).containsExactly(EntryId.of("FEELS-SAFE-AND-SUPPORTED"));
                assertThat(claim.result().open()).containsExactly(EntryId.of("later"));
            } else {
                assertThat(claim.result().verdict())
                        .as("what the nurse wrote down of the patient's words is the patient's")
                        .isEqualTo(Verdict.MET);
            }
        }
    }

    /** However late it was typed; what is wrong counts from the day on which it came to be known. */
    @Test
    void aGoodAnswerThatWasGivenLongAgoShowsNothingOfTodayAndABadOneDoes() {
        for (ExperienceAnswer answer : List.of(ExperienceAnswer.YES, ExperienceAnswer.NO)) {
            Dossier dossier = Example.people()
                    .addExperiences(Experience.builder()
                            .from(Example.experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, answer))
                            .recorded(Recorded.builder()
                                    .on(TODAY)
                                    .by(NURSE)
                                    .happenedOn(TODAY.minusYears(3))
                                    .build())
                            .build())
                    .build();
            assertThat(claim(dossier, SAFE, TODAY).result().verdict())
                    .isEqualTo(answer == ExperienceAnswer.YES ? Verdict.CANNOT_TELL : Verdict.NOT_MET);
        }
    }

    /** A reading of a face is as old as the day on which the face was seen. */
    @Test
    void whatWasSeenLongAgoShowsNothingOfToday() {
        Dossier dossier = Example.people()
                .addExperiences(Experience.builder()
                        .from(Example.experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.YES))
                        .inOwnWords(Optional.empty())
                        .recorded(Recorded.builder()
                                .on(TODAY)
                                .by(NURSE)
                                .howTold(HowTold.builder()
                                        .way(TellingWay.BEHAVIOUR)
                                        .seen(Note.of("Lacht"))
                                        .seenOn(TODAY.minusYears(5))
                                        .addTriedBefore(TellingWay.ALOUD)
                                        .build())
                                .build())
                        .build())
                .build();
        assertThat(claim(dossier, SAFE, TODAY).result().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aWishThatTheNurseLoweredIsStillLeftLying() {
        LocalDate later = TALK.plusYears(2);
        Answer wish = Example.need().recorded(Recorded.of(TALK, PATIENT)).build();
        Answer lowered = Answer.builder()
                .from(wish)
                .id(EntryId.of("lowered"))
                .recorded(Recorded.builder().on(TODAY).by(NURSE).replaces(NEED).build())
                .importance(Importance.LESS_IMPORTANT)
                .build();
        Dossier dossier = Example.people().addAnswers(wish, lowered).build();

        assertThat(Example.verdicts(dossier, later)).containsEntry(TUNE, Verdict.NOT_MET);
        assertThat(claim(dossier, TUNE, later).result().open()).contains(EntryId.of("lowered"));
    }

    @Test
    void whatAnswersALineThatWasWrittenOverAnswersThePatientsOwn() {
        Answer wish = Example.need().recorded(Recorded.of(TALK, PATIENT)).build();
        Answer reworded = Answer.builder()
                .from(wish)
                .id(EntryId.of("reworded"))
                .recorded(Recorded.builder().on(TODAY).by(NURSE).replaces(NEED).build())
                .inOwnWords(Optional.empty())
                .professionalsReading(Note.of("Eenzaam"))
                .build();
        Dossier dossier = Example.people()
                .addAnswers(wish, reworded)
                .addCarePlans(Example.plan()
                        .recorded(Recorded.of(TODAY, NURSE))
                        .goals(List.of(
                                Example.goal().answers(List.of(reworded.id())).build()))
                        .actions(List.of())
                        .build())
                .build();

        assertThat(Example.verdicts(dossier, TALK.plusYears(2)).get(TUNE)).isNotEqualTo(Verdict.NOT_MET);
    }

    @Test
    void leavingTheResistanceOutOfALaterVersionImprovesNothing() {
        CarePlan resisted = onBehalf(PatientStance.RESISTS, Optional.of(OwnWords.of("Ik wil daar niet heen.")));
        CarePlan leftOut = next(resisted).agreement(Optional.empty()).build();
        CarePlan turned = next(resisted)
                .agreement(onBehalf(PatientStance.AGREES, Optional.empty()).agreement())
                .build();
        CarePlan copied = next(resisted)
                .agreement(onBehalf(PatientStance.AGREES, Optional.of(OwnWords.of("Ik wil daar niet heen.")))
                        .agreement())
                .build();
        CarePlan changed = next(resisted)
                .agreement(onBehalf(PatientStance.AGREES, Optional.of(OwnWords.of("Toch maar wel.")))
                        .agreement())
                .build();

        assertThat(support(resisted)).isEqualTo(Verdict.PARTLY_MET);
        assertThat(support(resisted, leftOut)).isEqualTo(Verdict.PARTLY_MET);
        assertThat(support(resisted, turned)).isEqualTo(Verdict.PARTLY_MET);
        assertThat(support(resisted, copied)).isEqualTo(Verdict.PARTLY_MET);
        assertThat(support(resisted, changed)).isEqualTo(Verdict.MET);
    }

    @Test
    void aPlanThatSomebodyTookOnInThePatientsPlaceSaysWhatThePatientThinksOfIt() {
        CarePlan neverSaid = Example.plan()
                .goals(List.of(Example.goal().acceptedBy(List.of(DAUGHTER)).build()))
                .build();

        assertThat(support(neverSaid)).isEqualTo(Verdict.PARTLY_MET);
    }

    @Test
    void thePatientsCannotOutweighsANursesSentenceThatThePatientWantsToDoItAlone() {
        CarePlan alone = Example.plan()
                .actions(List.of(Example.shopping().supports(List.of()).build()))
                .choosesToDoItAlone(OwnWords.of("Wil het zelf doen."))
                .build();
        Dossier chosen = Example.people()
                .addAnswers(Example.need().build())
                .addSelfDirections(Example.cooking().build())
                .addCarePlans(alone)
                .build();
        Dossier cannot = Dossier.builder()
                .from(chosen)
                .addAppraisals(Example.appraisal(Aspect.ABLE, Judgement.NO, PATIENT))
                .build();
        Dossier byHand = Dossier.builder()
                .from(cannot)
                .carePlans(List.of(CarePlan.builder()
                        .from(alone)
                        .recorded(Recorded.of(TALK, PATIENT))
                        .build()))
                .build();

        assertThat(claim(chosen, ALONE, TODAY).result().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(claim(cannot, ALONE, TODAY).result().verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(claim(cannot, ALONE, TODAY).result().evidence())
                .as("the finding shows what the patient said")
                .containsExactly(SHOPPING, EntryId.of("ABLE-patient"));
        assertThat(claim(byHand, ALONE, TODAY).result().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    /** "I cannot do it any more" after a plan: what that plan meant somebody to do is not told to be help for it. */
    @Test
    void helpThatWasPlannedBeforeThePatientSaidThatTheyCannotShowsInPart() {
        Dossier planned = Example.people()
                .addAnswers(Example.need().build())
                .addSelfDirections(Example.cooking().build())
                .addCarePlans(Example.plan().build())
                .build();
        Appraisal cannot = Appraisal.builder()
                .from(Example.appraisal(Aspect.ABLE, Judgement.NO, PATIENT))
                .recorded(Recorded.of(TALK.plusDays(1), PATIENT))
                .build();
        Dossier since = Dossier.builder().from(planned).addAppraisals(cannot).build();
        Dossier before = Dossier.builder()
                .from(planned)
                .addAppraisals(Appraisal.builder()
                        .from(cannot)
                        .recorded(Recorded.of(TALK, PATIENT))
                        .build())
                .build();
        Dossier typedByTheSon = Dossier.builder()
                .from(since)
                .addAppraisals(Appraisal.builder()
                        .from(cannot)
                        .id(EntryId.of("later"))
                        .recorded(Recorded.of(TALK.plusDays(2), Example.DAUGHTER))
                        .judgement(Judgement.YES)
                        .build())
                .build();
        for (Dossier inPart : List.of(since, typedByTheSon)) {
            assertThat(Example.verdicts(inPart, TODAY)).containsEntry("precondition/support", Verdict.PARTLY_MET);
            assertThat(claim(inPart, ALONE, TODAY).result().verdict()).isEqualTo(Verdict.PARTLY_MET);
        }
        for (Dossier whole : List.of(planned, before)) {
            assertThat(Example.verdicts(whole, TODAY)).containsEntry("precondition/support", Verdict.MET);
        }
    }

    @Test
    void anAbilityThatWasTriedWasSeen() {
        Dossier ticked =
                Example.people().addAppraisals(ticked(Aspect.ABLE, inTheTalk())).build();
        Dossier tried = Example.people()
                .addAppraisals(Appraisal.builder()
                        .from(ticked(Aspect.ABLE, inTheTalk()))
                        .triedOn(TALK)
                        .howItWent(Note.of("Drie keer samen, de laatste keer alleen"))
                        .build())
                .build();

        assertThat(Example.verdicts(ticked, TODAY)).containsEntry("precondition/capability", Verdict.PARTLY_MET);
        assertThat(Example.verdicts(tried, TODAY)).containsEntry("precondition/capability", Verdict.MET);
    }

    @Test
    void aNotNowOfTheNurseOverThePatientsWishShowsInPart() {
        Dossier putOff = Example.people()
                .addAnswers(Example.need().build())
                .addCarePlans(Example.plan()
                        .goals(List.of())
                        .actions(List.of())
                        .addNotNow(NotNow.builder()
                                .answers(NEED)
                                .reason(Note.of("Nu niet haalbaar"))
                                .lookAgainOn(TODAY.plusMonths(1))
                                .build())
                        .build())
                .build();

        assertThat(Example.verdicts(putOff, TODAY)).containsEntry(TUNE, Verdict.PARTLY_MET);
    }

    private static CarePlan onBehalf(PatientStance stance, Optional<OwnWords> words) {
        return Example.plan()
                .agreement(PlanAgreement.builder()
                        .version(PLAN)
                        .on(TALK)
                        .by(DAUGHTER)
                        .onBehalf(OnBehalf.builder()
                                .representation(EntryId.of("mentor"))
                                .patientsStance(stance)
                                .inOwnWords(words)
                                .build())
                        .build())
                .build();
    }

    private static CarePlan.Builder next(CarePlan earlier) {
        return CarePlan.builder()
                .from(earlier)
                .id(EntryId.of("plan-2"))
                .recorded(Recorded.builder().on(TODAY).by(NURSE).replaces(PLAN).build());
    }

    /** What is found of the support in plans, where the daughter is the mentor. */
    private static Verdict support(CarePlan... plans) {
        Dossier dossier = Example.people()
                .addRepresentations(Representation.builder()
                        .id(EntryId.of("mentor"))
                        .recorded(Recorded.of(TALK.minusYears(1), NURSE))
                        .representative(DAUGHTER)
                        .basis(RepresentationBasis.MENTOR)
                        .build())
                .addAnswers(Example.need().build())
                .addSelfDirections(Example.cooking().build())
                .addCarePlans(plans)
                .build();
        return claim(dossier, ALONE, TODAY).result().verdict();
    }

    /** The first claim of a statement. */
    private static ClaimFinding claim(Dossier dossier, String statement, LocalDate day) {
        return DossierEvaluator.shipped().evaluate(dossier, day).findings().stream()
                .filter(finding -> finding.statement().value().equals(statement))
                .findFirst()
                .orElseThrow()
                .claims()
                .get(0);
    }

    /** What is found of the preconditions and clauses that are for the patient or a close one to say. */
    private static List<Verdict> aboutThePatient(Dossier dossier) {
        Map<String, Verdict> found = Example.verdicts(dossier, TODAY);
        List<Verdict> verdicts = new ArrayList<>();
        CareModule.shipped().statements().stream()
                .filter(statement ->
                        statement.kind() == StatementKind.CLAUSE || statement.kind() == StatementKind.PRECONDITION)
                .map(statement -> statement.id().value())
                .filter(id -> found.containsKey(id) && !NOT_FOR_THE_PATIENT_TO_SAY.contains(id))
                .forEach(id -> verdicts.add(found.get(id)));
        return verdicts;
    }
}
