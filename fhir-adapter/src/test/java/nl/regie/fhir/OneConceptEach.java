package nl.regie.fhir;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regie.careplan.CarePlan;
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
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EnteredInError.ErrorReason;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
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

/** Small dossiers of invented people, each with one concept, to read what it becomes. */
final class OneConceptEach {
    private static final PersonId PATIENT = PersonId.of("mila");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId SON = PersonId.of("son");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Recorded BY_NURSE = Recorded.of(DAY, NURSE);
    private static final Answer WISH = Answer.builder()
            .id(EntryId.of("wish"))
            .recorded(BY_NURSE)
            .question(DiagnosisQuestion.WISH)
            .response(Response.GIVEN)
            .inOwnWords(OwnWords.of("Ik wil weer in mijn tuin kunnen werken"))
            .professionalsReading(Note.of("Wil langer achter elkaar staan en bukken"))
            .importance(Importance.MOST_IMPORTANT)
            .lifeDomain(LifeDomain.DAILY_FUNCTIONING)
            .build();

    private OneConceptEach() {}

    /** By the name of the concept. */
    static Map<String, Dossier> all() {
        Map<String, Dossier> all = new LinkedHashMap<>();
        all.put("people", people().addExpertsByExperience(expert()).build());
        all.put("answer", people().addAnswers(WISH).build());
        all.put("appraisal", people().addAppraisals(appraisal()).build());
        all.put("self-direction", people().addSelfDirections(selfDirection()).build());
        all.put("experience", people().addExperiences(experience()).build());
        all.put("care-plan", people().addAnswers(WISH).addCarePlans(plan()).build());
        all.put(
                "plan-agreement",
                people().addAnswers(WISH).addCarePlans(treatmentPlan()).build());
        all.put("contact-agreement", people().addContactAgreements(contact()).build());
        all.put("support-record", people().addSupportRecords(support()).build());
        all.put(
                "involvement-agreement",
                people().addInvolvementAgreements(involvement()).build());
        all.put(
                "agreement-on-behalf",
                people().addRepresentations(representation())
                        .addInvolvementAgreements(onBehalf())
                        .build());
        all.put("representation", people().addRepresentations(representation()).build());
        all.put("imposed-measure", people().addImposedMeasures(measure()).build());
        all.put("close-one-concern", people().addCloseOneConcerns(concern()).build());
        all.put("danger-at-home", people().addDangersAtHome(danger()).build());
        all.put("page-decision", people().addPageDecisions(pageDecision()).build());
        all.put(
                "copy-given",
                people().addAnswers(WISH)
                        .addCarePlans(plan())
                        .addCopiesGiven(copyGiven())
                        .build());
        all.put("signalling-plan", people().addSignallingPlans(signallingPlan()).build());
        all.put("agreed-limit", people().addAgreedLimits(limit()).build());
        all.put(
                "consult",
                people().addAgreedLimits(limit())
                        .addConsultPreparations(preparation())
                        .addPreparationReadings(reading())
                        .addVisitDecisions(visitDecision())
                        .addVisitSummaries(summary())
                        .build());
        all.put("carer-wellbeing", people().addCarerWellbeings(wellbeing()).build());
        all.put("suggestion", people().addSuggestions(suggestion()).build());
        all.put("request", people().addRequests(request()).build());
        all.put("shared-decision", people().addSharedDecisions(decision()).build());
        all.put(
                "progress-review",
                people().addAnswers(WISH)
                        .addCarePlans(plan())
                        .addProgressReviews(review())
                        .build());
        all.put(
                "annotation",
                people().addSupportRecords(support())
                        .addAnnotations(annotation())
                        .build());
        all.put(
                "read-back",
                people().addSelfDirections(selfDirection())
                        .addSupportRecords(support())
                        .addReadBacks(readBack())
                        .build());
        all.put("entered-in-error", people().addSuggestions(mistaken()).build());
        all.put("erased", people().addRequests(request()).build().erase(EntryId.of("request"), DAY.plusDays(9)));
        return all;
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder()
                        .id(PATIENT)
                        .name(PersonName.of("Mila"))
                        .build())
                .addProfessionals(Professional.builder()
                        .id(NURSE)
                        .name(PersonName.of("Joris"))
                        .profession(Note.of("praktijkverpleegkundige"))
                        .build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("about-son"))
                        .recorded(BY_NURSE)
                        .person(SON)
                        .name(PersonName.of("Amir"))
                        .addRoles(CloseOneRole.INFORMAL_CARER)
                        .relation(Note.of("zoon"))
                        .build());
    }

    private static ExpertByExperience expert() {
        return ExpertByExperience.builder()
                .id(PersonId.of("expert"))
                .name(PersonName.of("Sanne"))
                .organisation(Note.of("Vereniging van mensen met reuma"))
                .build();
    }

    private static Appraisal appraisal() {
        return Appraisal.builder()
                .id(EntryId.of("appraisal"))
                .recorded(BY_NURSE)
                .aspect(Aspect.ABLE)
                .judgement(Judgement.NO)
                .viewOf(NURSE)
                .note(Note.of("Durft nog niet alleen de trap af"))
                .build();
    }

    private static SelfDirection selfDirection() {
        return SelfDirection.builder()
                .id(EntryId.of("self-direction"))
                .recorded(BY_NURSE)
                .lifeDomain(LifeDomain.CARE)
                .subject(Note.of("medicijnen uitzetten"))
                .wish(DirectionWish.TOGETHER)
                .inOwnWords(OwnWords.of("Liefst met Amir erbij"))
                .agreed(AgreedDegree.TOGETHER)
                .build();
    }

    private static Experience experience() {
        return Experience.builder()
                .id(EntryId.of("experience"))
                .recorded(Recorded.of(DAY, PATIENT))
                .teller(PATIENT)
                .topic(ExperienceTopic.NOT_LEFT_ALONE)
                .answer(ExperienceAnswer.PARTLY)
                .inOwnWords(OwnWords.of("Overdag wel, 's nachts niet"))
                .build();
    }

    private static CarePlan plan() {
        return CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(BY_NURSE)
                .status(PlanStatus.AGREED)
                .title(Note.of("De tuin in"))
                .addAbout(PlanSubject.builder()
                        .what(Note.of("Bewegen met weinig adem"))
                        .code(GivenCode.builder()
                                .system(CodePart.of("http://example.org/codes"))
                                .code(CodePart.of("adem"))
                                .display(Note.of("Kortademig"))
                                .build())
                        .build())
                .startsOn(DAY)
                .endsOn(DAY.plusDays(90))
                .addNotes(Note.of("De sleutel van het hek hangt in de keuken."))
                .addGoals(Goal.builder()
                        .id(EntryId.of("goal"))
                        .status(GoalStatus.ACCEPTED)
                        .inOwnWords(OwnWords.of("Een half uur in de tuin"))
                        .proposedBy(PATIENT)
                        .addAnswers(EntryId.of("wish"))
                        .startedOn(DAY)
                        .reachBy(DAY.plusDays(60))
                        .build())
                .addActions(PlannedAction.builder()
                        .id(EntryId.of("action"))
                        .what(Note.of("Samen naar de tuin"))
                        .when(Note.of("Elke ochtend"))
                        .addDoes(PATIENT)
                        .addSupports(SON)
                        .addAnswers(EntryId.of("goal"))
                        .build())
                .addNotNow(NotNow.builder()
                        .answers(EntryId.of("wish"))
                        .reasonInOwnWords(OwnWords.of("Bukken doe ik later"))
                        .lookAgainOn(DAY.plusDays(40))
                        .build())
                .lookAgainOn(DAY.plusDays(30))
                .build();
    }

    /** What the patient wants, and beside it what the treatment aims at. */
    private static CarePlan treatmentPlan() {
        return CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(BY_NURSE)
                .status(PlanStatus.AGREED)
                .addGoals(
                        Goal.builder()
                                .id(EntryId.of("goal"))
                                .status(GoalStatus.ACCEPTED)
                                .inOwnWords(OwnWords.of("Een half uur in de tuin"))
                                .proposedBy(PATIENT)
                                .addAcceptedBy(PATIENT)
                                .kind(GoalKind.LIFE_GOAL)
                                .addAnswers(EntryId.of("wish"))
                                .build(),
                        Goal.builder()
                                .id(EntryId.of("treatment-goal"))
                                .status(GoalStatus.ACCEPTED)
                                .professionalsReading(Note.of("Minder stijf in de ochtend"))
                                .proposedBy(NURSE)
                                .addAcceptedBy(PATIENT, NURSE)
                                .kind(GoalKind.TREATMENT)
                                .addAnswers(EntryId.of("wish"))
                                .build())
                .agreement(PlanAgreement.builder()
                        .version(EntryId.of("plan"))
                        .on(DAY)
                        .by(PATIENT)
                        .inOwnWords(OwnWords.of("Zo wil ik het proberen"))
                        .build())
                .build();
    }

    private static ContactAgreement contact() {
        return ContactAgreement.builder()
                .id(EntryId.of("contact"))
                .recorded(BY_NURSE)
                .addOffered(ContactChoice.PLACE, ContactChoice.FORM)
                .preference(OwnWords.of("Beeldbellen, dan hoef ik niet te reizen"))
                .outcome(PreferenceOutcome.FOLLOWED)
                .agreed(Note.of("Om de week beeldbellen"))
                .build();
    }

    private static SupportRecord support() {
        return SupportRecord.builder()
                .id(EntryId.of("support"))
                .recorded(BY_NURSE)
                .what(Note.of("Samen de trap geoefend"))
                .addGivenBy(NURSE)
                .response(OwnWords.of("Dat gaf moed"))
                .build();
    }

    private static InvolvementAgreement involvement() {
        return InvolvementAgreement.builder()
                .id(EntryId.of("involvement"))
                .recorded(BY_NURSE)
                .answer(InvolvementAnswer.AGREED)
                .addCloseOnes(SON)
                .inOwnWords(OwnWords.of("Amir mag alles weten van de tuin"))
                .wording(Note.of("Amir wordt betrokken bij het plan"))
                .until(DAY.plusDays(300))
                .build();
    }

    private static Representation representation() {
        return Representation.builder()
                .id(EntryId.of("representation"))
                .recorded(BY_NURSE)
                .representative(SON)
                .basis(RepresentationBasis.AUTHORISED_IN_WRITING)
                .scope(Note.of("Beslissingen over de behandeling"))
                .since(DAY)
                .build();
    }

    private static InvolvementAgreement onBehalf() {
        return InvolvementAgreement.builder()
                .id(EntryId.of("involvement"))
                .recorded(BY_NURSE)
                .answer(InvolvementAnswer.AGREED)
                .addCloseOnes(SON)
                .addTopics(InvolvementTopic.PLAN)
                .wording(Note.of("Amir denkt mee over het plan"))
                .onBehalf(OnBehalf.builder()
                        .representation(EntryId.of("representation"))
                        .patientsStance(PatientStance.UNSURE)
                        .inOwnWords(OwnWords.of("Als hij maar niet alles regelt"))
                        .build())
                .build();
    }

    private static ImposedMeasure measure() {
        return ImposedMeasure.builder()
                .id(EntryId.of("measure"))
                .recorded(BY_NURSE)
                .law(CompulsoryCareLaw.WVGGZ)
                .what(Note.of("Medicijnen onder toezicht"))
                .since(DAY)
                .until(DAY.plusDays(60))
                .choiceThatRemains(Note.of("Hoe laat, en wie erbij is"))
                .patientsView(OwnWords.of("Ik ben het er niet mee eens"))
                .build();
    }

    private static CloseOneConcern concern() {
        return CloseOneConcern.builder()
                .id(EntryId.of("concern"))
                .recorded(BY_NURSE)
                .closeOne(SON)
                .concern(Concern.WORRIED)
                .inOwnWords(OwnWords.of("Ze belt me 's nachts"))
                .confidence(Confidence.IN_CONFIDENCE)
                .build();
    }

    private static DangerAtHome danger() {
        return DangerAtHome.builder()
                .id(EntryId.of("danger"))
                .recorded(BY_NURSE)
                .state(DangerState.SUSPECTED)
                .what(Note.of("Schrikt als de bel gaat"))
                .steps(Note.of("Met een collega overlegd"))
                .lookAgainOn(DAY.plusDays(7))
                .build();
    }

    private static PageDecision pageDecision() {
        return PageDecision.builder()
                .id(EntryId.of("page-decision"))
                .recorded(BY_NURSE)
                .person(SON)
                .answer(PageAnswer.RELEASED)
                .reason(Note.of("De zoon woont niet thuis, en zij wil het zo"))
                .until(DAY.plusDays(30))
                .build();
    }

    private static CopyGiven copyGiven() {
        return CopyGiven.builder()
                .id(EntryId.of("copy-given"))
                .recorded(BY_NURSE)
                .copy(CopyKind.CLOSE_ONE)
                .to(SON)
                .asOf(DAY)
                .addTopics(InvolvementTopic.APPOINTMENTS)
                .addEntries(EntryId.of("plan"))
                .takenBackOn(DAY.plusDays(3))
                .build();
    }

    private static SignallingPlan signallingPlan() {
        return SignallingPlan.builder()
                .id(EntryId.of("signalling-plan"))
                .recorded(BY_NURSE)
                .kind(SignallingPlanKind.BOTH)
                .addPhases(SignallingPhase.builder()
                        .id(EntryId.of("orange"))
                        .level(PhaseLevel.WORSE)
                        .name(OwnWords.of("Oranje"))
                        .addSigns(Sign.builder()
                                .id(EntryId.of("curtains"))
                                .noticedBy(NoticedBy.OTHERS)
                                .what(OwnWords.of("De gordijnen blijven dicht"))
                                .build())
                        .addSteps(PhaseStep.builder()
                                .what(Note.of("Elke avond even bellen"))
                                .addDoes(PATIENT, SON)
                                .build())
                        .build())
                .addWhatHelps(OwnWords.of("Buiten zitten"))
                .addWhatDoesNotHelp(OwnWords.of("Vragen waarom"))
                .addContacts(CallContact.builder()
                        .person(SON)
                        .addWhen(CallTime.DAY, CallTime.NIGHT)
                        .build())
                .wishes(OwnWords.of("Laat iemand de kat eten geven"))
                .addCopiesWith(SON)
                .agreement(PlanAgreement.builder()
                        .version(EntryId.of("signalling-plan"))
                        .on(DAY)
                        .by(PATIENT)
                        .build())
                .lookAgainOn(DAY.plusDays(90))
                .build();
    }

    private static AgreedLimit limit() {
        return AgreedLimit.builder()
                .id(EntryId.of("limit"))
                .recorded(BY_NURSE)
                .what(Note.of("Stappen op een dag"))
                .lowest(Amount.of("2000"))
                .addAgreedWith(PATIENT, NURSE)
                .build();
    }

    private static ConsultPreparation preparation() {
        return ConsultPreparation.builder()
                .id(EntryId.of("preparation"))
                .recorded(Recorded.of(DAY.plusDays(10), PATIENT))
                .visitOn(DAY.plusDays(14))
                .howItGoes(HowItGoes.BETTER)
                .inOwnWords(OwnWords.of("Ik slaap weer door"))
                .addMeasurements(OwnMeasurement.builder()
                        .limit(EntryId.of("limit"))
                        .value(Amount.of("2350"))
                        .on(DAY.plusDays(9))
                        .build())
                .addTopics(OwnWords.of("Mijn handen"))
                .wish(VisitWish.OTHER_FORM)
                .form(VisitForm.VIDEO)
                .build();
    }

    private static PreparationReading reading() {
        return PreparationReading.builder()
                .id(EntryId.of("reading"))
                .recorded(Recorded.of(DAY.plusDays(11), NURSE))
                .preparation(EntryId.of("preparation"))
                .firstVisit(YesNo.NO)
                .treatmentChanged(YesNo.NO)
                .checksDue(YesNo.NO)
                .previousVisitSkipped(YesNo.NO)
                .worries(YesNo.NO)
                .addAnswers(ReaderAnswer.builder()
                        .about(EntryId.of("preparation"))
                        .answer(ReaderView.TALKED_ABOUT)
                        .build())
                .build();
    }

    private static VisitDecision visitDecision() {
        return VisitDecision.builder()
                .id(EntryId.of("visit-decision"))
                .recorded(Recorded.of(DAY.plusDays(11), NURSE))
                .preparation(EntryId.of("preparation"))
                .visitOn(DAY.plusDays(14))
                .plan(VisitPlan.OTHER_FORM)
                .form(VisitForm.VIDEO)
                .reason(Note.of("Mila vraagt het, en er is niets te onderzoeken"))
                .patientAgrees(YesNo.YES)
                .decidedBy(NURSE)
                .nextContactOn(DAY.plusDays(28))
                .nextContactForm(VisitForm.IN_PERSON)
                .howToReachUs(Note.of("Bel het team, elke werkdag"))
                .build();
    }

    private static VisitSummary summary() {
        return VisitSummary.builder()
                .id(EntryId.of("summary"))
                .recorded(Recorded.of(DAY.plusDays(14), NURSE))
                .form(VisitForm.VIDEO)
                .addParticipants(PATIENT, NURSE)
                .addDiscussed(AgendaTopic.builder()
                        .raisedBy(PATIENT)
                        .inOwnWords(OwnWords.of("Mijn handen"))
                        .note(Note.of("Potten openen lukt niet"))
                        .build())
                .addAgreed(VisitAgreement.builder()
                        .what(Note.of("Een opener proberen"))
                        .addWho(PATIENT)
                        .build())
                .patientsView(OwnWords.of("Fijn dat ik thuis kon blijven"))
                .copyWanted(YesNo.YES)
                .build();
    }

    private static CarerWellbeing wellbeing() {
        return CarerWellbeing.builder()
                .id(EntryId.of("wellbeing"))
                .recorded(Recorded.of(DAY, SON))
                .closeOne(SON)
                .load(CarerLoad.HEAVY)
                .inOwnWords(OwnWords.of("Het is veel naast mijn werk"))
                .offered(Note.of("Gesprek met de mantelzorgconsulent"))
                .response(OwnWords.of("Graag"))
                .build();
    }

    private static Suggestion suggestion() {
        return Suggestion.builder()
                .id(EntryId.of("suggestion"))
                .recorded(BY_NURSE)
                .addTowards(Possibility.PEER_CONTACT)
                .what(Note.of("De tuinclub voor mensen met reuma"))
                .response(SuggestionResponse.WANTS)
                .build();
    }

    private static Suggestion mistaken() {
        return Suggestion.builder()
                .from(suggestion())
                .recorded(Recorded.builder()
                        .on(DAY)
                        .by(NURSE)
                        .enteredInError(EnteredInError.builder()
                                .on(DAY.plusDays(1))
                                .by(NURSE)
                                .reason(ErrorReason.WRONG_DOSSIER)
                                .build())
                        .build())
                .build();
    }

    private static Request request() {
        return Request.builder()
                .id(EntryId.of("request"))
                .recorded(Recorded.of(DAY, PATIENT))
                .possibility(Possibility.EXPERT_BY_EXPERIENCE)
                .inOwnWords(OwnWords.of("Iemand die dit ook heeft"))
                .outcome(RequestOutcome.REFUSED)
                .reason(Note.of("Er is hier nu niemand"))
                .build();
    }

    private static SharedDecision decision() {
        return SharedDecision.builder()
                .id(EntryId.of("decision"))
                .recorded(BY_NURSE)
                .question(Note.of("Hoe oefenen?"))
                .addOptions(DecisionOption.builder()
                        .id(EntryId.of("home"))
                        .what(Note.of("Thuis"))
                        .addInFavour(Note.of("Geen reis"))
                        .addAgainst(Note.of("Niemand die meekijkt"))
                        .build())
                .addOptions(DecisionOption.builder()
                        .id(EntryId.of("group"))
                        .what(Note.of("In een groep"))
                        .addInFavour(Note.of("Samen met anderen"))
                        .build())
                .mattersToMe(OwnWords.of("Dat ik het volhoud"))
                .addExplained(Explained.COURSE)
                .understanding(Understanding.NOT_YET_CLEAR)
                .addParticipants(NURSE, SON)
                .outcome(DecisionOutcome.CHOSEN)
                .addChosen(EntryId.of("group"))
                .build();
    }

    private static ProgressReview review() {
        return ProgressReview.builder()
                .id(EntryId.of("review"))
                .recorded(Recorded.of(DAY.plusDays(30), NURSE))
                .plan(EntryId.of("plan"))
                .addParticipants(PATIENT, NURSE)
                .patientsView(OwnWords.of("Twintig minuten lukt al"))
                .pace(Pace.builder()
                        .view(PaceView.TOO_FAST)
                        .consequence(PaceConsequence.ADJUSTED)
                        .build())
                .addProgress(GoalProgress.builder()
                        .goal(EntryId.of("goal"))
                        .toldBy(PATIENT)
                        .step(ProgressStep.ON_THE_WAY)
                        .inOwnWords(OwnWords.of("Ik haal de appelboom al"))
                        .build())
                .nextOn(DAY.plusDays(60))
                .build();
    }

    private static ReadBack readBack() {
        return ReadBack.builder()
                .id(EntryId.of("read-back"))
                .recorded(Recorded.builder()
                        .on(DAY)
                        .by(NURSE)
                        .howTold(HowTold.by(TellingWay.SIGN_LANGUAGE))
                        .build())
                .addEntries(EntryId.of("self-direction"), EntryId.of("support"))
                .answer(ReadBackAnswer.DIFFERS)
                .addDiffering(EntryId.of("support"))
                .inOwnWords(OwnWords.of("Het klopt, maar het waren vijf treden"))
                .build();
    }

    private static Annotation annotation() {
        return Annotation.builder()
                .id(EntryId.of("annotation"))
                .recorded(Recorded.of(DAY, PATIENT))
                .about(EntryId.of("support"))
                .inOwnWords(OwnWords.of("We hebben maar vijf treden gedaan"))
                .build();
    }
}
