package nl.regie.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.intervention.Request;
import nl.regie.intervention.Suggestion;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.Representation;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.SelfDirection;
import nl.regie.sharing.CopyGiven;
import nl.regie.signalling.SignallingPlan;

/**
 * Of which day a page or an answer speaks, decided in one place. Each of them prints its day, and none says "now" of
 * another: a dossier that nobody wrote in for two years must not reassure.
 */
public final class ReadingDay {
    /** What can stand on a document of the patient's. A kind that is not here sets no day on one. */
    private static final Set<Class<? extends Entry>> FOR_THE_PATIENT = Set.of(
            Answer.class,
            Appraisal.class,
            SelfDirection.class,
            CarePlan.class,
            ContactAgreement.class,
            SupportRecord.class,
            InvolvementAgreement.class,
            Suggestion.class,
            Request.class,
            SharedDecision.class,
            ProgressReview.class,
            Representation.class,
            ImposedMeasure.class,
            SignallingPlan.class,
            AgreedLimit.class,
            ConsultPreparation.class,
            PreparationReading.class,
            VisitDecision.class,
            VisitSummary.class,
            CopyGiven.class,
            ReadBack.class,
            Annotation.class);

    private ReadingDay() {}

    /**
     * For what asks about now, such as whether a visit can be skipped: today, but never before the last entry.
     *
     * @param today the day on which it is asked, by whoever knows what day it is
     */
    public static LocalDate ofNow(Dossier dossier, LocalDate today) {
        return later(today, dossier.lastRecordedOn());
    }

    /**
     * The same for a reader who may not see everything: not even the day may tell of what they may not see.
     *
     * @param maySee whether this reader may see an entry
     */
    public static LocalDate ofNow(Dossier dossier, LocalDate today, Predicate<Entry> maySee) {
        return later(today, ofDocument(dossier, maySee));
    }

    /** For a document: the day of the last entry that its reader may see. */
    public static Optional<LocalDate> ofDocument(Dossier dossier, Predicate<Entry> maySee) {
        return dossier.entries()
                .filter(maySee)
                .map(entry -> entry.recorded().on())
                .max(Comparator.naturalOrder());
    }

    /**
     * For a document of the patient's: the last entry that can stand on one. Were it the last entry of all, the printed
     * day would tell that something was written down that the patient may not see, and what ends by itself would end
     * because of it. A death is kept from nobody: the day is never before it. Empty where there is no such entry.
     */
    public static Optional<LocalDate> ofThePatient(Dossier dossier) {
        return Stream.concat(
                        ofDocument(dossier, entry -> isForThePatient(entry, dossier)).stream(),
                        dossier.patient().death().flatMap(death -> death.on()).stream())
                .max(Comparator.naturalOrder());
    }

    /** For what the patient is given to fill in: today, but never before what can stand on a document of theirs. */
    public static LocalDate ofThePatient(Dossier dossier, LocalDate today) {
        return later(today, ofThePatient(dossier));
    }

    /** For an evaluation: the day of the last entry of all, so that the same file gives the same answer. */
    public static Optional<LocalDate> ofEvaluation(Dossier dossier) {
        return dossier.lastRecordedOn();
    }

    private static LocalDate later(LocalDate today, Optional<LocalDate> last) {
        return last.filter(day -> day.isAfter(today)).orElse(today);
    }

    private static boolean isForThePatient(Entry entry, Dossier dossier) {
        return FOR_THE_PATIENT.stream().anyMatch(kind -> kind.isInstance(entry))
                && entry.recorded().enteredInError().isEmpty()
                && dossier.isOfPatientOrProfessional(entry)
                && isOpen(entry, dossier);
    }

    private static boolean isOpen(Entry entry, Dossier dossier) {
        if (entry instanceof Appraisal appraisal) {
            return appraisal.viewOf().equals(dossier.patient().id())
                    && (appraisal.triedOn().isPresent() || appraisal.saysWhetherItWorks());
        } else if (entry instanceof PreparationReading reading) {
            return !reading.topicsForHome().isEmpty();
        } else if (entry instanceof VisitSummary visit) {
            return visit.mayBeReadBy(dossier.patient().id());
        } else if (entry instanceof ReadBack readBack) {
            return readBack.entries().stream()
                    .flatMap(read -> dossier.findEntry(read).stream())
                    .anyMatch(read -> !(read instanceof ReadBack) && isForThePatient(read, dossier));
        } else if (entry instanceof Annotation annotation) {
            return dossier.findEntry(annotation.about())
                    .filter(about -> !(about instanceof Annotation) && isForThePatient(about, dossier))
                    .isPresent();
        }
        return true;
    }
}
