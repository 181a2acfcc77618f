package nl.regie.visit;

import static nl.regie.visit.WhatCanBeTold.DAY_CAME;
import static nl.regie.visit.WhatCanBeTold.NOT_TAKEN_UP;
import static nl.regie.visit.WhatCanBeTold.NOT_WEIGHED;
import static nl.regie.visit.WhatCanBeTold.OPEN;
import static nl.regie.visit.WhatCanBeTold.REPRESENTED;
import static nl.regie.visit.WhatCanBeTold.TOO_MANY_CONTACTS;
import static nl.regie.visit.WhatCanBeTold.UNTOLD;
import static nl.regie.visit.WhatCanBeTold.WITHOUT_REASON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.involvement.DangerWatch;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.Representation;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.NotCountedOn;
import nl.regie.people.Patient;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.precondition.SelfDirection;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.PageDecision;
import nl.regie.signalling.SignallingFinding;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.WhatCanBeTold.Holding;
import nl.regie.visit.WhatCanBeTold.Party;
import nl.regie.visit.WhatCanBeTold.Standing;
import nl.regie.voice.DoneInACrisis;
import nl.regie.voice.LetGo;
import nl.regie.voice.Requests;
import nl.regie.voice.Speaker;
import nl.regie.voice.TakenOn;
import nl.regie.voice.Voice;
import nl.regie.voice.Voices;

/**
 * What the entries of a dossier tell of a visit, each in the words of {@link WhatCanBeTold}: those that stand, so that
 * nobody's later line takes away what the patient said. It has no opinion: the lists say what each of them means. The
 * preparation, its readings and what was decided of the visit are told elsewhere.
 */
final class WhatEntriesTell {
    /** What is told, since when, and where that stands. */
    record Telling(WhatCanBeTold.Cell what, LocalDate on, List<EntryId> evidence) {}

    private static final Set<ExperienceTopic> SAFETY =
            EnumSet.of(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceTopic.NOT_LEFT_ALONE);

    private final VisitInView visit;
    private final Voices voices;
    private final LetGo letGo;
    private final Requests requests;
    private final Set<EntryId> worriesThatStand;
    private final DoneInACrisis talks;
    private final NotCountedOn notCountedOn;
    private final Set<EntryId> answered;
    private final Map<DiagnosisQuestion, LocalDate> lastAsked = new EnumMap<>(DiagnosisQuestion.class);

    WhatEntriesTell(VisitInView visit) {
        this.visit = visit;
        this.voices = visit.voices();
        this.letGo = LetGo.in(visit.view(), voices);
        this.requests = Requests.in(visit.view(), voices);
        this.talks = DoneInACrisis.in(visit.view());
        this.worriesThatStand = ReadersWorries.in(visit.view())
                .ofCloseOnes()
                .filter(worry -> !talks.isTalkedOver(worry))
                .map(CloseOneConcern::id)
                .collect(Collectors.toSet());
        this.notCountedOn = notCountedOn(visit, voices);
        this.answered = allAnswered().collect(Collectors.toSet());
        visit.current(Answer.class)
                .forEach(answer -> lastAsked.merge(
                        answer.question(), answer.recorded().day(), (one, other) -> one.isAfter(other) ? one : other));
    }

    Stream<Telling> tellings() {
        return Stream.concat(
                voices.standing(Entry.class).stream()
                        .filter(entry -> !(entry instanceof Experience) && !(entry instanceof CloseOneConcern))
                        .flatMap(this::tellingsOf),
                Stream.of(experiences(), concerns(), danger()).flatMap(each -> each));
    }

    /** Danger that stands; that it is over is told where it is written. */
    private Stream<Telling> danger() {
        return DangerWatch.in(visit.dossier()).evidence().stream()
                .flatMap(id -> visit.dossier().findEntry(id).stream())
                .map(DangerAtHome.class::cast)
                .map(danger ->
                        telling(danger, danger.state() == DangerState.PAST ? DangerState.SUSPECTED : danger.state()));
    }

    private Stream<Telling> tellingsOf(Entry entry) {
        if (entry instanceof CloseOne) {
            return Stream.of(telling(entry, "KNOWN"));
        } else if (entry instanceof Answer answer) {
            return of(answer);
        } else if (entry instanceof Appraisal appraisal) {
            return of(appraisal);
        } else if (entry instanceof SelfDirection direction) {
            return of(direction);
        } else if (entry instanceof CarePlan plan) {
            return of(plan);
        } else if (entry instanceof ContactAgreement contact) {
            return Stream.of(telling(contact, outcome(contact)));
        } else if (entry instanceof SupportRecord) {
            return Stream.of(telling(entry, "GIVEN"));
        } else if (entry instanceof InvolvementAgreement agreement) {
            return of(agreement);
        } else if (entry instanceof CarerWellbeing wellbeing) {
            return of(wellbeing);
        } else if (entry instanceof Suggestion suggestion) {
            return Stream.of(telling(suggestion, response(suggestion)));
        } else if (entry instanceof Request request) {
            return Stream.of(telling(request, request.possibility(), outcome(request)));
        } else if (entry instanceof SharedDecision decision) {
            return of(decision);
        } else if (entry instanceof ProgressReview review) {
            return of(review);
        } else if (entry instanceof Representation representation) {
            return Stream.of(telling(representation, holding(visit.view().holds(representation, visit.day()))));
        } else if (entry instanceof ImposedMeasure measure) {
            boolean holds = measure.holdsOn(visit.day()) || measure.holdsOn(visit.until());
            return Stream.of(telling(measure, holding(holds)));
        } else if (entry instanceof DangerAtHome danger) {
            boolean isPast = danger.state() == DangerState.PAST;
            return isPast
                    ? with(
                            telling(danger, danger.state()),
                            when(comes(danger.lookAgainOn()), telling(danger, DAY_CAME)))
                    : Stream.of();
        } else if (entry instanceof SignallingPlan plan) {
            return of(plan);
        } else if (entry instanceof ReadBack readBack) {
            return Stream.of(of(readBack));
        } else if (entry instanceof PageDecision decision) {
            return Stream.of(telling(decision, decision.answer()));
        } else if (entry instanceof CopyGiven given) {
            return Stream.of(telling(given, given.copy()));
        } else if (entry instanceof AgreedLimit) {
            return Stream.of(telling(entry, "AGREED"));
        } else if (entry instanceof VisitSummary) {
            return Stream.of(telling(entry, "REPORTED"));
        } else if (entry instanceof Annotation annotation) {
            boolean isAboutThis = visit.versionsOf(visit.preparation().id()).contains(annotation.about());
            return Stream.of(telling(annotation, isAboutThis ? "ABOUT_PREPARATION" : "ABOUT_SOMETHING_ELSE"));
        } else if (entry instanceof ConsultPreparation
                || entry instanceof PreparationReading
                || entry instanceof VisitDecision) {
            return Stream.of();
        }
        throw new IllegalStateException(
                "Nobody said what such an entry tells: " + entry.getClass().getSimpleName());
    }

    /** What differs in it, where that is about safety, stands beside it. */
    private Telling of(ReadBack readBack) {
        List<EntryId> aboutSafety = readBack.entries().stream()
                .filter(id -> !readBack.confirms(id) && isAboutSafety(id, readBack))
                .toList();
        return aboutSafety.isEmpty()
                ? telling(readBack, readBack.answer())
                : new Telling(
                        WhatCanBeTold.cell(ReadBack.class, readBack.answer(), WhatCanBeTold.ABOUT_SAFETY),
                        readBack.recorded().day(),
                        Stream.concat(Stream.of(readBack.id()), aboutSafety.stream())
                                .toList());
    }

    /** Of what the patient experienced, as long as nobody told of it in their own voice on a later day. */
    private boolean isAboutSafety(EntryId line, ReadBack readBack) {
        return visit.dossier()
                .findEntry(line)
                .filter(entry -> !isInError(entry))
                .filter(entry -> entry instanceof DangerAtHome
                        || visit.versionsOf(visit.preparation().id()).contains(line)
                        || (entry instanceof Experience told
                                && SAFETY.contains(told.topic())
                                && visit.isPatient(told.teller())
                                && voices.standing(Experience.class).stream()
                                        .noneMatch(other -> isToldSince(other, told, readBack))))
                .isPresent();
    }

    private boolean isToldSince(Experience other, Experience told, ReadBack readBack) {
        return other.topic() == told.topic()
                && other.teller().equals(told.teller())
                && other.answer() != ExperienceAnswer.NO_ANSWER
                && other.recorded().on().isAfter(readBack.recorded().on())
                && voices.isSpoken(other);
    }

    /** A refusal without a reason is no answer; nor is one of another professional that the patient did not see. */
    private Object outcome(Request request) {
        Requests.Standing standing = requests.of(request);
        if (standing == Requests.Standing.PERHAPS_ANSWERED || standing == Requests.Standing.DECLINED_UNSEEN) {
            return standing;
        } else if (standing == Requests.Standing.OPEN) {
            return OPEN;
        }
        return request.outcome().equals(Optional.of(RequestOutcome.REFUSED))
                        && request.reason().isEmpty()
                ? RequestOutcome.REFUSED + WITHOUT_REASON
                : orOpen(request.outcome());
    }

    private static Object outcome(ContactAgreement contact) {
        return contact.outcome().equals(Optional.of(PreferenceOutcome.NOT_FOLLOWED))
                        && contact.reason().isEmpty()
                ? PreferenceOutcome.NOT_FOLLOWED + WITHOUT_REASON
                : orOpen(contact.outcome());
    }

    /** What the patient wants is taken up by a request for it, or by support that shows to be meant for it. */
    private Object response(Suggestion suggestion) {
        boolean isTakenUp = Stream.concat(
                        visit.current(Request.class).stream()
                                .filter(request -> suggestion.towards().contains(request.possibility())),
                        visit.current(SupportRecord.class).stream().filter(support -> isMeantFor(suggestion, support)))
                .anyMatch(entry -> !isLater(suggestion, entry));
        return suggestion.response().equals(Optional.of(SuggestionResponse.WANTS)) && !isTakenUp
                ? NOT_TAKEN_UP
                : orOpen(suggestion.response());
    }

    private boolean isMeantFor(Suggestion suggestion, SupportRecord support) {
        boolean isTheSame = suggestion.intervention().isPresent()
                && suggestion.intervention().equals(support.intervention());
        return isTheSame
                || visit.dossier().expertsByExperience().stream()
                        .anyMatch(expert -> support.givenBy().contains(expert.id()));
    }

    private Stream<Telling> of(Answer answer) {
        boolean isWishOrNeed =
                answer.question() == DiagnosisQuestion.WISH || answer.question() == DiagnosisQuestion.NEED;
        Stream<Telling> weighed = when(
                isWishOrNeed && answer.response() == Response.GIVEN,
                telling(
                        answer,
                        answer.question(),
                        answer.importance().<Object>map(each -> each).orElse(NOT_WEIGHED),
                        standing(answer, Optional.empty())));
        boolean wasAskedSince = answer.askAgainOn()
                .filter(day -> !lastAsked
                        .getOrDefault(answer.question(), LocalDate.MIN)
                        .isBefore(day))
                .isPresent();
        return Stream.of(
                        Stream.of(telling(answer, answer.question(), answer.response())),
                        weighed,
                        when(comes(answer.askAgainOn()) && !wasAskedSince, telling(answer, DAY_CAME)))
                .flatMap(each -> each);
    }

    private Stream<Telling> of(SelfDirection direction) {
        return with(
                telling(direction, direction.wish(), standing(direction, direction.agreed())),
                when(comes(direction.askAgainOn()), telling(direction, DAY_CAME)));
    }

    /** The last view of each party counts, and of one day all of them. */
    private Stream<Telling> of(Appraisal appraisal) {
        boolean isLast = later(Appraisal.class, appraisal)
                .filter(other -> other.viewOf().equals(appraisal.viewOf())
                        && other.aspect() == appraisal.aspect()
                        && other.about().equals(appraisal.about()))
                .noneMatch(other -> voices.canComeAfter(appraisal, other));
        return when(isLast, telling(appraisal, party(appraisal.viewOf()), appraisal.aspect(), appraisal.judgement()));
    }

    private Stream<Telling> of(CarePlan plan) {
        return Stream.of(
                        Stream.of(telling(plan, plan.status())),
                        plan.goals().stream()
                                .map(goal -> new Telling(
                                        WhatCanBeTold.cell(CarePlan.class, "GOAL", goal.status()),
                                        plan.recorded().day(),
                                        List.of(goal.id()))),
                        represented(plan, plan.agreement().flatMap(PlanAgreement::onBehalf)),
                        when(plan.goesOn() && isOutgrown(plan, plan.agreement()), telling(plan, DAY_CAME)))
                .flatMap(each -> each);
    }

    private boolean isOutgrown(Entry plan, Optional<PlanAgreement> agreement) {
        return agreement
                .filter(yes -> isOutgrown(yes.onBehalf(), voices.ofAgreement(plan, yes)))
                .isPresent();
    }

    /**
     * A parent or guardian said yes, and by the visit the patient decides beside them, without having said so in
     * person, or alone.
     */
    private boolean isOutgrown(Optional<OnBehalf> onBehalf, Voice voice) {
        Patient patient = visit.dossier().patient();
        boolean isOwn = voice.isWhole() && voice.speaker() == Speaker.PATIENT;
        return onBehalf.filter(yes -> visit.current(Representation.class).stream()
                        .filter(right -> visit.view().isVersionOf(yes.representation(), right.id()))
                        .anyMatch(right -> patient.outgrew(right, visit.until()).isPresent()
                                || (!isOwn && patient.outgrewAYes(yes, right, visit.until()))))
                .isPresent();
    }

    private Stream<Telling> of(SignallingPlan plan) {
        return Stream.of(
                        Stream.of(telling(plan, "THERE")),
                        SignallingFinding.of(withoutThePatientToCall(plan)).stream()
                                .map(finding -> telling(plan, "LACKS", finding.gap())),
                        represented(plan, plan.agreement().flatMap(PlanAgreement::onBehalf)),
                        when(isOutgrown(plan, plan.agreement()), telling(plan, DAY_CAME)))
                .flatMap(each -> each);
    }

    /** Nobody is their own contact. */
    private SignallingPlan withoutThePatientToCall(SignallingPlan plan) {
        return SignallingPlan.builder()
                .from(plan)
                .contacts(plan.contacts().stream()
                        .filter(contact ->
                                contact.person().filter(visit::isPatient).isEmpty())
                        .toList())
                .build();
    }

    /** An agreement that the same people have anew is not the one to ask about. */
    private Stream<Telling> of(InvolvementAgreement agreement) {
        boolean isAskedAnew = later(InvolvementAgreement.class, agreement)
                .anyMatch(other -> other.closeOnes().isEmpty()
                        || (!agreement.closeOnes().isEmpty()
                                && other.closeOnes().containsAll(agreement.closeOnes())));
        boolean isOver = agreement.answer() == InvolvementAnswer.AGREED
                && (agreement
                                .until()
                                .filter(last -> last.isBefore(visit.until()))
                                .isPresent()
                        || isOutgrown(agreement.onBehalf(), voices.of(agreement)));
        return Stream.of(
                        Stream.of(telling(agreement, agreement.answer())),
                        represented(agreement, agreement.onBehalf()),
                        when((isOver || comes(agreement.askAgainOn())) && !isAskedAnew, telling(agreement, DAY_CAME)))
                .flatMap(each -> each);
    }

    /**
     * What a close one said last counts, until it was talked over with them; who does not want to say takes nothing
     * back.
     */
    private Stream<Telling> of(CarerWellbeing wellbeing) {
        boolean isLast = later(CarerWellbeing.class, wellbeing)
                .filter(other -> other.closeOne().equals(wellbeing.closeOne()) && other.load() != CarerLoad.NO_ANSWER)
                .noneMatch(other -> voices.canComeAfter(wellbeing, other));
        boolean isAnswered =
                wellbeing.offered().isPresent() && wellbeing.response().isPresent();
        return when(
                isLast && !talks.isTalkedOver(wellbeing),
                telling(wellbeing, wellbeing.load(), isAnswered ? "OFFER_ANSWERED" : OPEN));
    }

    private Stream<Telling> of(SharedDecision decision) {
        return Stream.of(
                        Stream.of(telling(decision, orOpen(decision.outcome()))),
                        Stream.of(telling(
                                decision,
                                "UNDERSTANDING",
                                decision.understanding()
                                        .<Object>map(each -> each)
                                        .orElse(UNTOLD))),
                        when(comes(decision.lookAgainOn()), telling(decision, DAY_CAME)))
                .flatMap(each -> each);
    }

    private Stream<Telling> of(ProgressReview review) {
        return review.pace().stream()
                .filter(pace -> !isMended(review, pace))
                .map(pace -> telling(
                        review, pace.view().<Object>map(each -> each).orElse(UNTOLD), orOpen(pace.consequence())));
    }

    /**
     * The patient said otherwise since, or agreed since to a plan that was made since: in their own voice, where the
     * pace was told in it.
     */
    private boolean isMended(ProgressReview review, Pace pace) {
        boolean isOwn = isOwn(review, pace);
        boolean saidOtherwise = visit.current(ProgressReview.class).stream()
                .filter(other -> isLater(other, review))
                .anyMatch(other -> other.pace().stream()
                        .filter(later -> !isOwn || isOwn(other, later))
                        .flatMap(later -> later.view().stream())
                        .anyMatch(view -> view != PaceView.NO_ANSWER));
        boolean agreedAnew = visit.current(CarePlan.class).stream()
                .filter(plan -> plan.isInForceOn(visit.day()) && isLater(plan, review))
                .anyMatch(plan -> plan.agreement()
                        .filter(agreement -> visit.isPatient(agreement.by())
                                && !agreement.on().isBefore(review.recorded().day()))
                        .filter(agreement ->
                                !isOwn || voices.ofAgreement(plan, agreement).isWhole())
                        .isPresent());
        return pace.consequence().isEmpty() && (saidOtherwise || agreedAnew);
    }

    private boolean isOwn(ProgressReview review, Pace pace) {
        return voices.of(review, visit.view().patient(), pace.inOwnWords()).isWhole();
    }

    private Stream<Telling> experiences() {
        List<Experience> told = voices.standing(Experience.class);
        Map<PersonId, Map<ExperienceTopic, List<Experience>>> newestFirst = told.stream()
                .filter(each -> each.answer() != ExperienceAnswer.NO_ANSWER)
                .sorted(Comparator.comparing(
                                (Experience each) -> each.recorded().on())
                        .reversed())
                .collect(Collectors.groupingBy(Experience::teller, Collectors.groupingBy(Experience::topic)));
        return told.stream().filter(each -> stands(each, newestFirst)).map(each -> {
            boolean isUnwell = each.answer() == ExperienceAnswer.NO || each.answer() == ExperienceAnswer.PARTLY;
            boolean asksForLess = isUnwell && each.tooManyContacts().equals(Optional.of(YesNo.YES));
            Party party = visit.isPatient(each.teller()) ? Party.PATIENT : Party.CLOSE_ONE;
            return telling(each, party, each.topic(), asksForLess ? TOO_MANY_CONTACTS : each.answer());
        });
    }

    /**
     * What was told last stands, by the day of telling, and of one day all that was told; who does not want to say
     * takes nothing back. What somebody told in their own voice is not undone by a line of somebody else.
     */
    private boolean stands(Experience told, Map<PersonId, Map<ExperienceTopic, List<Experience>>> newestFirst) {
        return newestFirst.getOrDefault(told.teller(), Map.of()).getOrDefault(told.topic(), List.of()).stream()
                .takeWhile(
                        other -> other.recorded().on().isAfter(told.recorded().on()))
                .noneMatch(other -> voices.canComeAfter(told, other));
    }

    private Stream<Telling> concerns() {
        return visit.dossier().closeOneConcerns().stream()
                .filter(concern -> !isInError(concern))
                .map(concern -> telling(
                        concern,
                        concern.concern(),
                        concern.confidence(),
                        holding(worriesThatStand.contains(concern.id()))));
    }

    /**
     * Whether it was answered: by what was agreed, a goal, an action, support, or a reasoned "not now" with a day; or
     * closed, with a goal that was let go together.
     */
    private Standing standing(Entry asked, Optional<?> agreed) {
        if (agreed.isPresent() || isAnswered(asked) || !letGo.plansFor(asked).isEmpty()) {
            return Standing.ANSWERED;
        }
        LocalDate firstSaid = visit.versionsOf(asked.id()).stream()
                .flatMap(id -> visit.dossier().findEntry(id).stream())
                .filter(entry -> !isInError(entry))
                .map(entry -> entry.recorded().day())
                .min(LocalDate::compareTo)
                .orElse(asked.recorded().day());
        return visit.isOlderThan("need-answered", firstSaid) ? Standing.WAITS_LONG : Standing.WAITS;
    }

    private boolean isAnswered(Entry asked) {
        Set<EntryId> names = voices.namesOf(asked.id());
        return names.stream().anyMatch(answered::contains)
                || plans().anyMatch(plan -> plan.notNow().stream().anyMatch(notNow -> putsOff(notNow, plan, names)));
    }

    /** What a goal that was taken on, an action that somebody does, or support answers. */
    private Stream<EntryId> allAnswered() {
        Stream<Set<EntryId>> inPlans = plans().flatMap(plan -> Stream.concat(
                plan.goals().stream().filter(goal -> isTakenOn(goal, plan)).map(Goal::answers),
                plan.actions().stream()
                        .filter(action -> !action.does().isEmpty() && isThereHelp(action.does()))
                        .map(PlannedAction::answers)));
        Stream<Set<EntryId>> bySupport = visit.current(SupportRecord.class).stream()
                .filter(support ->
                        !visit.isOlderThan("support", support.recorded().day()))
                .filter(support -> support.givenBy().isEmpty() || isThereHelp(support.givenBy()))
                .map(SupportRecord::answers);
        return Stream.concat(inPlans, bySupport).flatMap(Set::stream);
    }

    private boolean isThereHelp(Collection<PersonId> people) {
        return people.stream().anyMatch(person -> !notCountedOn.includes(person));
    }

    /** As the criterion reads it. */
    private static NotCountedOn notCountedOn(VisitInView visit, Voices voices) {
        return NotCountedOn.of(
                new Involvement(voices.standing(InvolvementAgreement.class), visit.day()),
                visit.dossier()
                        .entries(CloseOne.class)
                        .filter(closeOne -> !visit.dossier().isInError(closeOne))
                        .map(CloseOne::person)
                        .collect(Collectors.toSet()),
                voices.standing(CarerWellbeing.class).stream()
                        .filter(wellbeing ->
                                !visit.isOlderThan("carer", wellbeing.recorded().day()))
                        .toList(),
                voices::isThePatients);
    }

    private Stream<CarePlan> plans() {
        return visit.current(CarePlan.class).stream()
                .filter(plan -> plan.isInForceOn(visit.day()) || plan.status() == PlanStatus.COMPLETED);
    }

    /** What nobody is known to have taken on answers nothing here. */
    private boolean isTakenOn(Goal goal, CarePlan plan) {
        return (goal.status() == GoalStatus.ACCEPTED || goal.status() == GoalStatus.REACHED)
                && TakenOn.in(visit.view(), voices).isKnown(goal, plan);
    }

    /**
     * Nobody else puts off what the patient wants: it takes a reason of the patient's, or the patient's yes to a plan
     * that says so, and a day to look again; and it holds no longer than its period.
     */
    private boolean putsOff(NotNow notNow, CarePlan plan, Set<EntryId> names) {
        return notNow.isReasoned()
                && names.contains(notNow.answers())
                && plan.isInForceOn(visit.day())
                && notNow.lookAgainOn().isPresent()
                && !comes(notNow.lookAgainOn())
                && !visit.isOlderThan("not-now", putOffSince(notNow, plan))
                && isThePatients(plan, notNow.reasonInOwnWords(), version -> version.notNow()
                        .contains(notNow));
    }

    /** Since the first version of the plan that says so. */
    private LocalDate putOffSince(NotNow notNow, CarePlan plan) {
        return versions(plan)
                .filter(version ->
                        version.status() != PlanStatus.DRAFT && version.notNow().contains(notNow))
                .map(version -> version.recorded().day())
                .min(LocalDate::compareTo)
                .orElse(plan.recorded().day());
    }

    /** The patient wrote it, said so, or said yes to a version in which it stands. */
    private boolean isThePatients(CarePlan plan, Optional<OwnWords> words, Predicate<CarePlan> holdsIt) {
        boolean isAgreed = plan.agreement()
                .filter(agreement -> voices.ofAgreement(plan, agreement).isWhole())
                .filter(agreement -> versions(plan)
                        .filter(version -> version.id().equals(agreement.version()))
                        .anyMatch(holdsIt))
                .isPresent();
        return isAgreed || voices.of(plan, visit.view().patient(), words).isWhole();
    }

    private Stream<CarePlan> versions(CarePlan plan) {
        Set<EntryId> names = visit.versionsOf(plan.id());
        return visit.dossier().carePlans().stream().filter(version -> names.contains(version.id()));
    }

    private Stream<Telling> represented(Entry entry, Optional<OnBehalf> onBehalf) {
        return onBehalf.stream().map(each -> telling(entry, REPRESENTED, each.patientsStance()));
    }

    private boolean isInError(Entry entry) {
        return entry.recorded().isInErrorFor(visit.dossier().patient().id());
    }

    private Party party(PersonId person) {
        if (visit.isPatient(person)) {
            return Party.PATIENT;
        }
        return visit.view().isCloseOne(person) ? Party.CLOSE_ONE : Party.PROFESSIONAL;
    }

    private boolean comes(Optional<LocalDate> day) {
        return day.filter(visit::hasCome).isPresent();
    }

    /** Those of a kind that are about a later day, the newest first. */
    private <E extends Entry> Stream<E> later(Class<E> kind, Entry entry) {
        return visit.view().newestFirst(kind).stream().takeWhile(other -> isLater(other, entry));
    }

    private static boolean isLater(Entry other, Entry entry) {
        return other.recorded().day().isAfter(entry.recorded().day());
    }

    private static Holding holding(boolean holds) {
        return holds ? Holding.HOLDS : Holding.ENDED;
    }

    private static Object orOpen(Optional<? extends Enum<?>> outcome) {
        return outcome.map(Function.<Object>identity()).orElse(OPEN);
    }

    private static Telling telling(Entry entry, Object... tells) {
        return new Telling(
                WhatCanBeTold.cell(WhatCanBeTold.kindOf(entry), tells),
                entry.recorded().day(),
                List.of(entry.id()));
    }

    private static Stream<Telling> with(Telling telling, Stream<Telling> others) {
        return Stream.concat(Stream.of(telling), others);
    }

    private static Stream<Telling> when(boolean isSo, Telling telling) {
        return isSo ? Stream.of(telling) : Stream.of();
    }
}
