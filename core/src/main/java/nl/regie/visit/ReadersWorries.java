package nl.regie.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.day.DayView;
import nl.regie.entry.EntryId;

/**
 * What worries a professional who read a preparation, this one or an earlier one. A worry stands until a professional
 * wrote down what was done: a decision about that visit with its reason, or a talk with the patient on a later day. On
 * the same day nobody can tell which came first. Another line that says "no", whoever wrote it, undoes no worry; nor
 * does a mark of error by somebody else, unless it says that the reading is of another person or dossier.
 */
public final class ReadersWorries {
    private final DayView view;

    private ReadersWorries(DayView view) {
        this.view = view;
    }

    /** The worries in a dossier, as it stood on a day. */
    public static ReadersWorries in(DayView view) {
        return new ReadersWorries(view);
    }

    /** The readings that tell of a worry that stands. */
    public List<PreparationReading> standing() {
        return view.dossier().preparationReadings().stream()
                .filter(reading -> reading.worries().filter(YesNo.YES::equals).isPresent())
                .filter(reading -> view.isProfessional(reading.recorded().by()))
                .filter(reading -> !isTakenBack(reading))
                .filter(reading -> !isActedOn(reading))
                .toList();
    }

    private static boolean isTakenBack(PreparationReading reading) {
        return reading.recorded()
                .enteredInError()
                .filter(mark -> mark.by().equals(reading.recorded().by()) || mark.isAboutSomebodyElse())
                .isPresent();
    }

    /**
     * Whether a professional wrote down since what was done about what was filled in: by the same lines that end a
     * worry.
     *
     * @param names what names the preparation
     * @param on the day on which it was filled in
     */
    public static boolean isActedOn(DayView view, Set<EntryId> names, LocalDate on) {
        ReadersWorries worries = new ReadersWorries(view);
        return worries.isDecided(names, on) || worries.visits(on) || worries.reviews(on);
    }

    private boolean isDecided(Set<EntryId> names, LocalDate on) {
        return view.current(VisitDecision.class).stream()
                .filter(decision -> !decision.recorded().on().isBefore(on))
                .filter(decision ->
                        decision.preparation().filter(names::contains).isPresent())
                .anyMatch(this::says);
    }

    /** A decision with its reason that somebody named made; to skip is no answer to what cannot wait. */
    private boolean says(VisitDecision decision) {
        return decision.plan() != VisitPlan.SKIP
                && decision.reason().isPresent()
                && view.isProfessional(decision.decidedBy());
    }

    private boolean isActedOn(PreparationReading reading) {
        LocalDate read = reading.recorded().on();
        return Stream.of(decisions(reading), visits(read), reviews(read)).anyMatch(done -> done);
    }

    private boolean decisions(PreparationReading reading) {
        Set<EntryId> names = view.versionsOf(reading.preparation());
        return view.current(VisitDecision.class).stream()
                .filter(decision ->
                        !decision.recorded().on().isBefore(reading.recorded().on()))
                .filter(decision -> decision.preparation()
                        .filter(decided -> names.contains(decided)
                                || view.versionsOf(decided).contains(reading.preparation()))
                        .isPresent())
                .anyMatch(this::says);
    }

    private boolean visits(LocalDate read) {
        return view.current(VisitSummary.class).stream()
                .filter(visit -> !visit.discussed().isEmpty() || !visit.agreed().isEmpty())
                .filter(visit -> visit.participants().contains(view.patient()))
                .anyMatch(visit -> view.isProfessional(visit.recorded().by())
                        && visit.recorded().day().isAfter(read));
    }

    private boolean reviews(LocalDate read) {
        return view.current(ProgressReview.class).stream()
                .filter(review -> review.participants().contains(view.patient()))
                .anyMatch(review -> view.isProfessional(review.recorded().by())
                        && review.recorded().day().isAfter(read));
    }
}
