package nl.regie.course;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.day.DayView;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import nl.regie.signalling.SignallingPlan;

/** What was agreed about those close by, as it stands on a day. */
final class InvolvementOnDay {
    private final DayView view;
    private final LocalDate day;
    private final List<InvolvementAgreement> agreements;

    InvolvementOnDay(DayView view) {
        this.view = view;
        this.day = view.day();
        this.agreements = view.current(InvolvementAgreement.class);
    }

    List<InvolvementReview> reviews() {
        return Stream.of(
                        agreements.stream().flatMap(this::ofAgreement),
                        view.current(Representation.class).stream().flatMap(this::ofAuthorityWithoutAgreement))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<InvolvementReview> ofAgreement(InvolvementAgreement agreement) {
        return Stream.of(
                        authorityEnded(agreement),
                        review(agreement, ReviewReason.DECIDES_TOO, isOfBeforeTwelve(agreement)),
                        withdrawn(agreement),
                        stillRefused(agreement),
                        roleChanged(agreement),
                        review(
                                agreement,
                                ReviewReason.ENDED,
                                agreement.answer() == InvolvementAnswer.AGREED
                                        && agreement
                                                .until()
                                                .filter(day::isAfter)
                                                .isPresent()),
                        review(
                                agreement,
                                ReviewReason.ASK_AGAIN,
                                agreement
                                        .askAgainOn()
                                        .filter(then -> !then.isAfter(day))
                                        .isPresent()))
                .flatMap(each -> each);
    }

    private static Stream<InvolvementReview> review(
            InvolvementAgreement agreement, ReviewReason reason, boolean isAsked) {
        return isAsked
                ? Stream.of(new InvolvementReview(Optional.of(agreement.id()), reason, List.of(agreement.id())))
                : Stream.of();
    }

    /** Somebody agreed in the patient's place by an authority that no longer holds. */
    private Stream<InvolvementReview> authorityEnded(InvolvementAgreement agreement) {
        return agreement.onBehalf().map(OnBehalf::representation).stream()
                .flatMap(named -> view.current(Representation.class).stream()
                        .filter(representation -> view.isVersionOf(named, representation.id()))
                        .filter(this::hasEnded)
                        .map(representation -> new InvolvementReview(
                                Optional.of(agreement.id()), reasonFor(representation), List.of(representation.id()))));
    }

    /** A parent agreed while the child was under 12, and the child who decides beside them now was not heard of it. */
    private boolean isOfBeforeTwelve(InvolvementAgreement agreement) {
        Patient patient = view.dossier().patient();
        boolean isByAParent = agreement
                .onBehalf()
                .filter(onBehalf -> onBehalf.patientsStance() != PatientStance.CANNOT_SAY
                        && onBehalf.inOwnWords().isEmpty())
                .filter(onBehalf -> view.authoritiesOn(day).stream()
                        .filter(each -> each.basis() == RepresentationBasis.PARENT_OR_GUARDIAN)
                        .anyMatch(each -> view.isVersionOf(onBehalf.representation(), each.id())))
                .isPresent();
        return isByAParent
                && patient.decidesBesideParentsOn(day)
                && !patient.decidesBesideParentsOn(agreement.recorded().day());
    }

    /** Whoever might decide until now knew things by that right; what they may know now was never agreed. */
    private Stream<InvolvementReview> ofAuthorityWithoutAgreement(Representation representation) {
        boolean isAgreed = agreements.stream()
                .anyMatch(agreement -> isAbout(agreement, representation.representative())
                        && !agreement
                                .recorded()
                                .day()
                                .isBefore(endOf(representation).orElse(day)));
        return hasEnded(representation) && view.isCloseOne(representation.representative()) && !isAgreed
                ? Stream.of(new InvolvementReview(
                        Optional.empty(), reasonFor(representation), List.of(representation.id())))
                : Stream.of();
    }

    private boolean hasEnded(Representation representation) {
        return endOf(representation).isPresent();
    }

    /** The last day on which it held, where that has passed: the one that is named, or that before a birthday. */
    private Optional<LocalDate> endOf(Representation representation) {
        return view.dossier().patient().lastDayOf(representation).filter(day::isAfter);
    }

    private static ReviewReason reasonFor(Representation representation) {
        return representation.basis() == RepresentationBasis.PARENT_OR_GUARDIAN
                ? ReviewReason.CAME_OF_AGE
                : ReviewReason.AUTHORITY_ENDED;
    }

    /**
     * What still rests on an agreement that was taken back: other agreements, tasks in a plan, copies that are held.
     */
    private Stream<InvolvementReview> withdrawn(InvolvementAgreement withdrawn) {
        if (withdrawn.answer() != InvolvementAnswer.WITHDRAWN) {
            return Stream.of();
        }
        Set<PersonId> people = peopleOf(withdrawn);
        List<EntryId> left = Stream.of(
                        agreements.stream()
                                .filter(other -> other.holdsOn(day)
                                        && peopleOf(other).stream().anyMatch(people::contains))
                                .map(InvolvementAgreement::id),
                        view.current(CarePlan.class).stream()
                                .filter(plan -> plan.isInForceOn(day))
                                .flatMap(plan -> plan.actions().stream())
                                .filter(action -> Stream.of(
                                                action.does(), action.supports(), action.decides(), action.isInformed())
                                        .flatMap(Set::stream)
                                        .anyMatch(people::contains))
                                .map(action -> action.id()),
                        view.current(SignallingPlan.class).stream()
                                .filter(plan -> plan.copiesWith().stream().anyMatch(people::contains))
                                .map(SignallingPlan::id))
                .flatMap(each -> each)
                .toList();
        return left.isEmpty()
                ? Stream.of()
                : Stream.of(new InvolvementReview(Optional.of(withdrawn.id()), ReviewReason.WITHDRAWN, left));
    }

    /** The patient agreed, and an earlier no stands in whose place nothing came: what it would open stays closed. */
    private Stream<InvolvementReview> stillRefused(InvolvementAgreement agreement) {
        List<EntryId> refusals = agreement.holdsOn(day)
                ? new Involvement(agreements, day)
                        .refusalsBeside(agreement).stream()
                                .filter(refusal -> refusal.recorded()
                                        .on()
                                        .isBefore(agreement.recorded().on()))
                                .map(InvolvementAgreement::id)
                                .toList()
                : List.of();
        return refusals.isEmpty()
                ? Stream.of()
                : Stream.of(new InvolvementReview(Optional.of(agreement.id()), ReviewReason.STILL_REFUSED, refusals));
    }

    /** Somebody became, or is no longer, an informal carer, a representative, a relative or a buddy. */
    private Stream<InvolvementReview> roleChanged(InvolvementAgreement agreement) {
        if (!agreement.holdsOn(day)) {
            return Stream.of();
        }
        List<EntryId> changed = view.current(CloseOne.class).stream()
                .filter(closeOne -> isAbout(agreement, closeOne.person()))
                .filter(closeOne ->
                        closeOne.recorded().on().isAfter(agreement.recorded().on()))
                .filter(closeOne -> !rolesOn(agreement.recorded().on(), closeOne.person())
                        .map(closeOne.roles()::equals)
                        .orElse(true))
                .map(CloseOne::id)
                .toList();
        return changed.isEmpty()
                ? Stream.of()
                : Stream.of(new InvolvementReview(Optional.of(agreement.id()), ReviewReason.ROLE_CHANGED, changed));
    }

    /** What somebody was to the patient on a day; empty where they were not known yet. */
    private Optional<Set<CloseOneRole>> rolesOn(LocalDate then, PersonId person) {
        List<CloseOne> known = DayView.of(view.dossier(), then).current(CloseOne.class).stream()
                .filter(closeOne -> closeOne.person().equals(person))
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream()
                        .flatMap(closeOne -> closeOne.roles().stream())
                        .collect(Collectors.toSet()));
    }

    private static boolean isAbout(InvolvementAgreement agreement, PersonId person) {
        return agreement.closeOnes().isEmpty() || agreement.closeOnes().contains(person);
    }

    /** Whom an agreement is about: where it names nobody, everybody close by. */
    private Set<PersonId> peopleOf(InvolvementAgreement agreement) {
        return agreement.closeOnes().isEmpty()
                ? view.dossier().closeOnes().stream()
                        .map(CloseOne::person)
                        .collect(Collectors.toCollection(HashSet::new))
                : agreement.closeOnes();
    }
}
