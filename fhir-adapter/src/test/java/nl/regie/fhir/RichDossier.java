package nl.regie.fhir;

import java.time.LocalDate;
import java.util.Set;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.CodePart;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.GivenCode;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.OwnMeasurement;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitAgreement;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.decision.DecisionOption;
import nl.regie.decision.DecisionOutcome;
import nl.regie.decision.Explained;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.SharedDecision;
import nl.regie.decision.Understanding;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.dossier.SupportRecord;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EnteredInError.ErrorReason;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.Interpreter;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.legal.CompulsoryCareLaw;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.CloseOneRole;
import nl.regie.people.Concern;
import nl.regie.people.Confidence;
import nl.regie.people.Death;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.CopyKind;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;

/**
 * A dossier in which every attribute is set somewhere, with versions, marks of error, annotations and erased entries.
 */
final class RichDossier {
    private static final PersonId PATIENT = PersonId.of("p-1");
    private static final PersonId NURSE = PersonId.of("nurse.7");
    private static final PersonId DAUGHTER = PersonId.of("daughter");
    private static final PersonId EXPERT = PersonId.of("expert");
    private static final PersonId FORGOTTEN = PersonId.of("forgotten");

    private RichDossier() {}

    static Dossier make() {
        return Dossier.builder()
                .patient(Patient.builder()
                        .id(PATIENT)
                        .name(PersonName.of("Mevrouw De Wit"))
                        .death(Death.builder().on(day(30)).build())
                        .mergedInto(PersonId.of("p-2"))
                        .becomes12On(LocalDate.of(2022, 3, 1))
                        .becomes16On(LocalDate.of(2026, 3, 1))
                        .becomes18On(LocalDate.of(2028, 3, 1))
                        .build())
                .addProfessionals(Professional.builder()
                        .id(NURSE)
                        .name(PersonName.of("Sanne"))
                        .profession(Note.of("wijkverpleegkundige"))
                        .involvedUntil(day(30))
                        .build())
                .addProfessionals(Professional.builder().id(PersonId.of("gp")).build())
                .addExpertsByExperience(ExpertByExperience.builder()
                        .id(EXPERT)
                        .name(PersonName.of("Kees"))
                        .organisation(Note.of("de patiëntenvereniging"))
                        .build())
                .addExpertsByExperience(
                        ExpertByExperience.builder().id(PersonId.of("expert-2")).build())
                .addCloseOnes(closeOne("c1", 1).addRoles(CloseOneRole.RELATIVE).build())
                .addCloseOnes(closeOne("c2", 3)
                        .recorded(next("c1", 3))
                        .name(PersonName.of("Noor"))
                        .addRoles(CloseOneRole.INFORMAL_CARER, CloseOneRole.RELATIVE, CloseOneRole.BUDDY)
                        .addRoles(CloseOneRole.LEGAL_REPRESENTATIVE)
                        .relation(Note.of("dochter"))
                        .build())
                .addAnswers(answer("a1", DiagnosisQuestion.WISH, 1)
                        .recorded(rich(1))
                        .inOwnWords(
                                OwnWords.of("Ik wil weer\nzelf naar de markt, \"zoals vroeger\" \u2013 \uD83D\uDE00"))
                        .professionalsReading(Note.of("Wil zelfstandig boodschappen doen"))
                        .importance(Importance.MOST_IMPORTANT)
                        .lifeDomain(LifeDomain.PARTICIPATION)
                        .askAgainOn(day(28))
                        .build())
                .addAnswers(answer("a2", DiagnosisQuestion.WHAT_HAPPENED, 1)
                        .response(Response.DECLINED)
                        .build())
                .addAnswers(answer("a3", DiagnosisQuestion.VULNERABILITY, 2)
                        .recorded(inError(2))
                        .inOwnWords(OwnWords.of("Ik val snel"))
                        .build())
                .addAnswers(answer("a4", DiagnosisQuestion.RESILIENCE, 2)
                        .response(Response.DOES_NOT_KNOW)
                        .build())
                .addAnswers(answer("a5", DiagnosisQuestion.NEED, 4)
                        .recorded(next("a3-need", 4))
                        .professionalsReading(Note.of("Iemand die meeloopt"))
                        .importance(Importance.LESS_IMPORTANT)
                        .build())
                .addAnswers(answer("a3-need", DiagnosisQuestion.NEED, 3)
                        .inOwnWords(OwnWords.of("Iemand die meegaat"))
                        .build())
                .addAppraisals(Appraisal.builder()
                        .id(EntryId.of("ap1"))
                        .recorded(Recorded.of(day(7), NURSE))
                        .aspect(Aspect.WANTS)
                        .judgement(Judgement.PARTLY)
                        .viewOf(DAUGHTER)
                        .addAbout(EntryId.of("a1"), EntryId.of("goal-1"), EntryId.of("action-1"), EntryId.of("erased"))
                        .triedOn(day(6))
                        .howItWent(Note.of("De eerste keer lukte het"))
                        .inOwnWords(OwnWords.of("Soms wel, soms niet"))
                        .note(Note.of("Aarzelt"))
                        .build())
                .addAppraisals(Appraisal.builder()
                        .id(EntryId.of("ap2"))
                        .recorded(inError(5))
                        .aspect(Aspect.ABLE)
                        .judgement(Judgement.UNSURE)
                        .viewOf(FORGOTTEN)
                        .build())
                .addSelfDirections(SelfDirection.builder()
                        .id(EntryId.of("sd1"))
                        .recorded(Recorded.builder()
                                .on(day(2))
                                .by(PATIENT)
                                .happenedOn(day(1))
                                .build())
                        .lifeDomain(LifeDomain.CARE)
                        .subject(Note.of("insuline spuiten"))
                        .wish(DirectionWish.TOGETHER)
                        .inOwnWords(OwnWords.of("Samen, eerst"))
                        .agreed(AgreedDegree.BY_OTHERS)
                        .reason(Note.of("tot de cursus is geweest"))
                        .askAgainOn(day(20))
                        .build())
                .addExperiences(Experience.builder()
                        .id(EntryId.of("e1"))
                        .recorded(Recorded.of(day(6), DAUGHTER))
                        .teller(DAUGHTER)
                        .topic(ExperienceTopic.NOT_LEFT_ALONE)
                        .answer(ExperienceAnswer.PARTLY)
                        .inOwnWords(OwnWords.of("In het weekend sta ik er alleen voor"))
                        .tooManyContacts(YesNo.NO)
                        .build())
                .addExperiences(Experience.builder()
                        .id(EntryId.of("e2"))
                        .recorded(Recorded.of(day(6), PATIENT))
                        .teller(PATIENT)
                        .topic(ExperienceTopic.LISTENED_TO)
                        .answer(ExperienceAnswer.YES)
                        .visibleTo(ExperienceVisibility.OWN_PROFESSIONAL)
                        .build())
                .addExperiences(Experience.builder()
                        .id(EntryId.of("e3"))
                        .recorded(inError(6))
                        .teller(DAUGHTER)
                        .topic(ExperienceTopic.ASKED_HOW_I_AM)
                        .answer(ExperienceAnswer.NO)
                        .visibleTo(ExperienceVisibility.TEAM_ONLY)
                        .build())
                .addCarePlans(plan("plan-1", PlanStatus.DRAFT)
                        .recorded(Recorded.of(day(6), NURSE))
                        .build())
                .addCarePlans(plan("plan-2", PlanStatus.AGREED)
                        .recorded(next("plan-1", 7))
                        .addGoals(Goal.builder()
                                .id(EntryId.of("goal-2"))
                                .status(GoalStatus.LET_GO)
                                .professionalsReading(Note.of("Valrisico omlaag"))
                                .build())
                        .addActions(PlannedAction.builder()
                                .id(EntryId.of("action-2"))
                                .what(Note.of("Bellen"))
                                .build())
                        .addNotNow(NotNow.builder()
                                .answers(EntryId.of("a1"))
                                .reasonInOwnWords(OwnWords.of("Eerst rust"))
                                .reason(Note.of("Wacht op herstel"))
                                .lookAgainOn(day(27))
                                .build())
                        .addNotNow(NotNow.builder()
                                .answers(EntryId.of("sd1"))
                                .reason(Note.of("Nog geen cursus"))
                                .build())
                        .addNotNow(NotNow.builder().answers(EntryId.of("a5")).build())
                        .agreement(PlanAgreement.builder()
                                .version(EntryId.of("plan-1"))
                                .on(day(7))
                                .by(PATIENT)
                                .inOwnWords(OwnWords.of("Zo is het goed"))
                                .addBesideParents(EntryId.of("rp2"))
                                .build())
                        .choosesToDoItAlone(OwnWords.of("Laat mij het eerst zelf proberen"))
                        .lookAgainOn(day(25))
                        .build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan-x"))
                        .recorded(inError(8))
                        .status(PlanStatus.PAUSED)
                        .addGoals(Goal.builder()
                                .id(EntryId.of("goal-x"))
                                .status(GoalStatus.REACHED)
                                .inOwnWords(OwnWords.of("Niet van mij"))
                                .kind(GoalKind.TREATMENT)
                                .build())
                        .addActions(PlannedAction.builder()
                                .id(EntryId.of("action-x"))
                                .what(Note.of("Verkeerd dossier"))
                                .build())
                        .addNotNow(NotNow.builder().answers(EntryId.of("a1")).build())
                        .build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan-y"))
                        .recorded(Recorded.of(day(13), NURSE))
                        .status(PlanStatus.STOPPED)
                        .agreement(PlanAgreement.builder()
                                .version(EntryId.of("plan-y"))
                                .on(day(13))
                                .by(DAUGHTER)
                                .onBehalf(onBehalf(PatientStance.RESISTS)
                                        .inOwnWords(OwnWords.of("Ik wil dit niet"))
                                        .build())
                                .build())
                        .statusReason(Note.of("Verhuisd naar een andere stad"))
                        .closing(Closing.builder()
                                .earlySigns(Note.of("Slechter slapen"))
                                .whatToDo(Note.of("De huisarts bellen"))
                                .addDiscussedWith(PATIENT, DAUGHTER, EXPERT)
                                .inOwnWords(OwnWords.of("Dat weet ik nu"))
                                .signallingPlan(EntryId.of("sp1"))
                                .whyNoSignallingPlan(Note.of("Het crisisplan was genoeg"))
                                .whyNothingComesBack(Note.of("De wond is dicht"))
                                .build())
                        .build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan-z"))
                        .recorded(inError(8))
                        .status(PlanStatus.COMPLETED)
                        .closing(Closing.builder().build())
                        .build())
                .addContactAgreements(ContactAgreement.builder()
                        .id(EntryId.of("ca1"))
                        .recorded(Recorded.of(day(7), NURSE))
                        .addOffered(ContactChoice.PLACE, ContactChoice.FORM)
                        .preference(OwnWords.of("Liever bellen"))
                        .outcome(PreferenceOutcome.NOT_FOLLOWED)
                        .agreed(Note.of("Eens per maand op bezoek"))
                        .reason(Note.of("Wond moet gezien worden"))
                        .build())
                .addContactAgreements(ContactAgreement.builder()
                        .id(EntryId.of("ca2"))
                        .recorded(Recorded.of(day(7), NURSE))
                        .build())
                .addSupportRecords(SupportRecord.builder()
                        .id(EntryId.of("s1"))
                        .recorded(Recorded.builder()
                                .on(day(9))
                                .by(NURSE)
                                .happenedOn(day(8))
                                .build())
                        .what(Note.of("Samen naar de markt gelopen"))
                        .intervention(StatementId.of("intervention/walking-together"))
                        .addGivenBy(NURSE, DAUGHTER)
                        .addAnswers(EntryId.of("a1"), EntryId.of("goal-1"), EntryId.of("action-1"))
                        .response(OwnWords.of("Dat ging goed"))
                        .build())
                .addSupportRecords(SupportRecord.builder()
                        .id(EntryId.of("s2"))
                        .recorded(inError(9))
                        .what(Note.of("Niet gedaan"))
                        .build())
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("inv1"))
                        .recorded(Recorded.of(day(9), NURSE))
                        .answer(InvolvementAnswer.AGREED)
                        .addCloseOnes(DAUGHTER)
                        .inOwnWords(OwnWords.of("Zij mag meedenken"))
                        .wording(Note.of("De dochter mag het plan zien"))
                        .addTopics(InvolvementTopic.PLAN, InvolvementTopic.SIGNS_AND_CRISIS)
                        .addEntries(EntryId.of("plan-1"), EntryId.of("action-1"))
                        .onBehalf(onBehalf(PatientStance.UNSURE)
                                .inOwnWords(OwnWords.of("Misschien"))
                                .build())
                        .until(day(30))
                        .askAgainOn(day(29))
                        .build())
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("inv2"))
                        .recorded(inError(9))
                        .answer(InvolvementAnswer.NOBODY)
                        .build())
                .addCarerWellbeings(CarerWellbeing.builder()
                        .id(EntryId.of("cw1"))
                        .recorded(Recorded.of(day(9), DAUGHTER))
                        .closeOne(DAUGHTER)
                        .load(CarerLoad.HEAVY)
                        .inOwnWords(OwnWords.of("Ik slaap slecht"))
                        .need(OwnWords.of("Een vrije avond"))
                        .offered(Note.of("Een vrijwilliger"))
                        .response(OwnWords.of("Graag"))
                        .build())
                .addSuggestions(Suggestion.builder()
                        .id(EntryId.of("su1"))
                        .recorded(Recorded.of(day(9), NURSE))
                        .addTowards(Possibility.PEER_CONTACT, Possibility.ANOTHER_PROFESSIONAL)
                        .intervention(StatementId.of("own:intervention/walking-club"))
                        .what(Note.of("De wandelclub"))
                        .response(SuggestionResponse.WANTS)
                        .inOwnWords(OwnWords.of("Leuk"))
                        .build())
                .addSuggestions(Suggestion.builder()
                        .id(EntryId.of("su2"))
                        .recorded(Recorded.of(day(9), NURSE))
                        .build())
                .addRequests(Request.builder()
                        .id(EntryId.of("re1"))
                        .recorded(Recorded.of(day(9), PATIENT))
                        .possibility(Possibility.EXPERT_BY_EXPERIENCE)
                        .inOwnWords(OwnWords.of("Iemand die het kent"))
                        .outcome(RequestOutcome.REFUSED)
                        .reason(Note.of("Die is er hier niet"))
                        .build())
                .addSharedDecisions(SharedDecision.builder()
                        .id(EntryId.of("de1"))
                        .recorded(Recorded.of(day(9), NURSE))
                        .addAbout(EntryId.of("a1"), EntryId.of("goal-1"))
                        .question(Note.of("Hoe verder met lopen?"))
                        .addOptions(option("opt-1", "Thuis oefenen"), option("opt-2", "In de groep"))
                        .mattersToMe(OwnWords.of("Dat het gezellig is"))
                        .addExplained(Explained.COURSE, Explained.LIMITS, Explained.CONSEQUENCES)
                        .understanding(Understanding.NOT_YET_CLEAR)
                        .addParticipants(NURSE, DAUGHTER)
                        .outcome(DecisionOutcome.CHOSEN)
                        .addChosen(EntryId.of("opt-2"))
                        .choiceInOwnWords(OwnWords.of("Samen met de buurvrouw"))
                        .lookAgainOn(day(28))
                        .build())
                .addProgressReviews(ProgressReview.builder()
                        .id(EntryId.of("rv1"))
                        .recorded(Recorded.of(day(10), NURSE))
                        .plan(EntryId.of("plan-1"))
                        .addParticipants(PATIENT, NURSE)
                        .patientsView(OwnWords.of("Het gaat beter"))
                        .professionalsView(Note.of("Loopt verder dan eerst"))
                        .pace(Pace.builder()
                                .view(PaceView.TOO_FAST)
                                .inOwnWords(OwnWords.of("Rustig aan"))
                                .professionalsView(Note.of("Wil veel"))
                                .consequence(PaceConsequence.ADJUSTED)
                                .build())
                        .addProgress(
                                GoalProgress.builder()
                                        .goal(EntryId.of("goal-1"))
                                        .toldBy(PATIENT)
                                        .step(ProgressStep.SUCCESS)
                                        .inOwnWords(OwnWords.of("Ik stond weer op de markt"))
                                        .note(Note.of("Zonder stok"))
                                        .build(),
                                GoalProgress.builder()
                                        .goal(EntryId.of("erased-part"))
                                        .toldBy(NURSE)
                                        .build())
                        .nextOn(day(27))
                        .build())
                .addProgressReviews(ProgressReview.builder()
                        .id(EntryId.of("rv2"))
                        .recorded(Recorded.of(day(10), NURSE))
                        .pace(Pace.builder().build())
                        .build())
                .addRepresentations(Representation.builder()
                        .id(EntryId.of("rp1"))
                        .recorded(Recorded.of(day(5), NURSE))
                        .representative(DAUGHTER)
                        .basis(RepresentationBasis.AUTHORISED_IN_WRITING)
                        .scope(Note.of("De behandeling, niet het wonen"))
                        .since(day(5))
                        .until(LocalDate.of(2026, 12, 31))
                        .build())
                .addRepresentations(Representation.builder()
                        .id(EntryId.of("rp2"))
                        .recorded(Recorded.of(day(5), NURSE))
                        .representative(DAUGHTER)
                        .basis(RepresentationBasis.PARENT_OR_GUARDIAN)
                        .build())
                .addImposedMeasures(ImposedMeasure.builder()
                        .id(EntryId.of("im1"))
                        .recorded(Recorded.of(day(5), NURSE))
                        .law(CompulsoryCareLaw.WZD)
                        .what(Note.of("De deur is 's nachts op slot"))
                        .since(day(4))
                        .until(day(20))
                        .choiceThatRemains(Note.of("Wie 's avonds komt"))
                        .patientsView(OwnWords.of("Ik wil eruit kunnen"))
                        .build())
                .addCloseOneConcerns(CloseOneConcern.builder()
                        .id(EntryId.of("cc1"))
                        .recorded(Recorded.of(day(9), NURSE))
                        .closeOne(DAUGHTER)
                        .concern(Concern.WORRIED)
                        .inOwnWords(OwnWords.of("Ze eet bijna niet"))
                        .confidence(Confidence.IN_CONFIDENCE)
                        .build())
                .addCloseOneConcerns(CloseOneConcern.builder()
                        .id(EntryId.of("cc2"))
                        .recorded(inError(9))
                        .closeOne(DAUGHTER)
                        .concern(Concern.NOT_WORRIED)
                        .confidence(Confidence.MAY_BE_SHARED)
                        .build())
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("da1"))
                        .recorded(Recorded.of(day(9), NURSE))
                        .state(DangerState.SUSPECTED)
                        .what(Note.of("Blauwe plekken"))
                        .steps(Note.of("Met de arts besproken"))
                        .lookAgainOn(day(16))
                        .build())
                .addSignallingPlans(signallingPlan("sp1", SignallingPlanKind.BOTH)
                        .recorded(Recorded.of(day(11), NURSE))
                        .build())
                .addSignallingPlans(signallingPlan("sp2", SignallingPlanKind.CRISIS)
                        .recorded(next("sp1", 12))
                        .addWhatHelps(OwnWords.of("Een rondje lopen"), OwnWords.of("Muziek"))
                        .addWhatDoesNotHelp(OwnWords.of("Drukte"))
                        .addContacts(
                                CallContact.builder()
                                        .person(DAUGHTER)
                                        .whom(Note.of("Op haar werk"))
                                        .addWhen(CallTime.DAY, CallTime.NIGHT)
                                        .build(),
                                CallContact.builder()
                                        .whom(Note.of("De crisisdienst"))
                                        .build())
                        .wishes(OwnWords.of("Laat de hond bij mij"))
                        .addDocuments(
                                SourceRef.builder()
                                        .id(SourceId.of("zorgkaart/7"))
                                        .on(day(2))
                                        .author(NURSE)
                                        .build(),
                                SourceRef.to("verklaring"))
                        .addCopiesWith(DAUGHTER, NURSE)
                        .agreement(PlanAgreement.builder()
                                .version(EntryId.of("sp1"))
                                .on(day(12))
                                .by(PATIENT)
                                .build())
                        .lookAgainOn(day(26))
                        .build())
                .addSignallingPlans(SignallingPlan.builder()
                        .id(EntryId.of("sp-x"))
                        .recorded(inError(8))
                        .kind(SignallingPlanKind.RELAPSE_PREVENTION)
                        .build())
                .addAgreedLimits(AgreedLimit.builder()
                        .id(EntryId.of("al1"))
                        .recorded(Recorded.of(day(9), NURSE))
                        .what(Note.of("Bloedsuiker in de ochtend"))
                        .unit(Note.of("mmol/l"))
                        .lowest(Amount.of("4"))
                        .highest(Amount.of("7.25"))
                        .addAgreedWith(PATIENT, NURSE)
                        .build())
                .addAgreedLimits(AgreedLimit.builder()
                        .id(EntryId.of("al2"))
                        .recorded(inError(9))
                        .what(Note.of("Gewicht"))
                        .lowest(Amount.of("-0.5"))
                        .build())
                .addConsultPreparations(ConsultPreparation.builder()
                        .id(EntryId.of("cp1"))
                        .recorded(Recorded.of(day(14), PATIENT))
                        .visitOn(day(18))
                        .howItGoes(HowItGoes.BETTER)
                        .inOwnWords(OwnWords.of("Best goed"))
                        .addMeasurements(
                                OwnMeasurement.builder()
                                        .limit(EntryId.of("al1"))
                                        .value(Amount.of("6.5"))
                                        .on(day(13))
                                        .build(),
                                OwnMeasurement.builder()
                                        .what(Note.of("Stappen"))
                                        .value(Amount.of("4100"))
                                        .on(day(14))
                                        .build())
                        .addProgress(GoalProgress.builder()
                                .goal(EntryId.of("goal-1"))
                                .toldBy(PATIENT)
                                .step(ProgressStep.ON_THE_WAY)
                                .inOwnWords(OwnWords.of("Elke dag een stukje verder"))
                                .note(Note.of("Loopt nu tot de hoek"))
                                .build())
                        .addTopics(OwnWords.of("De nachten"), OwnWords.of("Mijn voeten"))
                        .noticesSigns(YesNo.YES)
                        .addSigns(EntryId.of("sign-1"), EntryId.of("sign-2"))
                        .wish(VisitWish.OTHER_FORM)
                        .form(VisitForm.PHONE)
                        .build())
                .addConsultPreparations(ConsultPreparation.builder()
                        .id(EntryId.of("cp2"))
                        .recorded(inError(12))
                        .build())
                .addPreparationReadings(PreparationReading.builder()
                        .id(EntryId.of("pr1"))
                        .recorded(Recorded.of(day(15), NURSE))
                        .preparation(EntryId.of("cp1"))
                        .firstVisit(YesNo.NO)
                        .treatmentChanged(YesNo.YES)
                        .checksDue(YesNo.NO)
                        .previousVisitSkipped(YesNo.YES)
                        .worries(YesNo.NO)
                        .addAnswers(
                                ReaderAnswer.builder()
                                        .about(EntryId.of("e1"))
                                        .answer(ReaderView.CAN_WAIT)
                                        .until(day(25))
                                        .build(),
                                ReaderAnswer.builder()
                                        .about(EntryId.of("e2"))
                                        .answer(ReaderView.TALKED_ABOUT)
                                        .build())
                        .addTopics(Note.of("De medicijnen"), Note.of("De voeten"))
                        .confidence(Confidence.MAY_BE_SHARED)
                        .build())
                .addVisitDecisions(VisitDecision.builder()
                        .id(EntryId.of("vd1"))
                        .recorded(Recorded.of(day(15), NURSE))
                        .preparation(EntryId.of("cp1"))
                        .visitOn(day(18))
                        .plan(VisitPlan.OTHER_FORM)
                        .form(VisitForm.VIDEO)
                        .reason(Note.of("Dan kan de dochter erbij zijn"))
                        .patientAgrees(YesNo.YES)
                        .decidedBy(NURSE)
                        .nextContactOn(day(25))
                        .nextContactForm(VisitForm.PHONE)
                        .howToReachUs(Note.of("Bel het team, elke werkdag"))
                        .build())
                .addVisitDecisions(VisitDecision.builder()
                        .id(EntryId.of("vd2"))
                        .recorded(inError(12))
                        .plan(VisitPlan.SKIP)
                        .decidedBy(NURSE)
                        .build())
                .addVisitSummaries(VisitSummary.builder()
                        .id(EntryId.of("vs1"))
                        .recorded(Recorded.of(day(18), NURSE))
                        .form(VisitForm.VIDEO)
                        .addParticipants(PATIENT, NURSE)
                        .addDiscussed(
                                AgendaTopic.builder()
                                        .raisedBy(PATIENT)
                                        .inOwnWords(OwnWords.of("De nachten"))
                                        .note(Note.of("Slaapt slecht"))
                                        .build(),
                                AgendaTopic.builder()
                                        .raisedBy(NURSE)
                                        .note(Note.of("De medicijnen"))
                                        .build())
                        .addAgreed(
                                VisitAgreement.builder()
                                        .what(Note.of("Later naar bed"))
                                        .addWho(PATIENT, DAUGHTER)
                                        .build(),
                                VisitAgreement.builder()
                                        .what(Note.of("Het recept wordt nagekeken"))
                                        .build())
                        .addNotReached(AgendaTopic.builder()
                                .raisedBy(DAUGHTER)
                                .inOwnWords(OwnWords.of("De tuin"))
                                .confidence(Confidence.IN_CONFIDENCE)
                                .build())
                        .patientsView(OwnWords.of("Fijn gesprek"))
                        .copyWanted(YesNo.YES)
                        .confidence(Confidence.MAY_BE_SHARED)
                        .build())
                .addVisitSummaries(VisitSummary.builder()
                        .id(EntryId.of("vs2"))
                        .recorded(inError(12))
                        .build())
                .addPageDecisions(PageDecision.builder()
                        .id(EntryId.of("pd1"))
                        .recorded(Recorded.of(day(12), NURSE))
                        .person(DAUGHTER)
                        .answer(PageAnswer.RELEASED)
                        .reason(Note.of("Zij is niet om wie het gaat"))
                        .until(day(20))
                        .build())
                .addPageDecisions(PageDecision.builder()
                        .id(EntryId.of("pd2"))
                        .recorded(next("pd1", 13))
                        .person(DAUGHTER)
                        .answer(PageAnswer.REFUSED)
                        .reason(Note.of("Toch even wachten"))
                        .until(day(13))
                        .build())
                .addPageDecisions(PageDecision.builder()
                        .id(EntryId.of("pd3"))
                        .recorded(Recorded.builder()
                                .on(day(9))
                                .by(NURSE)
                                .enteredInError(EnteredInError.of(day(10), NURSE))
                                .build())
                        .person(DAUGHTER)
                        .answer(PageAnswer.REFUSED)
                        .reason(Note.of("Verkeerde naam"))
                        .until(day(19))
                        .build())
                .addCopiesGiven(CopyGiven.builder()
                        .id(EntryId.of("cg1"))
                        .recorded(Recorded.of(day(12), NURSE))
                        .copy(CopyKind.CLOSE_ONE)
                        .to(DAUGHTER)
                        .asOf(day(11))
                        .addTopics(InvolvementTopic.PLAN, InvolvementTopic.APPOINTMENTS)
                        .addEntries(EntryId.of("ap1"), EntryId.of("goal-1"), EntryId.of("erased"))
                        .build())
                .addCopiesGiven(CopyGiven.builder()
                        .id(EntryId.of("cg2"))
                        .recorded(next("cg1", 13))
                        .copy(CopyKind.CLOSE_ONE)
                        .to(DAUGHTER)
                        .takenBackOn(day(14))
                        .build())
                .addCopiesGiven(CopyGiven.builder()
                        .id(EntryId.of("cg3"))
                        .recorded(inError(9))
                        .copy(CopyKind.SIGNALLING)
                        .to(PATIENT)
                        .build())
                .addReadBacks(ReadBack.builder()
                        .id(EntryId.of("rb1"))
                        .recorded(Recorded.builder()
                                .on(day(12))
                                .by(NURSE)
                                .howTold(HowTold.builder()
                                        .way(TellingWay.BEHAVIOUR)
                                        .interpreter(Interpreter.CLOSE_ONE)
                                        .seen(Note.of("Knikt bij elke zin"))
                                        .seenBy(DAUGHTER)
                                        .seenOn(day(11))
                                        .addTriedBefore(TellingWay.ALOUD, TellingWay.PICTURES)
                                        .build())
                                .build())
                        .addEntries(EntryId.of("ap1"), EntryId.of("sd1"), EntryId.of("goal-1"), EntryId.of("erased"))
                        .answer(ReadBackAnswer.DIFFERS)
                        .addDiffering(EntryId.of("sd1"), EntryId.of("goal-1"))
                        .inOwnWords(OwnWords.of("Dat van de tuin is anders"))
                        .build())
                .addReadBacks(ReadBack.builder()
                        .id(EntryId.of("rb2"))
                        .recorded(Recorded.builder()
                                .on(day(12))
                                .by(PATIENT)
                                .enteredInError(EnteredInError.builder()
                                        .on(day(13))
                                        .by(NURSE)
                                        .reason(ErrorReason.WRONG_PERSON)
                                        .build())
                                .howTold(HowTold.by(TellingWay.IN_WRITING))
                                .build())
                        .answer(ReadBackAnswer.RIGHT)
                        .build())
                .addReadBacks(ReadBack.builder()
                        .id(EntryId.of("rb3"))
                        .recorded(Recorded.builder()
                                .on(day(12))
                                .by(PATIENT)
                                .enteredInError(EnteredInError.of(day(13), NURSE))
                                .build())
                        .answer(ReadBackAnswer.RIGHT)
                        .build())
                .addAnnotations(Annotation.builder()
                        .id(EntryId.of("an1"))
                        .recorded(Recorded.of(day(10), PATIENT))
                        .about(EntryId.of("s1"))
                        .inOwnWords(OwnWords.of("Zo ging het niet"))
                        .build())
                .addAnnotations(Annotation.builder()
                        .id(EntryId.of("an2"))
                        .recorded(inError(10))
                        .about(EntryId.of("erased-part"))
                        .inOwnWords(OwnWords.of("Klopt niet"))
                        .build())
                .addTombstones(Tombstone.builder()
                        .id(EntryId.of("erased"))
                        .recordedOn(day(3))
                        .erasedOn(day(11))
                        .enteredInErrorOn(day(4))
                        .replaces(EntryId.of("erased-close"))
                        .addParts(EntryId.of("erased-part"), EntryId.of("erased-part-2"))
                        .build())
                .addTombstones(Tombstone.builder()
                        .id(EntryId.of("erased-close"))
                        .recordedOn(day(2))
                        .erasedOn(day(2))
                        .person(FORGOTTEN)
                        .build())
                .build();
    }

    private static OnBehalf.Builder onBehalf(PatientStance stance) {
        return OnBehalf.builder().representation(EntryId.of("rp1")).patientsStance(stance);
    }

    private static SignallingPlan.Builder signallingPlan(String id, SignallingPlanKind kind) {
        return SignallingPlan.builder()
                .id(EntryId.of(id))
                .kind(kind)
                .addPhases(
                        SignallingPhase.builder()
                                .id(EntryId.of("phase-1"))
                                .level(PhaseLevel.STABLE)
                                .build(),
                        SignallingPhase.builder()
                                .id(EntryId.of("phase-2"))
                                .level(PhaseLevel.WORSE)
                                .name(OwnWords.of("Oranje"))
                                .addSigns(sign("sign-1", NoticedBy.MYSELF), sign("sign-2", NoticedBy.OTHERS))
                                .addSteps(
                                        PhaseStep.builder()
                                                .what(Note.of("Eerder naar bed"))
                                                .addDoes(PATIENT, DAUGHTER)
                                                .build(),
                                        PhaseStep.builder()
                                                .what(Note.of("Bellen"))
                                                .build())
                                .build());
    }

    private static Sign sign(String id, NoticedBy noticedBy) {
        return Sign.builder()
                .id(EntryId.of(id))
                .noticedBy(noticedBy)
                .what(OwnWords.of("De post blijft liggen"))
                .build();
    }

    private static DecisionOption option(String id, String what) {
        return DecisionOption.builder()
                .id(EntryId.of(id))
                .what(Note.of(what))
                .addInFavour(Note.of("Dichtbij"), Note.of("Rustig"))
                .addAgainst(Note.of("Alleen"))
                .build();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static Recorded rich(int day) {
        return Recorded.builder()
                .on(day(day))
                .by(NURSE)
                .happenedOn(LocalDate.of(2025, 12, 31))
                .sourceRef(SourceRef.builder()
                        .id(SourceId.of("note/48213?x=<y>&z"))
                        .on(LocalDate.of(2025, 12, 30))
                        .author(PersonId.of("gp"))
                        .build())
                .build();
    }

    /** The same, of a patient who lives and whose record is here: nothing is evaluated of a closed one. */
    static Dossier makeOpen() {
        Dossier rich = make();
        return Dossier.builder()
                .from(rich)
                .patient(Patient.builder()
                        .id(rich.patient().id())
                        .name(rich.patient().name())
                        .build())
                .build();
    }

    private static Recorded inError(int day) {
        return Recorded.builder()
                .on(day(day))
                .by(PATIENT)
                .sourceRef(SourceRef.to("s"))
                .enteredInError(EnteredInError.builder()
                        .on(day(12))
                        .by(NURSE)
                        .reason(ErrorReason.WRONG_DOSSIER)
                        .build())
                .build();
    }

    private static Recorded next(String replaced, int day) {
        return Recorded.builder()
                .on(day(day))
                .by(NURSE)
                .replaces(EntryId.of(replaced))
                .build();
    }

    private static CloseOne.Builder closeOne(String id, int day) {
        return CloseOne.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(day(day), NURSE))
                .person(DAUGHTER);
    }

    private static Answer.Builder answer(String id, DiagnosisQuestion question, int day) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(day(day), NURSE))
                .question(question)
                .response(Response.GIVEN);
    }

    private static CarePlan.Builder plan(String id, PlanStatus status) {
        return CarePlan.builder()
                .id(EntryId.of(id))
                .status(status)
                .title(Note.of("Weer  op pad"))
                .addAbout(PlanSubject.builder()
                        .what(Note.of("Lopen na een val"))
                        .code(GivenCode.builder()
                                .system(CodePart.of("http://example.org/codes"))
                                .code(CodePart.of("val"))
                                .display(Note.of("Val in huis "))
                                .build())
                        .build())
                .addAbout(PlanSubject.builder()
                        .what(Note.of("Onder de mensen komen"))
                        .build())
                .startsOn(day(7))
                .endsOn(day(31))
                .addNotes(Note.of("Let op de drempel.\n\n# geen kop"), Note.of(" De rollator staat in de gang."))
                .addGoals(Goal.builder()
                        .id(EntryId.of("goal-1"))
                        .status(GoalStatus.ACCEPTED)
                        .inOwnWords(OwnWords.of("Weer naar de markt"))
                        .professionalsReading(Note.of("Looptraining"))
                        .proposedBy(PATIENT)
                        .addAcceptedBy(PATIENT, DAUGHTER)
                        .kind(GoalKind.SOCIETAL_RECOVERY)
                        .importance(Importance.MOST_IMPORTANT)
                        .lifeDomain(LifeDomain.DAILY_FUNCTIONING)
                        .addAnswers(EntryId.of("a1"), EntryId.of("sd1"))
                        .startedOn(day(5))
                        .reachBy(day(30))
                        .lookAgainOn(day(24))
                        .build())
                .addActions(PlannedAction.builder()
                        .id(EntryId.of("action-1"))
                        .what(Note.of("Een rondje"))
                        .when(Note.of("Elke dag,  na het eten "))
                        .addAllDoes(Set.of(PATIENT))
                        .addSupports(DAUGHTER, NURSE)
                        .addDecides(PATIENT)
                        .addIsInformed(PersonId.of("gp"))
                        .addAnswers(EntryId.of("goal-1"), EntryId.of("a1"))
                        .build());
    }
}
