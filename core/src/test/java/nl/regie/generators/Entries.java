package nl.regie.generators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.Goal;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.YesNo;
import nl.regie.decision.DecisionOption;
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
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
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

/** One entry of each kind, on a day of the timeline, that names only what was there by that day. */
final class Entries {
    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Known known;
    private final Lines lines;
    private final Rights rights;
    private final Visits visits;

    Entries(Choices choices, Vocabulary vocabulary, Known known, Lines lines, Rights rights, Visits visits) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.known = known;
        this.lines = lines;
        this.rights = rights;
        this.visits = visits;
    }

    /** Somebody new, or something new about somebody who was there already. */
    CloseOne closeOne() {
        LocalDate day = lines.day();
        PersonId person = choices.maybeOneOf(known.closeOnes()).orElseGet(vocabulary::personId);
        known.closeOne(person, day);
        Lines.Line line = lines.on(day, CloseOne.class);
        return CloseOne.builder()
                .id(line.id())
                .recorded(line.recorded())
                .person(person)
                .name(choices.maybe(vocabulary::personName))
                .roles(choices.some(CloseOneRole.class))
                .relation(choices.maybe(vocabulary::note))
                .build();
    }

    Answer answer() {
        Lines.Line line = lines.next(Answer.class);
        DiagnosisQuestion question = choices.oneOf(DiagnosisQuestion.class);
        boolean isWeighed = question == DiagnosisQuestion.WISH || question == DiagnosisQuestion.NEED;
        Answer.Builder answer = Answer.builder()
                .id(line.id())
                .recorded(line.recorded())
                .question(question)
                .importance(isWeighed ? choices.maybe(() -> choices.oneOf(Importance.class)) : Optional.empty())
                .lifeDomain(choices.maybe(() -> choices.oneOf(LifeDomain.class)))
                .askAgainOn(choices.maybe(() -> lines.after(line.day())));
        boolean hasSource = line.recorded().sourceRef().isPresent();
        switch (choices.below(4)) {
            case 0 -> answer.inOwnWords(vocabulary.ownWords()).response(choices.oneOf(Response.class));
            case 1 -> answer.professionalsReading(vocabulary.note()).response(choices.oneOf(Response.class));
            case 2 ->
                answer.inOwnWords(vocabulary.ownWords())
                        .professionalsReading(vocabulary.note())
                        .response(choices.oneOf(Response.class));
            default ->
                answer.response(
                        hasSource
                                ? choices.oneOf(Response.class)
                                : choices.oneOf(List.of(Response.DOES_NOT_KNOW, Response.DECLINED)));
        }
        return answer.build();
    }

    SelfDirection selfDirection() {
        Lines.Line line = lines.next(SelfDirection.class);
        return SelfDirection.builder()
                .id(line.id())
                .recorded(line.recorded())
                .lifeDomain(choices.oneOf(LifeDomain.class))
                .subject(choices.maybe(vocabulary::note))
                .wish(choices.oneOf(DirectionWish.class))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .agreed(choices.maybe(() -> choices.oneOf(AgreedDegree.class)))
                .reason(choices.maybe(vocabulary::note))
                .askAgainOn(choices.maybe(() -> lines.after(line.day())))
                .build();
    }

    /** About anything, goals and actions and earlier appraisals included. */
    Appraisal appraisal() {
        LocalDate day = lines.day();
        var about = choices.some(known.thingsBy(day));
        Lines.Line line = lines.on(day, Appraisal.class);
        Optional<LocalDate> triedOn = choices.maybe(() -> day.minusDays(choices.below(30)));
        return Appraisal.builder()
                .id(line.id())
                .recorded(line.recorded())
                .aspect(choices.oneOf(Aspect.class))
                .judgement(choices.oneOf(Judgement.class))
                .viewOf(lines.personBy(day))
                .about(about)
                .triedOn(triedOn)
                .howItWent(triedOn.flatMap(tried -> choices.maybe(vocabulary::note)))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .note(choices.maybe(vocabulary::note))
                .build();
    }

    Experience experience() {
        Lines.Line line = lines.next(Experience.class);
        return Experience.builder()
                .id(line.id())
                .recorded(line.recorded())
                .teller(choices.oneOf(known.tellersBy(line.day())))
                .topic(choices.oneOf(ExperienceTopic.class))
                .answer(choices.oneOf(ExperienceAnswer.class))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .tooManyContacts(choices.maybe(() -> choices.oneOf(YesNo.class)))
                .visibleTo(choices.maybe(() -> choices.oneOf(ExperienceVisibility.class)))
                .build();
    }

    ContactAgreement contactAgreement() {
        Lines.Line line = lines.next(ContactAgreement.class);
        return ContactAgreement.builder()
                .id(line.id())
                .recorded(line.recorded())
                .offered(choices.some(ContactChoice.class))
                .preference(choices.maybe(vocabulary::ownWords))
                .outcome(choices.maybe(() -> choices.oneOf(PreferenceOutcome.class)))
                .agreed(choices.maybe(vocabulary::note))
                .reason(choices.maybe(vocabulary::note))
                .build();
    }

    SupportRecord supportRecord() {
        Lines.Line line = lines.next(SupportRecord.class);
        return SupportRecord.builder()
                .id(line.id())
                .recorded(line.recorded())
                .what(vocabulary.note())
                .intervention(choices.maybe(vocabulary::statementId))
                .givenBy(choices.some(known.peopleBy(line.day())))
                .answers(choices.some(
                        known.thingsBy(line.day(), Answer.class, SelfDirection.class, Goal.class, PlannedAction.class)))
                .response(choices.maybe(vocabulary::ownWords))
                .build();
    }

    /** Only where somebody close by is known, for there is nobody else to ask. */
    List<CarerWellbeing> carerWellbeings() {
        return known.closeOnes().isEmpty() ? List.of() : choices.upToThree(this::carerWellbeing);
    }

    private CarerWellbeing carerWellbeing() {
        LocalDate day = lines.day();
        PersonId closeOne = choices.oneOf(known.closeOnes());
        LocalDate since = known.closeOneSince(closeOne);
        Lines.Line line = lines.on(since.isAfter(day) ? since : day, CarerWellbeing.class);
        return CarerWellbeing.builder()
                .id(line.id())
                .recorded(line.recorded())
                .closeOne(closeOne)
                .load(choices.oneOf(CarerLoad.class))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .need(choices.maybe(vocabulary::ownWords))
                .offered(choices.maybe(vocabulary::note))
                .response(choices.maybe(vocabulary::ownWords))
                .build();
    }

    List<CloseOneConcern> closeOneConcerns() {
        return known.closeOnes().isEmpty() ? List.of() : choices.upToThree(this::closeOneConcern);
    }

    private CloseOneConcern closeOneConcern() {
        LocalDate day = lines.day();
        PersonId closeOne = choices.oneOf(known.closeOnes());
        LocalDate since = known.closeOneSince(closeOne);
        Lines.Line line = lines.on(since.isAfter(day) ? since : day, CloseOneConcern.class);
        return CloseOneConcern.builder()
                .id(line.id())
                .recorded(line.recorded())
                .closeOne(closeOne)
                .concern(choices.oneOf(Concern.class))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .confidence(choices.oneOf(Confidence.class))
                .build();
    }

    /** Only where a professional is known, for nobody else writes this down. */
    List<DangerAtHome> dangersAtHome() {
        return known.professionals().isEmpty() ? List.of() : choices.upToThree(this::dangerAtHome);
    }

    private DangerAtHome dangerAtHome() {
        Lines.Line line = lines.on(lines.day(), DangerAtHome.class, known.professionals());
        return DangerAtHome.builder()
                .id(line.id())
                .recorded(line.recorded())
                .state(choices.oneOf(DangerState.class))
                .what(choices.maybe(vocabulary::note))
                .steps(choices.maybe(vocabulary::note))
                .lookAgainOn(choices.maybe(() -> lines.after(line.day())))
                .build();
    }

    /** Only where a professional and somebody close by are known: it is about the one, by the other. */
    List<PageDecision> pageDecisions() {
        return known.professionals().isEmpty() || known.closeOnes().isEmpty()
                ? List.of()
                : choices.upToThree(this::pageDecision);
    }

    private PageDecision pageDecision() {
        LocalDate day = lines.day();
        PersonId person = choices.oneOf(known.closeOnes());
        LocalDate since = known.closeOneSince(person);
        Lines.Line line = lines.on(since.isAfter(day) ? since : day, PageDecision.class, known.professionals());
        return PageDecision.builder()
                .id(line.id())
                .recorded(line.recorded())
                .person(person)
                .answer(choices.oneOf(PageAnswer.class))
                .reason(vocabulary.note())
                .until(lines.after(line.day()))
                .build();
    }

    CopyGiven copyGiven() {
        Lines.Line line = lines.next(CopyGiven.class);
        return CopyGiven.builder()
                .id(line.id())
                .recorded(line.recorded())
                .copy(choices.oneOf(CopyKind.class))
                .to(choices.oneOf(known.peopleBy(line.day())))
                .asOf(choices.maybe(() -> line.day().minusDays(choices.below(30))))
                .topics(choices.some(InvolvementTopic.class))
                .entries(choices.some(known.thingsBy(line.day())))
                .takenBackOn(choices.maybe(() -> lines.after(line.day())))
                .build();
    }

    InvolvementAgreement involvementAgreement() {
        Lines.Line line = lines.next(InvolvementAgreement.class);
        return InvolvementAgreement.builder()
                .id(line.id())
                .recorded(line.recorded())
                .answer(choices.oneOf(InvolvementAnswer.class))
                .closeOnes(choices.some(known.closeOnesBy(line.day())))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .wording(choices.maybe(vocabulary::note))
                .topics(choices.some(InvolvementTopic.class))
                .entries(choices.some(known.thingsBy(line.day())))
                .onBehalf(rights.maybeOnBehalf(line.day()))
                .until(choices.maybe(() -> lines.after(line.day())))
                .askAgainOn(choices.maybe(() -> lines.after(line.day())))
                .build();
    }

    Suggestion suggestion() {
        Lines.Line line = lines.next(Suggestion.class);
        return Suggestion.builder()
                .id(line.id())
                .recorded(line.recorded())
                .towards(choices.some(Possibility.class))
                .intervention(choices.maybe(vocabulary::statementId))
                .what(choices.maybe(vocabulary::note))
                .response(choices.maybe(() -> choices.oneOf(SuggestionResponse.class)))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .build();
    }

    Request request() {
        Lines.Line line = lines.next(Request.class);
        return Request.builder()
                .id(line.id())
                .recorded(line.recorded())
                .possibility(choices.oneOf(Possibility.class))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .outcome(choices.maybe(() -> choices.oneOf(RequestOutcome.class)))
                .reason(choices.maybe(vocabulary::note))
                .build();
    }

    SharedDecision sharedDecision() {
        Lines.Line line = lines.next(SharedDecision.class);
        List<DecisionOption> options = choices.upToThree(() -> DecisionOption.builder()
                .id(vocabulary.entryId())
                .what(vocabulary.note())
                .inFavour(choices.upToThree(vocabulary::note))
                .against(choices.upToThree(vocabulary::note))
                .build());
        return SharedDecision.builder()
                .id(line.id())
                .recorded(line.recorded())
                .question(vocabulary.note())
                .about(choices.some(known.thingsBy(line.day())))
                .options(options)
                .mattersToMe(choices.maybe(vocabulary::ownWords))
                .explained(choices.some(Explained.class))
                .understanding(choices.maybe(() -> choices.oneOf(Understanding.class)))
                .participants(choices.some(known.peopleBy(line.day())))
                .outcome(choices.maybe(() -> choices.oneOf(DecisionOutcome.class)))
                .chosen(choices.some(options.stream().map(DecisionOption::id).toList()))
                .choiceInOwnWords(choices.maybe(vocabulary::ownWords))
                .lookAgainOn(choices.maybe(() -> lines.after(line.day())))
                .build();
    }

    ProgressReview progressReview() {
        Lines.Line line = lines.next(ProgressReview.class);
        return ProgressReview.builder()
                .id(line.id())
                .recorded(line.recorded())
                .plan(choices.maybeOneOf(known.thingsBy(line.day(), CarePlan.class)))
                .participants(choices.some(known.peopleBy(line.day())))
                .patientsView(choices.maybe(vocabulary::ownWords))
                .professionalsView(choices.maybe(vocabulary::note))
                .pace(choices.maybe(this::pace))
                .progress(visits.progress(line.day()))
                .nextOn(choices.maybe(() -> lines.after(line.day())))
                .build();
    }

    private Pace pace() {
        return Pace.builder()
                .view(choices.maybe(() -> choices.oneOf(PaceView.class)))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .professionalsView(choices.maybe(vocabulary::note))
                .consequence(choices.maybe(() -> choices.oneOf(PaceConsequence.class)))
                .build();
    }

    /** Of anything that is there. */
    ReadBack readBack() {
        LocalDate day = lines.day();
        Set<EntryId> entries = choices.some(known.thingsBy(day));
        ReadBackAnswer answer = choices.oneOf(ReadBackAnswer.class);
        Lines.Line line = lines.on(day, ReadBack.class);
        return ReadBack.builder()
                .id(line.id())
                .recorded(line.recorded())
                .entries(entries)
                .answer(answer)
                .differing(answer == ReadBackAnswer.DIFFERS ? choices.some(List.copyOf(entries)) : Set.of())
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .build();
    }

    /** About anything that is there, be it itself. */
    Annotation annotation() {
        Lines.Line line = lines.next(Annotation.class);
        return Annotation.builder()
                .id(line.id())
                .recorded(line.recorded())
                .about(choices.oneOf(known.thingsBy(line.day())))
                .inOwnWords(vocabulary.ownWords())
                .build();
    }
}
