package nl.regie.involvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.caremodule.StatementId;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.Recorded;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;

/** Whether danger at home, or signs of it, stands in a dossier: for care staff, and for nobody else's eyes. */
public final class DangerWatch {
    private static final Set<StatementId> BRINGING_CLOSE_ONES_IN = Set.of(
            StatementId.of("criterion/patient-centred-environment/involve-close-ones"),
            StatementId.of("criterion/patient-centred-environment/wellbeing-of-close-ones"),
            StatementId.of("key-element/attitude/close-ones-as-resource"),
            StatementId.of("key-element/attitude/wellbeing-of-close-ones"),
            StatementId.of("key-element/attitude/degree-of-direction"));

    private final Dossier dossier;
    private final Predicate<DangerAtHome> isByOneInvolved;
    private final List<DangerAtHome> standing;

    private DangerWatch(Dossier dossier, Predicate<DangerAtHome> isByOneInvolved, List<DangerAtHome> standing) {
        this.dossier = dossier;
        this.isByOneInvolved = isByOneInvolved;
        this.standing = standing;
    }

    /**
     * By all that is known: what stands now stands also for a page about an earlier day. It ends by a professional who
     * writes that it is over, who is still involved, who did not hear so through somebody close by, and who does not
     * tell of a day before it was last seen to stand. Who wrote it can mark it as a slip, and anybody that it is about
     * somebody else; that another calls it a mistake, perhaps under pressure, ends nothing.
     */
    public static DangerWatch in(Dossier dossier) {
        if (dossier.dangersAtHome().isEmpty()) {
            return new DangerWatch(dossier, danger -> false, List.of());
        }
        DayView whole = DayView.ofWhole(dossier);
        DangerWatch watch = new DangerWatch(dossier, whole::isByOneInvolved, List.of());
        return new DangerWatch(
                dossier,
                whole::isByOneInvolved,
                dossier.dangersAtHome().stream()
                        .filter(danger ->
                                dossier.versions().isCurrent(danger) || isCalledAMistakeByAnother(danger, dossier))
                        .flatMap(danger -> watch.standingIn(danger).stream())
                        .distinct()
                        .toList());
    }

    private static boolean isCalledAMistakeByAnother(DangerAtHome danger, Dossier dossier) {
        return !dossier.versions().hasLaterVersion(danger.id())
                && danger.recorded()
                        .enteredInError()
                        .filter(mark -> !mark.isAboutSomebodyElse()
                                && !mark.by().equals(danger.recorded().by()))
                        .isPresent();
    }

    /** The last version that says that it stands, unless a later one ended it. */
    private Optional<DangerAtHome> standingIn(DangerAtHome last) {
        return sinceItWasOver(last)
                .filter(id -> findPast(id).isEmpty())
                .findFirst()
                .map(id -> find(id).orElse(last));
    }

    /** Back along the versions until one that ended it. */
    private Stream<EntryId> sinceItWasOver(DangerAtHome danger) {
        return dossier.versions().versionsOf(danger.id()).stream()
                .takeWhile(id -> findPast(id).filter(this::endsIt).isEmpty());
    }

    private boolean endsIt(DangerAtHome past) {
        Recorded recorded = past.recorded();
        boolean isSeenBySomebodyElse = recorded.howTold()
                .flatMap(HowTold::seenBy)
                .filter(person -> !dossier.isProfessional(person))
                .isPresent();
        return recorded.enteredInError().isEmpty()
                && isByOneInvolved.test(past)
                && !recorded.isInterpretedByACloseOne()
                && !isSeenBySomebodyElse
                && lastSaidToStand(past).filter(recorded.day()::isBefore).isEmpty();
    }

    private Optional<LocalDate> lastSaidToStand(DangerAtHome past) {
        return dossier.versions().versionsOf(past.id()).stream()
                .filter(id -> findPast(id).isEmpty())
                .findFirst()
                .flatMap(dossier::recordedOn);
    }

    private Optional<DangerAtHome> findPast(EntryId id) {
        return find(id).filter(danger -> danger.state() == DangerState.PAST);
    }

    private Optional<DangerAtHome> find(EntryId id) {
        return dossier.findEntry(id).filter(DangerAtHome.class::isInstance).map(DangerAtHome.class::cast);
    }

    /** Whether what helps with a statement brings those close by in: proposed to nobody while danger stands. */
    public static boolean bringsCloseOnesIn(StatementId statement) {
        return BRINGING_CLOSE_ONES_IN.contains(statement);
    }

    /** Whether there is danger, or there are signs of it, that is not over. */
    public boolean stands() {
        return !standing.isEmpty();
    }

    /** The entries by which it is. */
    public List<EntryId> evidence() {
        return standing.stream().map(DangerAtHome::id).toList();
    }

    /** The last day on which any of it was written down. Empty where nothing stands. */
    Optional<LocalDate> lastRecordedOn() {
        return standing.stream().map(danger -> danger.recorded().on()).max(LocalDate::compareTo);
    }

    /** The first day on which what stands now was written down. Empty where nothing stands. */
    public Optional<LocalDate> firstRecordedOn() {
        return standing.stream().map(this::firstRecordedOn).min(LocalDate::compareTo);
    }

    private LocalDate firstRecordedOn(DangerAtHome danger) {
        return sinceItWasOver(danger)
                .flatMap(id -> dossier.recordedOn(id).stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
