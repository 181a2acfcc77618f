package nl.regie.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Note;

/**
 * What contact is to come, as seen from a day: the visits that were prepared, and what a named professional decided
 * about each of them. The last decision about a visit holds; of two of one day, the one that asks for more contact. It
 * stands until a talk of that day or later was reported. Every page that tells when there is contact asks here, so that
 * none of them names a visit that was called off.
 */
public final class ContactAhead {
    /** What was written down later, of one day what asks for more contact, and then in the order of the names. */
    private static final Comparator<VisitDecision> HOLDS_OVER = Comparator.comparing(
                    (VisitDecision each) -> each.recorded().on())
            .thenComparing(VisitDecision::plan, Comparator.reverseOrder())
            .thenComparing(each -> each.id().value());

    private final LocalDate day;
    private final List<ConsultPreparation> prepared;
    private final List<VisitDecision> standing;
    private final BiPredicate<EntryId, EntryId> isVersionOf;

    private ContactAhead(
            LocalDate day,
            List<ConsultPreparation> prepared,
            List<VisitDecision> standing,
            BiPredicate<EntryId, EntryId> isVersionOf) {
        this.day = day;
        this.prepared = prepared;
        this.standing = standing;
        this.isVersionOf = isVersionOf;
    }

    /** By everything that holds in a dossier on a day. */
    public static ContactAhead in(DayView view) {
        return of(
                view.day(),
                view.current(ConsultPreparation.class),
                view.current(VisitDecision.class),
                view.current(VisitSummary.class),
                view::isVersionOf);
    }

    /**
     * By what a page may show.
     *
     * @param isVersionOf whether the first is the name of an earlier version of the second, or of the second itself
     */
    public static ContactAhead of(
            LocalDate day,
            List<ConsultPreparation> prepared,
            List<VisitDecision> decided,
            List<VisitSummary> talks,
            BiPredicate<EntryId, EntryId> isVersionOf) {
        List<VisitDecision> inOrder =
                decided.stream().sorted(HOLDS_OVER.reversed()).toList();
        List<VisitDecision> last = decided.stream()
                .filter(decision -> inOrder.stream()
                        .takeWhile(other -> HOLDS_OVER.compare(other, decision) > 0)
                        .noneMatch(other -> isAboutTheSame(other, decision, isVersionOf)))
                .filter(decision -> talks.stream().noneMatch(talk -> followed(talk, decision)))
                .sorted(DayView.newestFirst())
                .toList();
        return new ContactAhead(day, List.copyOf(prepared), last, isVersionOf);
    }

    /** Contact to come. */
    public record Contact(LocalDate on, Optional<VisitForm> form, boolean isVisit) {
        /** No part is null. */
        public Contact {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(form, "form");
        }
    }

    /** What a decision to skip a visit lacks. Its texts are the wordings {@code skipped-visit-lacks/…}. */
    public enum Lack {
        /** Nobody wrote down when the next contact is. */
        NEXT_CONTACT,
        /** Nobody wrote down how the patient reaches the team until then. */
        HOW_TO_REACH_US;

        /** What is lacking, in words for care staff. */
        public LocalizedText text(CareModule module) {
            return module.wordingById(Wording.id("skipped-visit-lacks", this));
        }
    }

    /** The decisions that stand, the newest first. */
    public List<VisitDecision> decisions() {
        return standing;
    }

    /**
     * Whether a decision is about a visit that is past, and names no contact to come: nothing of now follows from it.
     */
    public boolean isOfThePast(VisitDecision decision) {
        return decision.plan() != VisitPlan.SOONER
                && decision.visitOn().filter(on -> on.isBefore(day)).isPresent()
                && decision.nextContactOn().filter(on -> !on.isBefore(day)).isEmpty();
    }

    /** What was decided about the visit that somebody prepared for, where that stands. */
    public Optional<VisitDecision> decisionAbout(ConsultPreparation preparation) {
        return standing.stream()
                .filter(decision -> isAbout(decision, preparation))
                .findFirst();
    }

    /** Whether the visit that somebody prepared for is called off. */
    public boolean isCalledOff(ConsultPreparation preparation) {
        return decisionAbout(preparation)
                .filter(decision -> decision.plan() == VisitPlan.SKIP)
                .isPresent();
    }

    /** The contact on the day and later, the first one first, each day once. */
    public List<Contact> contacts() {
        Stream<Contact> visits = Stream.concat(
                prepared.stream().filter(each -> !isCalledOff(each)).flatMap(this::visit),
                standing.stream()
                        .filter(decision -> decision.plan() != VisitPlan.SKIP)
                        .flatMap(decision ->
                                decision.visitOn().map(on -> new Contact(on, decision.form(), true)).stream()));
        Stream<Contact> next = standing.stream()
                .flatMap(decision ->
                        decision
                                .nextContactOn()
                                .map(on -> new Contact(on, decision.nextContactForm(), false))
                                .stream());
        Set<LocalDate> days = new HashSet<>();
        return Stream.concat(visits, next)
                .filter(contact -> !contact.on().isBefore(day))
                .sorted(Comparator.comparing(Contact::on))
                .filter(contact -> days.add(contact.on()))
                .toList();
    }

    /** Whether it was decided that there is contact sooner, and nobody wrote down on which day. */
    public boolean isSoonerWithoutADay() {
        return standing.stream()
                .filter(decision -> decision.plan() == VisitPlan.SOONER)
                .anyMatch(decision -> decision.nextContactOn().isEmpty()
                        && decision.visitOn()
                                .filter(on -> prepared.stream()
                                        .filter(each -> namesNoOther(decision, each))
                                        .noneMatch(each -> each.visitOn().equals(Optional.of(on))))
                                .isEmpty());
    }

    /** How the patient reaches the team until then, as it was written last and while that day is to come. */
    public Optional<Note> howToReachUs() {
        return standing.stream()
                .filter(decision ->
                        decision.nextContactOn().filter(on -> !on.isAfter(day)).isEmpty())
                .flatMap(decision -> decision.howToReachUs().stream())
                .findFirst();
    }

    /** What the decisions to skip a visit lack, each once. */
    public Set<Lack> lacks() {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        standing.stream().filter(decision -> decision.plan() == VisitPlan.SKIP).forEach(skipped -> {
            if (skipped.nextContactOn().isEmpty()) {
                lacks.add(Lack.NEXT_CONTACT);
            }
            if (skipped.howToReachUs().isEmpty()) {
                lacks.add(Lack.HOW_TO_REACH_US);
            }
        });
        return lacks;
    }

    private Stream<Contact> visit(ConsultPreparation preparation) {
        Optional<VisitForm> form = decisionAbout(preparation).flatMap(VisitDecision::form);
        return preparation.visitOn().map(on -> new Contact(on, form, true)).stream();
    }

    private boolean isAbout(VisitDecision decision, ConsultPreparation preparation) {
        return decision.preparation()
                        .filter(named -> isVersionOf.test(named, preparation.id()))
                        .isPresent()
                || isTheSameDay(decision.visitOn(), preparation.visitOn());
    }

    /** A new day of the visit may be the day of another one: only the day of the visit itself is no new day. */
    private boolean namesNoOther(VisitDecision decision, ConsultPreparation preparation) {
        return decision.preparation()
                .map(named -> isVersionOf.test(named, preparation.id()))
                .orElse(true);
    }

    private static boolean isAboutTheSame(
            VisitDecision one, VisitDecision other, BiPredicate<EntryId, EntryId> isVersionOf) {
        boolean isOfOnePreparation = one.preparation()
                .flatMap(first -> other.preparation()
                        .filter(second -> isVersionOf.test(first, second) || isVersionOf.test(second, first)))
                .isPresent();
        return isOfOnePreparation || isTheSameDay(one.visitOn(), other.visitOn());
    }

    private static boolean isTheSameDay(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && one.equals(other);
    }

    /**
     * On the day of a decision nobody can tell whether the talk came before it; a talk in between is the sooner one.
     */
    private static boolean followed(VisitSummary talk, VisitDecision decision) {
        LocalDate decided = decision.recorded().day();
        LocalDate spoken = talk.recorded().day();
        boolean isOfThatVisit = !spoken.isBefore(decision.visitOn().orElse(decided));
        return isOfThatVisit || (decision.plan() == VisitPlan.SOONER && spoken.isAfter(decided));
    }
}
