package nl.regie.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.day.DayView;
import nl.regie.entry.EntryId;
import nl.regie.people.CloseOneConcern;
import nl.regie.voice.DoneInACrisis;

/**
 * What worries a professional who read a preparation, this one or an earlier one. A worry stands until a professional
 * wrote down what was done about it ({@link DoneInACrisis}). Another line that says "no", whoever wrote it, undoes no
 * worry; nor does a mark of error by somebody else, unless it says that the reading is of another person or dossier.
 */
public final class ReadersWorries {
    private final DayView view;
    private final DoneInACrisis done;

    private ReadersWorries(DayView view) {
        this.view = view;
        this.done = DoneInACrisis.in(view);
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
                .filter(reading -> !done.isActedOn(reading))
                .toList();
    }

    /** The worries of those close by that they did not say to be over, also those that were confided. */
    public Stream<CloseOneConcern> ofCloseOnes() {
        return Stream.concat(
                Worries.sharedIn(view.dossier()).standing(),
                Worries.inConfidenceIn(view.dossier()).standing());
    }

    /**
     * Whether nobody who read a preparation said of an entry why it is no reason to come, as far as that holds still.
     */
    public boolean isOpen(EntryId told, LocalDate day) {
        return view.current(PreparationReading.class).stream()
                .filter(reading -> view.isInvolvedOn(
                        reading.recorded().on(), reading.recorded().by()))
                .flatMap(reading -> reading.answers().stream())
                .filter(answer -> answer.holdsOn(day))
                .noneMatch(answer -> answer.about().equals(told));
    }

    private static boolean isTakenBack(PreparationReading reading) {
        return reading.recorded()
                .enteredInError()
                .filter(mark -> mark.by().equals(reading.recorded().by()) || mark.isAboutSomebodyElse())
                .isPresent();
    }

    /**
     * Whether a professional wrote down since what was done about what was filled in, where it is no crisis: a decision
     * about that visit with its reason, or a talk with the patient on a later day. On the same day nobody can tell
     * which came first.
     *
     * @param names what names the preparation
     * @param on the day on which it was filled in
     */
    public static boolean isActedOn(DayView view, Set<EntryId> names, LocalDate on) {
        ReadersWorries worries = new ReadersWorries(view);
        return DoneInACrisis.in(view).isDecided(names, on) || worries.visits(on) || worries.reviews(on);
    }

    private boolean visits(LocalDate read) {
        return view.current(VisitSummary.class).stream()
                .filter(visit -> !visit.discussed().isEmpty() || !visit.agreed().isEmpty())
                .filter(visit -> visit.participants().contains(view.patient()))
                .anyMatch(visit ->
                        view.isByOneInvolved(visit) && visit.recorded().day().isAfter(read));
    }

    private boolean reviews(LocalDate read) {
        return view.current(ProgressReview.class).stream()
                .filter(review -> review.participants().contains(view.patient()))
                .anyMatch(review ->
                        view.isByOneInvolved(review) && review.recorded().day().isAfter(read));
    }
}
