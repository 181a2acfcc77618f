package nl.regie.visit;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.decision.DecisionOutcome;
import nl.regie.decision.Explained;
import nl.regie.decision.SharedDecision;
import nl.regie.decision.Understanding;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.EntryKind;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.HowTold;
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
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
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
import nl.regie.signalling.CallTime;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.SignallingGap;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;

/**
 * Everything that entries can tell of a visit: for each kind, what is told and which answers there are to it. It has no
 * opinion: what each of them means for skipping stands in the lists. A new kind, or a new answer, comes here first.
 */
final class WhatCanBeTold {
    static final String FINDING = "VisitReason";
    /** That an entry holds text that was typed since a professional read the preparation; by its kind. */
    static final String WRITTEN_SINCE = "WrittenSince";

    /** That what a professional decided about this visit leads, for nothing was heard of it since. */
    static final String LEADS = "LEADS";

    static final String OPEN = "OPEN";
    static final String UNTOLD = "UNTOLD";
    static final String NO_FORM = "NO_FORM";
    static final String NOT_WEIGHED = "NOT_WEIGHED";
    static final String DAY_CAME = "DAY_CAME";
    static final String REPRESENTED = "REPRESENTED";
    static final String TOO_MANY_CONTACTS = "TOO_MANY_CONTACTS";
    static final String WORSE_BEFORE = "WORSE_BEFORE";
    static final String NOT_WORSE_BEFORE = "NOT_WORSE_BEFORE";
    static final String SIGNALLING_PLAN = "SIGNALLING_PLAN";
    /** That it was worse, or a sign, of which a professional wrote down what was done. */
    static final String ACTED_ON = "ACTED_ON";
    /** That it was worse, or a sign, of which the patient said on a later day that it is over. */
    static final String OVER_SINCE = "OVER_SINCE";
    /** That a reader was not asked, and a professional wrote down since what was done. */
    static final String UNTOLD_AND_ACTED_ON = "UNTOLD_AND_ACTED_ON";
    /** Of how it is when it goes well. */
    static final String OF_THE_STABLE_PHASE = "OF_THE_STABLE_PHASE";

    static final String NO_SIGNALLING_PLAN = "NO_SIGNALLING_PLAN";
    /** That what differs is about safety, or about how it goes. */
    static final String ABOUT_SAFETY = "ABOUT_SAFETY";

    static final String SKIPPED_BEFORE = "SKIPPED_BEFORE";
    static final String PROGRESS = "PROGRESS";
    static final String WITHOUT_REASON = "_WITHOUT_REASON";
    static final String PERHAPS_ANSWERED = "PERHAPS_ANSWERED";
    static final String DECLINED_UNSEEN = "DECLINED_UNSEEN";
    static final String NOT_TAKEN_UP = "WANTS_AND_NOT_TAKEN_UP";

    /** Who tells something. */
    enum Party {
        PATIENT,
        CLOSE_ONE,
        PROFESSIONAL
    }

    /** Whether a wish or need has an answer. */
    enum Standing {
        ANSWERED,
        WAITS,
        WAITS_LONG
    }

    /** Whether something holds on the day, or by the visit. */
    enum Holding {
        HOLDS,
        ENDED
    }

    /** What was asked of a reader, whose answer is yes or no. */
    enum ReadersQuestion {
        FIRST_VISIT,
        TREATMENT_CHANGED,
        CHECKS_DUE,
        PREVIOUS_VISIT_SKIPPED,
        WORRIES
    }

    /** One thing that can be told. */
    record Cell(String kind, List<String> tells) {}

    /** What is told in one place: one of these, of which some are the constants of a type. */
    private record Place(List<Class<? extends Enum<?>>> types, List<String> words) {
        Place or(String... others) {
            return new Place(
                    types, Stream.concat(words.stream(), Stream.of(others)).toList());
        }
    }

    /** A kind of thing that is told, place by place. */
    private record Form(String kind, List<Place> places) {
        Stream<Cell> cells() {
            List<List<String>> told = List.of(List.of());
            for (Place place : places) {
                told = told.stream()
                        .flatMap(before -> place.words().stream().map(word -> added(before, word)))
                        .toList();
            }
            return told.stream().map(tells -> new Cell(kind, tells));
        }
    }

    private static final List<Form> FORMS = List.of(
            of(CloseOne.class, word("KNOWN")),
            of(Answer.class, any(DiagnosisQuestion.class), any(Response.class)),
            of(
                    Answer.class,
                    some(DiagnosisQuestion.WISH, DiagnosisQuestion.NEED),
                    any(Importance.class).or(NOT_WEIGHED),
                    any(Standing.class)),
            of(Answer.class, word(DAY_CAME)),
            of(Appraisal.class, any(Party.class), any(Aspect.class), any(Judgement.class)),
            of(SelfDirection.class, any(DirectionWish.class), any(Standing.class)),
            of(SelfDirection.class, word(DAY_CAME)),
            of(
                    Experience.class,
                    some(Party.PATIENT, Party.CLOSE_ONE),
                    any(ExperienceTopic.class),
                    any(ExperienceAnswer.class).or(TOO_MANY_CONTACTS)),
            of(CarePlan.class, any(PlanStatus.class)),
            of(CarePlan.class, word("GOAL"), any(GoalStatus.class)),
            of(CarePlan.class, word(REPRESENTED), any(PatientStance.class)),
            of(CarePlan.class, word(DAY_CAME)),
            of(
                    ContactAgreement.class,
                    any(PreferenceOutcome.class).or(OPEN, PreferenceOutcome.NOT_FOLLOWED + WITHOUT_REASON)),
            of(SupportRecord.class, word("GIVEN")),
            of(InvolvementAgreement.class, any(InvolvementAnswer.class)),
            of(InvolvementAgreement.class, word(REPRESENTED), any(PatientStance.class)),
            of(InvolvementAgreement.class, word(DAY_CAME)),
            of(
                    CarerWellbeing.class,
                    any(CarerLoad.class),
                    word("OFFER_ANSWERED").or(OPEN)),
            of(Suggestion.class, any(SuggestionResponse.class).or(OPEN, NOT_TAKEN_UP)),
            of(
                    Request.class,
                    any(Possibility.class),
                    any(RequestOutcome.class)
                            .or(OPEN, RequestOutcome.REFUSED + WITHOUT_REASON, PERHAPS_ANSWERED, DECLINED_UNSEEN)),
            of(SharedDecision.class, any(DecisionOutcome.class).or(OPEN)),
            of(
                    SharedDecision.class,
                    word("UNDERSTANDING"),
                    any(Understanding.class).or(UNTOLD)),
            of(SharedDecision.class, word(DAY_CAME)),
            of(
                    ProgressReview.class,
                    any(PaceView.class).or(UNTOLD),
                    any(PaceConsequence.class).or(OPEN)),
            of(ProgressReview.class, word(PROGRESS), any(ProgressStep.class)),
            of(Representation.class, any(Holding.class)),
            of(ImposedMeasure.class, any(Holding.class)),
            of(CloseOneConcern.class, any(Concern.class), any(Confidence.class), any(Holding.class)),
            of(DangerAtHome.class, any(DangerState.class)),
            of(DangerAtHome.class, word(DAY_CAME)),
            of(SignallingPlan.class, word("THERE")),
            of(SignallingPlan.class, word("LACKS"), any(SignallingGap.class)),
            of(SignallingPlan.class, word(REPRESENTED), any(PatientStance.class)),
            of(SignallingPlan.class, word(DAY_CAME)),
            of(AgreedLimit.class, word("AGREED")),
            of(
                    ConsultPreparation.class,
                    word("HOW_IT_GOES"),
                    any(HowItGoes.class).or(UNTOLD).or(ACTED_ON, OVER_SINCE),
                    word(WORSE_BEFORE).or(NOT_WORSE_BEFORE)),
            of(
                    ConsultPreparation.class,
                    word("WISH"),
                    any(VisitWish.class).or(UNTOLD),
                    any(VisitForm.class).or(NO_FORM)),
            of(
                    ConsultPreparation.class,
                    word("SIGNS"),
                    any(YesNo.class).or(UNTOLD).or(OF_THE_STABLE_PHASE).or(ACTED_ON, OVER_SINCE),
                    word(SIGNALLING_PLAN).or(NO_SIGNALLING_PLAN)),
            of(ConsultPreparation.class, word(PROGRESS), any(ProgressStep.class)),
            of(
                    PreparationReading.class,
                    any(ReadersQuestion.class),
                    any(YesNo.class).or(UNTOLD)),
            of(PreparationReading.class, some(ReadersQuestion.WORRIES), word(UNTOLD_AND_ACTED_ON)),
            of(PreparationReading.class, word("ANSWERS"), any(ReaderView.class)),
            of(VisitDecision.class, any(VisitPlan.class)),
            of(VisitDecision.class, word(LEADS), any(VisitPlan.class)),
            of(VisitDecision.class, word(SKIPPED_BEFORE)),
            of(VisitDecision.class, word("PATIENT_AGREES"), any(YesNo.class).or(UNTOLD)),
            of(VisitSummary.class, word("REPORTED")),
            of(PageDecision.class, any(PageAnswer.class)),
            of(CopyGiven.class, any(CopyKind.class)),
            of(ReadBack.class, any(ReadBackAnswer.class)),
            of(ReadBack.class, some(ReadBackAnswer.DIFFERS), word(ABOUT_SAFETY)),
            of(Annotation.class, word("ABOUT_PREPARATION").or("ABOUT_SOMETHING_ELSE")),
            label(AgreedDegree.class),
            label(CallTime.class),
            label(CloseOneRole.class),
            label(CompulsoryCareLaw.class),
            label(ContactChoice.class),
            label(EnteredInError.ErrorReason.class),
            label(ExperienceVisibility.class),
            label(Explained.class),
            label(GoalKind.class),
            label(HowTold.Interpreter.class),
            label(InvolvementTopic.class),
            label(LifeDomain.class),
            label(NoticedBy.class),
            label(PhaseLevel.class),
            label(RepresentationBasis.class),
            label(SignallingPlanKind.class),
            label(HowTold.TellingWay.class),
            new Form(WRITTEN_SINCE, List.of(anyKind())),
            new Form(FINDING, List.of(any(VisitReason.class))));

    private WhatCanBeTold() {}

    /** Each thing that can be told. */
    static Stream<Cell> everything() {
        return FORMS.stream().flatMap(Form::cells);
    }

    static Set<Cell> everythingAtOnce() {
        return everything().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The types of answers of which each constant can be told. */
    static Set<Class<?>> answers() {
        return FORMS.stream()
                .flatMap(form -> form.places().stream())
                .flatMap(place -> place.types().stream())
                .collect(Collectors.toSet());
    }

    /** The kind of an entry. */
    static Class<? extends Entry> kindOf(Entry entry) {
        return EntryKind.all().stream()
                .<Class<? extends Entry>>map(EntryKind::type)
                .filter(kind -> kind.isInstance(entry))
                .findAny()
                .orElseThrow();
    }

    /** Kinds of entries of which nobody said what they can tell. */
    static Stream<String> silentKinds() {
        return EntryKind.all().stream().map(kind -> kind.type().getSimpleName()).filter(kind -> FORMS.stream()
                .noneMatch(form -> form.kind().equals(kind)));
    }

    /** That an entry of a kind tells this. */
    static Cell cell(Class<? extends Entry> kind, Object... tells) {
        return new Cell(
                kind.getSimpleName(), Stream.of(tells).map(Object::toString).toList());
    }

    /** That an entry of this kind holds text that was typed since the reading. */
    static Cell writtenSince(Entry entry) {
        return new Cell(WRITTEN_SINCE, List.of(kindOf(entry).getSimpleName()));
    }

    /** That this was found. */
    static Cell finding(VisitReason reason) {
        return new Cell(FINDING, List.of(reason.name()));
    }

    private static Form of(Class<? extends Entry> kind, Place... places) {
        return new Form(kind.getSimpleName(), List.of(places));
    }

    /** A list of answers that says what something is, and nothing about how it is. */
    private static Form label(Class<? extends Enum<?>> type) {
        return new Form(type.getSimpleName(), List.of(any(type)));
    }

    private static Place any(Class<? extends Enum<?>> type) {
        return new Place(
                List.of(type),
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    private static Place anyKind() {
        return new Place(
                List.of(),
                EntryKind.all().stream()
                        .map(kind -> kind.type().getSimpleName())
                        .toList());
    }

    private static Place some(Enum<?>... constants) {
        return new Place(List.of(), Stream.of(constants).map(Enum::name).toList());
    }

    private static Place word(String word) {
        return new Place(List.of(), List.of(word));
    }

    private static List<String> added(List<String> before, String word) {
        return Stream.concat(before.stream(), Stream.of(word)).toList();
    }
}
