package nl.regie.help;

import java.util.stream.Stream;
import nl.regie.day.DayView;
import nl.regie.entry.Entry;
import nl.regie.involvement.DangerWatch;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOneConcern;
import nl.regie.visit.ReadersWorries;
import nl.regie.voice.DoneInACrisis;

/**
 * The worries of those close by that stand, and how heavy it is for them, until it shows that somebody did something
 * with it: a reader of a preparation answered it, or a professional wrote down that it was talked over with that close
 * one ({@link DoneInACrisis}), as in the proposal about a visit. That a professional wrote it down is no answer.
 */
final class CloseOnesUnanswered {
    private final DayView view;
    private final DoneInACrisis done;

    CloseOnesUnanswered(DayView view) {
        this.view = view;
        this.done = DoneInACrisis.in(view);
    }

    /** The newest of each kind first; while there is danger at home nobody is asked how heavy it is. */
    Stream<Entry> all() {
        Stream<CloseOneConcern> worries = ReadersWorries.in(view)
                .ofCloseOnes()
                .sorted(DayView.newestFirst())
                .filter(this::isOpen)
                .filter(worry -> !done.isTalkedOver(worry));
        Stream<CarerWellbeing> loads = view.newestFirst(CarerWellbeing.class).stream()
                .filter(this::isLast)
                .filter(CloseOnesUnanswered::isHeavy)
                .filter(this::isOpen)
                .filter(load -> !done.isTalkedOver(load));
        return DangerWatch.in(view.dossier()).stands() ? worries.map(Entry.class::cast) : Stream.concat(worries, loads);
    }

    private static boolean isHeavy(CarerWellbeing told) {
        boolean isAnswered = told.offered().isPresent() && told.response().isPresent();
        return told.load() == CarerLoad.TOO_HEAVY || (told.load() == CarerLoad.HEAVY && !isAnswered);
    }

    private boolean isLast(CarerWellbeing told) {
        return view.current(CarerWellbeing.class).stream()
                .filter(other -> other.closeOne().equals(told.closeOne()) && other.load() != CarerLoad.NO_ANSWER)
                .noneMatch(
                        other -> other.recorded().day().isAfter(told.recorded().day()));
    }

    private boolean isOpen(Entry told) {
        return ReadersWorries.in(view).isOpen(told.id(), view.day());
    }
}
