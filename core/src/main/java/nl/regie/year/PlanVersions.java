package nl.regie.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.day.DayView;
import nl.regie.entry.Entry;
import nl.regie.signalling.SignallingPlan;

/**
 * The versions of plans that the patient may read: what the patient or a professional wrote down. A draft is none, for
 * the patient's copy has none; nor is what was entered in error.
 */
final class PlanVersions {
    private final DayView view;

    PlanVersions(DayView view) {
        this.view = view;
    }

    /**
     * A version, and the one that it is compared with.
     *
     * @param before the earlier one; empty where there is none
     * @param now the later one
     */
    record Pair<T extends Entry>(Optional<T> before, T now) {}

    /** Of each plan that goes on; where none does, of the newest that is over. */
    List<Pair<CarePlan>> plans(Optional<LocalDate> since) {
        List<CarePlan> standing = standing(CarePlan.class);
        List<CarePlan> going = standing.stream().filter(CarePlan::goesOn).toList();
        return (going.isEmpty() ? standing.stream().limit(1).toList() : going)
                .stream().map(now -> pair(CarePlan.class, now, since)).toList();
    }

    /** Of each signalling plan. */
    List<Pair<SignallingPlan>> signallingPlans(Optional<LocalDate> since) {
        return standing(SignallingPlan.class).stream()
                .map(now -> pair(SignallingPlan.class, now, since))
                .toList();
    }

    /** Whether the patient may read a version. */
    boolean mayBeRead(Entry version) {
        boolean isDraft = version instanceof CarePlan plan && plan.status() == PlanStatus.DRAFT;
        return !isDraft && !view.dossier().isInError(version) && view.dossier().isOfPatientOrProfessional(version);
    }

    private <T extends Entry> List<T> standing(Class<T> kind) {
        return view.newestFirst(kind).stream().filter(this::mayBeRead).toList();
    }

    /**
     * With the version before it; or with the one that stood on a day, which may be the same, and where none stood then
     * with the first there was.
     */
    private <T extends Entry> Pair<T> pair(Class<T> kind, T now, Optional<LocalDate> since) {
        List<T> versions = view.dossier().versions().versionsOf(now.id()).stream()
                .flatMap(id -> view.dossier().findEntry(id).stream())
                .flatMap(version -> kind.isInstance(version) ? Stream.of(kind.cast(version)) : Stream.of())
                .filter(this::mayBeRead)
                .toList();
        Stream<T> earlier = versions.stream().filter(version -> !version.id().equals(now.id()));
        return new Pair<>(
                since.map(day -> versions.stream()
                                .filter(version -> !version.recorded().on().isAfter(day))
                                .findFirst()
                                .or(() -> earlier.reduce((later, first) -> first)))
                        .orElseGet(earlier::findFirst),
                now);
    }
}
