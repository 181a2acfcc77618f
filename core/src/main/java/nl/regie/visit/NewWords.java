package nl.regie.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.Pace;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.intervention.Request;
import nl.regie.intervention.Suggestion;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.OnBehalf;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPlan;

/**
 * What the patient wrote, or said in words that somebody kept, since a professional last read the preparation. Of the
 * same day, it is known to have been read only where the reader wrote it down, or said something of it.
 */
final class NewWords {
    private final VisitInView visit;
    private final List<PreparationReading> last;

    NewWords(VisitInView visit) {
        this.visit = visit;
        List<PreparationReading> readings = visit.readingsOfThis();
        this.last = readings.stream()
                .filter(reading -> readings.stream()
                        .noneMatch(other ->
                                other.recorded().on().isAfter(reading.recorded().on())))
                .toList();
    }

    /** The entries in which they stand. None where nobody read the preparation: then that itself is to be told. */
    List<Entry> entries() {
        return visit.current(Entry.class).stream()
                .filter(entry -> !entry.id().equals(visit.preparation().id()))
                .filter(this::isNewerThanTheReading)
                .filter(this::holdsNewWords)
                .toList();
    }

    /** The day of the oldest of them. */
    Optional<LocalDate> oldest() {
        return entries().stream().map(entry -> entry.recorded().on()).min(Comparator.naturalOrder());
    }

    private boolean isNewerThanTheReading(Entry entry) {
        LocalDate on = entry.recorded().on();
        return last.stream().findFirst().map(reading -> reading.recorded().on()).stream()
                .anyMatch(read -> on.isAfter(read) || (on.equals(read) && !isKnownToTheReader(entry)));
    }

    private boolean isKnownToTheReader(Entry entry) {
        return last.stream()
                .anyMatch(reading -> reading.recorded()
                                .by()
                                .equals(entry.recorded().by())
                        || reading.answers().stream().map(ReaderAnswer::about).anyMatch(entry.id()::equals));
    }

    /** What the patient did in person is new words, but for a tick without any. */
    private boolean holdsNewWords(Entry entry) {
        boolean isTickOnly = (entry instanceof Experience || entry instanceof Appraisal)
                && entry.recorded().sourceRef().isEmpty()
                && wordsIn(entry).isEmpty()
                && !(entry instanceof Appraisal appraisal && appraisal.note().isPresent());
        boolean isByPatient = visit.isPatient(entry.recorded().by()) && !isTickOnly;
        return isByPatient || !wordsBefore(entry).containsAll(wordsIn(entry));
    }

    private Set<OwnWords> wordsBefore(Entry entry) {
        Set<EntryId> versions = visit.versionsOf(entry.id());
        return visit.dossier()
                .entries()
                .filter(other -> !other.id().equals(entry.id()) && versions.contains(other.id()))
                .flatMap(other -> wordsIn(other).stream())
                .collect(Collectors.toSet());
    }

    private List<OwnWords> wordsIn(Entry entry) {
        return wordsOf(visit.dossier().patient().id(), entry).toList();
    }

    /** The words of the patient that an entry keeps, whoever wrote it down. */
    static Stream<OwnWords> wordsOf(PersonId patient, Entry entry) {
        if (entry instanceof Answer answer) {
            return answer.inOwnWords().stream();
        } else if (entry instanceof Appraisal appraisal) {
            return appraisal.viewOf().equals(patient) ? appraisal.inOwnWords().stream() : Stream.of();
        } else if (entry instanceof SelfDirection direction) {
            return direction.inOwnWords().stream();
        } else if (entry instanceof Experience experience) {
            return experience.teller().equals(patient) ? experience.inOwnWords().stream() : Stream.of();
        } else if (entry instanceof CarePlan plan) {
            return inPlan(plan);
        } else if (entry instanceof ContactAgreement contact) {
            return contact.preference().stream();
        } else if (entry instanceof SupportRecord support) {
            return support.response().stream();
        } else if (entry instanceof InvolvementAgreement agreement) {
            return Stream.of(
                            agreement.inOwnWords().stream(),
                            agreement.onBehalf().flatMap(OnBehalf::inOwnWords).stream())
                    .flatMap(words -> words);
        } else if (entry instanceof Suggestion suggestion) {
            return suggestion.inOwnWords().stream();
        } else if (entry instanceof Request request) {
            return request.inOwnWords().stream();
        } else if (entry instanceof SharedDecision decision) {
            return Stream.of(decision.mattersToMe().stream(), decision.choiceInOwnWords().stream())
                    .flatMap(words -> words);
        } else if (entry instanceof ProgressReview review) {
            return Stream.of(
                            review.patientsView().stream(),
                            review.pace().flatMap(Pace::inOwnWords).stream(),
                            of(patient, review.progress()))
                    .flatMap(words -> words);
        } else if (entry instanceof ImposedMeasure measure) {
            return measure.patientsView().stream();
        } else if (entry instanceof SignallingPlan plan) {
            return Stream.of(
                            plan.whatHelps().stream(),
                            plan.whatDoesNotHelp().stream(),
                            plan.wishes().stream(),
                            plan.phases().stream().flatMap(phase -> phase.name().stream()),
                            plan.phases().stream()
                                    .flatMap(phase -> phase.signs().stream())
                                    .map(Sign::what),
                            inAgreement(plan.agreement()))
                    .flatMap(words -> words);
        } else if (entry instanceof ConsultPreparation preparation) {
            return Stream.of(
                            preparation.inOwnWords().stream(),
                            preparation.topics().stream(),
                            of(patient, preparation.progress()))
                    .flatMap(words -> words);
        } else if (entry instanceof VisitSummary summary) {
            return Stream.of(
                            summary.patientsView().stream(),
                            Stream.concat(summary.discussed().stream(), summary.notReached().stream())
                                    .filter(topic -> topic.raisedBy().equals(patient))
                                    .flatMap(topic -> topic.inOwnWords().stream()))
                    .flatMap(words -> words);
        } else if (entry instanceof ReadBack readBack) {
            return readBack.inOwnWords().stream();
        } else if (entry instanceof Annotation annotation) {
            return Stream.of(annotation.inOwnWords());
        }
        return Stream.of();
    }

    private static Stream<OwnWords> inPlan(CarePlan plan) {
        return Stream.of(
                        plan.goals().stream().map(Goal::inOwnWords).flatMap(Optional::stream),
                        plan.notNow().stream().map(NotNow::reasonInOwnWords).flatMap(Optional::stream),
                        plan.choosesToDoItAlone().stream(),
                        plan.closing().flatMap(Closing::inOwnWords).stream(),
                        inAgreement(plan.agreement()))
                .flatMap(words -> words);
    }

    private static Stream<OwnWords> inAgreement(Optional<PlanAgreement> agreement) {
        return agreement.stream().flatMap(each -> Stream.of(
                        each.inOwnWords().stream(), each.onBehalf().flatMap(OnBehalf::inOwnWords).stream())
                .flatMap(words -> words));
    }

    private static Stream<OwnWords> of(PersonId patient, List<GoalProgress> progress) {
        return progress.stream()
                .filter(told -> told.toldBy().equals(patient))
                .flatMap(told -> told.inOwnWords().stream());
    }
}
