package nl.regie.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.day.DayView;
import nl.regie.day.ReadingDay;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.precondition.DangerAtHome;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;

/**
 * Whether a new page may be made for one person today: a close one, a parent, a representative. Danger at home refuses
 * it to everybody, unless a named professional released it for this person since; and a named professional can refuse
 * it to one person. A release opens no more than the patient agreed to. For care staff, and for nobody else's eyes.
 *
 * <p>Whatever is in doubt refuses: a release holds from its day to its last day, it does not reach danger that was
 * written down after it, and a refusal of the same day or later ends it, also when that refusal has ended itself.
 */
public final class PageWatch {
    private static final LocalDate BEFORE_ALL = LocalDate.of(0, 12, 31);

    /** Where more changed than this, nobody can tell what a page showed last, and it shows nothing. */
    private static final int MOST_CHANGES = 100;

    private final Dossier dossier;
    private final PersonId person;
    private final LocalDate today;
    private final DangerWatch danger;
    private final DayView view;

    private PageWatch(Dossier dossier, PersonId person, LocalDate today) {
        this.dossier = dossier;
        this.person = person;
        this.today = today;
        this.danger = DangerWatch.in(dossier);
        this.view = DayView.ofWhole(dossier);
    }

    /**
     * By all that is known.
     *
     * @param person for whom the page would be
     * @param today the day on which it is asked, by whoever knows what day it is; never before the last decision
     */
    public static PageWatch of(Dossier dossier, PersonId person, LocalDate today) {
        return new PageWatch(
                dossier,
                person,
                ReadingDay.ofNow(
                        dossier,
                        today,
                        entry -> entry instanceof PageDecision decision
                                && decision.person().equals(person)));
    }

    /** Why no new page may be made; none where it may. */
    public List<Closed> against() {
        List<Closed> closed = new ArrayList<>();
        if (danger.stands() && released().isEmpty()) {
            closed.add(new Closed(WhyClosed.DANGER_AT_HOME, danger.evidence()));
        }
        refusals().forEach(refusal -> closed.add(Closed.by(WhyClosed.PAGE_REFUSED, refusal.id())));
        return closed;
    }

    /** The releases by which a page may be made though there is danger; none where there is no danger. */
    public List<EntryId> released() {
        return danger.stands() ? releases().stream().map(PageDecision::id).toList() : List.of();
    }

    /**
     * The last day on which a page might be made: where a product shows a page all the time, it stays as it was then.
     * Empty where one may be made today.
     */
    public Optional<LocalDate> staysAsOf() {
        return against().isEmpty()
                ? Optional.empty()
                : Optional.of(daysBeforeAChange()
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .limit(MOST_CHANGES)
                        .filter(this::mightBeMadeOn)
                        .findFirst()
                        .orElse(BEFORE_ALL));
    }

    /** On what was known then, and also by danger of which the first version was erased since. */
    private boolean mightBeMadeOn(LocalDate day) {
        PageWatch then = of(dossier.asOf(day), person, day);
        boolean wasInDanger =
                danger.firstRecordedOn().filter(first -> !first.isAfter(day)).isPresent();
        return then.against().isEmpty() && (!wasInDanger || !then.releases().isEmpty());
    }

    /** The days before today after which something can have changed. */
    private Stream<LocalDate> daysBeforeAChange() {
        return Stream.of(
                        dossier.entries(DangerAtHome.class)
                                .map(each -> each.recorded().on().minusDays(1)),
                        danger.firstRecordedOn().map(first -> first.minusDays(1)).stream(),
                        dossier.entries(PageDecision.class)
                                .flatMap(each -> Stream.of(each.recorded().on().minusDays(1), each.until())))
                .flatMap(days -> days)
                .filter(day -> day.isBefore(today));
    }

    /** Also one that was written down later: what came after can close, and never opens. */
    private List<PageDecision> refusals() {
        return decided(PageAnswer.REFUSED)
                .filter(refusal -> !refusal.until().isBefore(today))
                .toList();
    }

    /**
     * Those that hold, by who was still involved and not through somebody close by, where nothing that closes came
     * after: no danger, nor a refusal of the same day or later.
     */
    private List<PageDecision> releases() {
        Optional<LocalDate> lastDanger = danger.lastRecordedOn();
        Optional<LocalDate> lastRefusal = decided(PageAnswer.REFUSED)
                .map(refusal -> refusal.recorded().on())
                .max(LocalDate::compareTo);
        return decided(PageAnswer.RELEASED)
                .filter(view::isByOneInvolved)
                .filter(release -> !release.recorded().isInterpretedByACloseOne())
                .filter(release -> release.holdsOn(today))
                .filter(release -> lastDanger
                        .filter(day -> day.isAfter(release.recorded().day()))
                        .isEmpty())
                .filter(release -> lastRefusal
                        .filter(day -> !day.isBefore(release.recorded().day()))
                        .isEmpty())
                .toList();
    }

    /** What nothing came in the place of, by a professional who is known, and not in error. */
    private Stream<PageDecision> decided(PageAnswer answer) {
        return dossier.current(PageDecision.class).stream()
                .filter(decision -> decision.answer() == answer
                        && decision.person().equals(person)
                        && dossier.isProfessional(decision.recorded().by())
                        && decision.recorded().enteredInError().isEmpty());
    }
}
