package nl.regie.generators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
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
import nl.regie.diagnosis.Answer;
import nl.regie.entry.EntryId;
import nl.regie.people.Confidence;
import nl.regie.signalling.Sign;

/** What belongs to a visit: limits, the preparation, its reading, the decision and the report. */
final class Visits {
    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Known known;
    private final Lines lines;

    Visits(Choices choices, Vocabulary vocabulary, Known known, Lines lines) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.known = known;
        this.lines = lines;
    }

    /** How it goes with goals that were there by the day; none where there are no goals. */
    List<GoalProgress> progress(LocalDate day) {
        List<EntryId> goals = known.thingsBy(day, Goal.class);
        return goals.isEmpty()
                ? List.of()
                : choices.upToThree(() -> GoalProgress.builder()
                        .goal(choices.oneOf(goals))
                        .toldBy(lines.personBy(day))
                        .step(choices.maybe(() -> choices.oneOf(ProgressStep.class)))
                        .inOwnWords(choices.maybe(vocabulary::ownWords))
                        .note(choices.maybe(vocabulary::note))
                        .build());
    }

    AgreedLimit agreedLimit() {
        Lines.Line line = lines.next(AgreedLimit.class);
        Optional<Amount> lowest = choices.maybe(vocabulary::amount);
        Optional<Amount> highest = choices.maybe(vocabulary::amount)
                .filter(high -> lowest.map(low -> low.compareTo(high) <= 0).orElse(true));
        return AgreedLimit.builder()
                .id(line.id())
                .recorded(line.recorded())
                .what(vocabulary.note())
                .unit(choices.maybe(vocabulary::note))
                .lowest(lowest)
                .highest(highest)
                .agreedWith(choices.some(known.peopleBy(line.day())))
                .build();
    }

    ConsultPreparation preparation() {
        Lines.Line line = lines.next(ConsultPreparation.class);
        return ConsultPreparation.builder()
                .id(line.id())
                .recorded(line.recorded())
                .visitOn(choices.maybe(() -> lines.after(line.day())))
                .howItGoes(choices.maybe(() -> choices.oneOf(HowItGoes.class)))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .measurements(choices.upToThree(() -> measurement(line.day())))
                .progress(progress(line.day()))
                .topics(choices.upToThree(vocabulary::ownWords))
                .noticesSigns(maybeYesNo())
                .signs(choices.some(known.thingsBy(line.day(), Sign.class)))
                .wish(choices.maybe(() -> choices.oneOf(VisitWish.class)))
                .form(maybeForm())
                .build();
    }

    private OwnMeasurement measurement(LocalDate day) {
        return OwnMeasurement.builder()
                .limit(choices.maybeOneOf(known.thingsBy(day, AgreedLimit.class)))
                .what(choices.maybe(vocabulary::note))
                .value(vocabulary.amount())
                .on(lines.day())
                .build();
    }

    /** Only where there is something to read, and a professional to read it. */
    List<PreparationReading> readings() {
        boolean isReadable = !known.things(ConsultPreparation.class).isEmpty()
                && !known.professionals().isEmpty();
        return isReadable ? choices.upToThree(this::reading) : List.of();
    }

    private PreparationReading reading() {
        EntryId preparation = choices.oneOf(known.things(ConsultPreparation.class));
        LocalDate day = lines.day();
        LocalDate since = known.thingSince(preparation);
        Lines.Line line = lines.on(since.isAfter(day) ? since : day, PreparationReading.class, known.professionals());
        return PreparationReading.builder()
                .id(line.id())
                .recorded(line.recorded())
                .preparation(preparation)
                .firstVisit(maybeYesNo())
                .treatmentChanged(maybeYesNo())
                .checksDue(maybeYesNo())
                .previousVisitSkipped(maybeYesNo())
                .worries(maybeYesNo())
                .answers(choices.upToThree(() -> answer(line.day())))
                .topics(choices.upToThree(vocabulary::note))
                .confidence(maybeConfidence())
                .build();
    }

    private ReaderAnswer answer(LocalDate day) {
        return ReaderAnswer.builder()
                .about(choices.oneOf(known.thingsBy(day, ConsultPreparation.class, Answer.class, Goal.class)))
                .answer(choices.oneOf(ReaderView.class))
                .until(choices.maybe(() -> lines.after(day)))
                .build();
    }

    /** Only where there is a professional to decide. */
    List<VisitDecision> decisions() {
        return known.professionals().isEmpty() ? List.of() : choices.upToThree(this::decision);
    }

    private VisitDecision decision() {
        Lines.Line line = lines.next(VisitDecision.class);
        return VisitDecision.builder()
                .id(line.id())
                .recorded(line.recorded())
                .preparation(choices.maybeOneOf(known.thingsBy(line.day(), ConsultPreparation.class)))
                .visitOn(choices.maybe(() -> lines.after(line.day())))
                .plan(choices.oneOf(VisitPlan.class))
                .form(maybeForm())
                .reason(choices.maybe(vocabulary::note))
                .patientAgrees(maybeYesNo())
                .decidedBy(choices.oneOf(known.professionals()))
                .nextContactOn(choices.maybe(() -> lines.after(line.day())))
                .nextContactForm(maybeForm())
                .howToReachUs(choices.maybe(vocabulary::note))
                .build();
    }

    VisitSummary summary() {
        Lines.Line line = lines.next(VisitSummary.class);
        return VisitSummary.builder()
                .id(line.id())
                .recorded(line.recorded())
                .form(maybeForm())
                .participants(choices.some(known.peopleBy(line.day())))
                .discussed(choices.upToThree(() -> topic(line.day())))
                .agreed(choices.upToThree(() -> VisitAgreement.builder()
                        .what(vocabulary.note())
                        .who(choices.some(known.peopleBy(line.day())))
                        .build()))
                .notReached(choices.upToThree(() -> topic(line.day())))
                .patientsView(choices.maybe(vocabulary::ownWords))
                .copyWanted(maybeYesNo())
                .confidence(maybeConfidence())
                .build();
    }

    private AgendaTopic topic(LocalDate day) {
        AgendaTopic.Builder topic =
                AgendaTopic.builder().raisedBy(lines.personBy(day)).confidence(maybeConfidence());
        return switch (choices.below(3)) {
            case 0 -> topic.inOwnWords(vocabulary.ownWords()).build();
            case 1 -> topic.note(vocabulary.note()).build();
            default ->
                topic.inOwnWords(vocabulary.ownWords()).note(vocabulary.note()).build();
        };
    }

    private Optional<Confidence> maybeConfidence() {
        return choices.maybe(() -> choices.oneOf(Confidence.class));
    }

    private Optional<YesNo> maybeYesNo() {
        return choices.maybe(() -> choices.oneOf(YesNo.class));
    }

    private Optional<VisitForm> maybeForm() {
        return choices.maybe(() -> choices.oneOf(VisitForm.class));
    }
}
