package nl.regie.help;

import java.util.stream.Stream;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.entry.Entry;
import nl.regie.entry.PersonId;
import nl.regie.involvement.DangerWatch;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOneConcern;
import nl.regie.visit.ReadersWorries;

/**
 * The worries of those close by that stand, and how heavy it is for them, until it shows that somebody did something
 * with it: a reader of a preparation answered it, or a professional wrote down a talk of a later day in which that
 * close one took part. That a professional wrote it down is no answer.
 */
final class CloseOnesUnanswered {
    private final DayView view;

    CloseOnesUnanswered(DayView view) {
        this.view = view;
    }

    /** The newest of each kind first; while there is danger at home nobody is asked how heavy it is. */
    Stream<Entry> all() {
        Stream<CloseOneConcern> worries = ReadersWorries.in(view)
                .ofCloseOnes()
                .sorted(DayView.newestFirst())
                .filter(worry -> isUnanswered(worry, worry.closeOne()));
        Stream<CarerWellbeing> loads = view.newestFirst(CarerWellbeing.class).stream()
                .filter(this::isLast)
                .filter(CloseOnesUnanswered::isOpen)
                .filter(load -> isUnanswered(load, load.closeOne()));
        return DangerWatch.in(view.dossier()).stands() ? worries.map(Entry.class::cast) : Stream.concat(worries, loads);
    }

    private static boolean isOpen(CarerWellbeing told) {
        boolean isAnswered = told.offered().isPresent() && told.response().isPresent();
        return told.load() == CarerLoad.TOO_HEAVY || (told.load() == CarerLoad.HEAVY && !isAnswered);
    }

    private boolean isLast(CarerWellbeing told) {
        return view.current(CarerWellbeing.class).stream()
                .filter(other -> other.closeOne().equals(told.closeOne()) && other.load() != CarerLoad.NO_ANSWER)
                .noneMatch(
                        other -> other.recorded().day().isAfter(told.recorded().day()));
    }

    private boolean isUnanswered(Entry told, PersonId closeOne) {
        return ReadersWorries.in(view).isOpen(told.id(), view.day())
                && Stream.concat(
                                view.current(VisitSummary.class).stream()
                                        .filter(talk -> talk.participants().contains(closeOne)),
                                view.current(ProgressReview.class).stream()
                                        .filter(review -> review.participants().contains(closeOne)))
                        .filter(view::isByOneInvolved)
                        .noneMatch(talk ->
                                talk.recorded().day().isAfter(told.recorded().day()));
    }
}
