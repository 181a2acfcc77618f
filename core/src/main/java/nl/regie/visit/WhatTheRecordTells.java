package nl.regie.visit;

import static nl.regie.visit.WhatCanBeTold.UNTOLD;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.WhatCanBeTold.ReadersQuestion;
import nl.regie.visit.WhatEntriesTell.Telling;
import nl.regie.voice.UnreadWords;

/** What only the record can tell of a visit: who read the preparation, what was decided, and what waits. */
final class WhatTheRecordTells {
    private final VisitInView visit;
    private final Dossier dossier;
    private final ConsultPreparation preparation;
    private final List<PreparationReading> readings;
    private final NewWords words;

    WhatTheRecordTells(VisitInView visit) {
        this.visit = visit;
        this.dossier = visit.dossier();
        this.preparation = visit.preparation();
        this.readings = visit.readingsOfThis();
        this.words = new NewWords(visit);
    }

    /** What the readers answered, and what was decided. */
    Stream<Telling> tellings() {
        Stream<Telling> questions = readings.isEmpty()
                ? Stream.of()
                : Stream.of(
                        asked(ReadersQuestion.FIRST_VISIT, this::firstVisit),
                        asked(ReadersQuestion.TREATMENT_CHANGED, PreparationReading::treatmentChanged),
                        asked(ReadersQuestion.CHECKS_DUE, PreparationReading::checksDue),
                        asked(ReadersQuestion.PREVIOUS_VISIT_SKIPPED, PreparationReading::previousVisitSkipped));
        return Stream.of(
                        questions,
                        worries(),
                        writtenSince(),
                        visit.current(VisitDecision.class).stream().flatMap(this::decided))
                .flatMap(each -> each);
    }

    /** What somebody typed since the reading, and no other reason tells of. */
    private Stream<Telling> writtenSince() {
        Set<EntryId> told = Stream.of(
                        words.entries(), words.ofCloseOnes(), words.ofProfessionals(), words.ofWhoeverElseAgreed())
                .flatMap(List::stream)
                .map(Entry::id)
                .collect(Collectors.toSet());
        return words.typedByOthers().stream()
                .filter(entry -> !told.contains(entry.id()))
                .map(entry -> new Telling(
                        WhatCanBeTold.writtenSince(entry), entry.recorded().day(), List.of(entry.id())));
    }

    Stream<GivenReason> reasons() {
        Set<EntryId> newer = ids(words.entries()).collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.of(
                        readings.isEmpty() ? Stream.of(unread()) : nothingAgainst(),
                        dossier.isReadInPart()
                                ? Stream.of(GivenReason.of(VisitReason.READ_IN_PART))
                                : Stream.<GivenReason>of(),
                        VisitInView.where(VisitReason.WORRY_ACTED_ON, worriesActedOn()),
                        VisitInView.where(VisitReason.NEWER_WORDS, newer.stream()),
                        VisitInView.where(VisitReason.CLOSE_ONES_NEWER_WORDS, ids(words.ofCloseOnes())),
                        VisitInView.where(
                                VisitReason.PROFESSIONALS_NOTES,
                                ids(words.ofProfessionals()).filter(id -> !newer.contains(id))),
                        VisitInView.where(VisitReason.WORDS_UNREAD, unreadBeside(newer)),
                        VisitInView.where(VisitReason.REPRESENTATIVES_NEWER_WORDS, ids(words.ofWhoeverElseAgreed())),
                        agenda(),
                        VisitInView.where(VisitReason.REVIEW_DUE, due()))
                .flatMap(each -> each);
    }

    /**
     * Who read the preparation has not read what else the patient wrote: only what shows to be read is left out.
     * Another preparation is told for itself, and that of a visit that was is past. What was told to somebody who does
     * not decide about the visit is known to them alone.
     */
    private Stream<EntryId> unreadBeside(Set<EntryId> newer) {
        UnreadWords unread = UnreadWords.in(visit.view());
        return Stream.of(
                        unread.weighty().stream(),
                        unread.sinceTheLastContact(visit.counts()).stream(),
                        unread.toldToAnother(visit.counts()).stream(),
                        unread.toldToAnotherBesideATick(visit.counts()).stream())
                .flatMap(each -> each)
                .distinct()
                .filter(id -> !newer.contains(id))
                .filter(id -> dossier.findEntry(id)
                        .filter(ConsultPreparation.class::isInstance)
                        .isEmpty());
    }

    private GivenReason unread() {
        return GivenReason.of(hasWords() ? VisitReason.FREE_TEXT_UNREAD : VisitReason.NOT_READ, preparation.id());
    }

    private boolean hasWords() {
        return preparation.inOwnWords().isPresent()
                || !preparation.topics().isEmpty()
                || preparation.measurements().stream()
                        .anyMatch(measured -> measured.what().isPresent())
                || preparation.progress().stream()
                        .anyMatch(told ->
                                told.inOwnWords().isPresent() || told.note().isPresent());
    }

    /** Since when words of the patient wait to be read: those of the preparation, or what came after the reading. */
    Optional<LocalDate> unreadSince() {
        return readings.isEmpty()
                ? Optional.of(preparation.recorded().on()).filter(day -> hasWords())
                : words.oldestUnread();
    }

    private Stream<GivenReason> nothingAgainst() {
        boolean isAnsweredNo = Stream.<Function<PreparationReading, Optional<YesNo>>>of(
                        this::firstVisit,
                        PreparationReading::treatmentChanged,
                        PreparationReading::checksDue,
                        PreparationReading::previousVisitSkipped)
                .map(this::answerTo)
                .allMatch(Optional.of(YesNo.NO)::equals);
        return isAnsweredNo ? VisitInView.where(VisitReason.NOTHING_AGAINST, ids(readings)) : Stream.of();
    }

    /** What worried a reader of this preparation, until it showed what was done. */
    private Stream<EntryId> worriesActedOn() {
        List<PreparationReading> standing = ReadersWorries.in(visit.view()).standing();
        return standing.isEmpty()
                ? ids(readings.stream()
                        .filter(reading ->
                                reading.worries().filter(YesNo.YES::equals).isPresent())
                        .toList())
                : Stream.of();
    }

    /** A worry that stands is told as of who worries, and that nothing worries only where none does. */
    private Stream<Telling> worries() {
        List<PreparationReading> standing = ReadersWorries.in(visit.view()).standing();
        boolean isAnswered = answerTo(PreparationReading::worries).isPresent();
        boolean isActedOn = worriesActedOn().findAny().isPresent();
        Stream<Telling> answered = readings.isEmpty() || isActedOn || (isAnswered && !standing.isEmpty())
                ? Stream.of()
                : Stream.of(
                        isAnswered || !isActedOnSinceItWasRead()
                                ? asked(ReadersQuestion.WORRIES, PreparationReading::worries)
                                : new Telling(
                                        WhatCanBeTold.cell(
                                                PreparationReading.class,
                                                ReadersQuestion.WORRIES,
                                                WhatCanBeTold.UNTOLD_AND_ACTED_ON),
                                        preparation.recorded().day(),
                                        List.of(preparation.id())));
        Stream<Telling> worries = standing.stream()
                .map(reading -> new Telling(
                        WhatCanBeTold.cell(PreparationReading.class, ReadersQuestion.WORRIES, YesNo.YES),
                        reading.recorded().day(),
                        List.of(reading.id())));
        return Stream.concat(worries, answered);
    }

    /** Whether a professional wrote down what was done after the last of them read it. */
    private boolean isActedOnSinceItWasRead() {
        return readings.stream()
                .map(reading -> reading.recorded().on())
                .max(LocalDate::compareTo)
                .filter(read -> ReadersWorries.isActedOn(visit.view(), visit.versionsOf(preparation.id()), read))
                .isPresent();
    }

    private Telling asked(ReadersQuestion question, Function<PreparationReading, Optional<YesNo>> asked) {
        Optional<YesNo> answer = answerTo(asked);
        return new Telling(
                WhatCanBeTold.cell(
                        PreparationReading.class,
                        question,
                        answer.<Object>map(each -> each).orElse(UNTOLD)),
                preparation.recorded().day(),
                answer.isPresent() ? ids(readings).toList() : List.of());
    }

    /**
     * What the reader left open is no first visit where it stands that the reader talked with the patient before. The
     * other questions of a reading no row can answer with a "no": what was not written down may have been done.
     */
    private Optional<YesNo> firstVisit(PreparationReading reading) {
        boolean isKnownToTheReader = visit.current(VisitSummary.class).stream()
                .filter(talk -> talk.recorded().day().isBefore(visit.day()))
                .filter(talk -> talk.isWith(visit.view().patient()))
                .anyMatch(
                        talk -> talk.participants().contains(reading.recorded().by()));
        return reading.firstVisit().or(() -> isKnownToTheReader ? Optional.of(YesNo.NO) : Optional.empty());
    }

    /** One "yes" outweighs every "no". */
    private Optional<YesNo> answerTo(Function<PreparationReading, Optional<YesNo>> question) {
        Set<YesNo> answers =
                readings.stream().map(question).flatMap(Optional::stream).collect(Collectors.toSet());
        return answers.contains(YesNo.YES)
                ? Optional.of(YesNo.YES)
                : answers.stream().findAny();
    }

    /** What was decided about another visit counts too, where no visit was reported since. */
    private Stream<Telling> decided(VisitDecision decision) {
        boolean isAboutThis = isAboutThisVisit(decision);
        boolean isSkippedBefore = decision.plan() == VisitPlan.SKIP
                && !isAboutThis
                && isWithoutVisitSince(
                        decision.visitOn().orElse(decision.recorded().day()));
        Stream.Builder<Telling> told = Stream.builder();
        told.add(telling(decision, decision.plan()));
        if (isSkippedBefore) {
            told.add(telling(decision, WhatCanBeTold.SKIPPED_BEFORE));
        }
        if (isAboutThis) {
            told.add(telling(
                    decision,
                    "PATIENT_AGREES",
                    decision.patientAgrees().<Object>map(each -> each).orElse(UNTOLD)));
        }
        if (isAboutThis && leads(decision)) {
            told.add(telling(decision, WhatCanBeTold.LEADS, decision.plan()));
        }
        return told.build();
    }

    /**
     * A professional decided it, not before somebody read the preparation, and nothing was decided and no professional
     * spoke with the patient on a later day: the proposal is no less careful than that.
     */
    private boolean leads(VisitDecision decision) {
        LocalDate on = decision.recorded().on();
        return visit.view().isProfessional(decision.decidedBy())
                && readings.stream()
                        .noneMatch(reading -> reading.recorded().on().isAfter(on))
                && visit.current(VisitDecision.class).stream()
                        .filter(this::isAboutThisVisit)
                        .filter(other -> visit.view().isProfessional(other.decidedBy()))
                        .noneMatch(other -> other.recorded().on().isAfter(on))
                && visit.current(VisitSummary.class).stream()
                        .filter(talk -> talk.isWith(visit.view().patient()))
                        .filter(talk ->
                                visit.view().isProfessional(talk.recorded().by()))
                        .noneMatch(talk -> talk.recorded().day().isAfter(on));
    }

    private static Telling telling(VisitDecision decision, Object... tells) {
        return new Telling(
                WhatCanBeTold.cell(VisitDecision.class, tells),
                decision.recorded().day(),
                List.of(decision.id()));
    }

    private boolean isAboutThisVisit(VisitDecision decision) {
        return decision.preparation()
                        .filter(visit.versionsOf(preparation.id())::contains)
                        .isPresent()
                || (decision.visitOn().isPresent() && decision.visitOn().equals(preparation.visitOn()));
    }

    private boolean isWithoutVisitSince(LocalDate day) {
        return visit.current(VisitSummary.class).stream()
                .allMatch(summary -> summary.recorded().day().isBefore(day));
    }

    /** What the patient's version tells rests on the patient's agenda alone. */
    private Stream<GivenReason> agenda() {
        List<AgendaItem> all = Agenda.of(dossier, preparation).items();
        List<AgendaItem> forHome = dossier.isReadInPart()
                ? List.of()
                : Agenda.forPatient(dossier, preparation, writer -> true).items();
        return Stream.of(
                        VisitInView.where(
                                VisitReason.TOPICS_WAIT,
                                forHome.stream()
                                        .filter(item -> item.side() != AgendaSide.PROFESSIONAL)
                                        .map(AgendaItem::from)),
                        VisitInView.where(
                                VisitReason.TOPICS_NOT_FOR_HOME,
                                all.stream()
                                        .filter(item -> item.side() != AgendaSide.PROFESSIONAL)
                                        .filter(item -> forHome.stream()
                                                .noneMatch(open -> AgendaItem.isSame(open.topic(), item.topic())))
                                        .map(AgendaItem::from)),
                        VisitInView.where(
                                VisitReason.PROFESSIONAL_HAS_TOPICS,
                                all.stream()
                                        .filter(item -> item.side() == AgendaSide.PROFESSIONAL)
                                        .map(AgendaItem::from)))
                .flatMap(each -> each);
    }

    /** A day to look again that comes by the visit, and after which nobody looked back together. */
    private Stream<EntryId> due() {
        List<CarePlan> plans =
                visit.current(CarePlan.class).stream().filter(CarePlan::goesOn).toList();
        Stream<EntryId> ofPlans = plans.stream()
                .filter(plan -> isDue(plan, plan.lookAgainOn()) || plan.hasEndedBy(visit.until()))
                .map(CarePlan::id);
        Stream<EntryId> ofParts = plans.stream()
                .flatMap(plan -> Stream.concat(
                        plan.goals().stream()
                                .filter(goal ->
                                        goal.status() == GoalStatus.ACCEPTED || goal.status() == GoalStatus.PROPOSED)
                                .filter(goal -> isDue(plan, goal.lookAgainOn()) || isDue(plan, goal.reachBy()))
                                .map(goal -> goal.id()),
                        plan.notNow().stream()
                                .filter(notNow -> isDue(plan, notNow.lookAgainOn()))
                                .map(notNow -> notNow.answers())));
        List<ProgressReview> newestFirst = visit.view().newestFirst(ProgressReview.class);
        Stream<EntryId> ofReviews = visit.current(ProgressReview.class).stream()
                .filter(review -> newestFirst.stream()
                        .takeWhile(other ->
                                other.recorded().day().isAfter(review.recorded().day()))
                        .noneMatch(other -> isOfTheSamePlan(other.plan(), review.plan())))
                .filter(review -> hasCome(review.nextOn()))
                .map(ProgressReview::id);
        Stream<EntryId> ofSignalling = visit.current(SignallingPlan.class).stream()
                .filter(plan -> hasCome(plan.lookAgainOn()))
                .map(SignallingPlan::id);
        return Stream.of(ofPlans, ofParts, ofReviews, ofSignalling).flatMap(each -> each);
    }

    /** Each plan has its own day: looking back at another plan is no looking back at this one. */
    private boolean isDue(CarePlan plan, Optional<LocalDate> lookAgainOn) {
        return hasCome(lookAgainOn)
                && visit.current(ProgressReview.class).stream()
                        .filter(review -> isOfTheSamePlan(review.plan(), Optional.of(plan.id())))
                        .allMatch(review -> review.recorded().day().isBefore(lookAgainOn.orElseThrow()));
    }

    /** A review that names no plan looked at all of them. */
    private boolean isOfTheSamePlan(Optional<EntryId> reviewed, Optional<EntryId> plan) {
        return reviewed.isEmpty()
                || plan.isEmpty()
                || visit.versionsOf(plan.get()).contains(reviewed.get())
                || visit.versionsOf(reviewed.get()).contains(plan.get());
    }

    private boolean hasCome(Optional<LocalDate> lookAgainOn) {
        return lookAgainOn.filter(visit::hasCome).isPresent();
    }

    private static Stream<EntryId> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id);
    }
}
