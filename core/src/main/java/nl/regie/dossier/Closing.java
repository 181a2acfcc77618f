package nl.regie.dossier;

import java.util.Optional;
import java.util.Set;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.YesNo;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.legal.Representation;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.Judgement;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;

/**
 * What goes with an entry that was left out. It may have been a no, danger at home, or the wish that something stays
 * with the team; nobody can tell. So whatever it might have ended does not stand either: what opens something to
 * somebody, a yes about the same matter, a visit that was to be skipped, and a reading that saw nothing to worry about.
 */
final class Closing {
    private static final Set<Class<?>> ABOUT_WHO_READS =
            Set.of(CloseOne.class, InvolvementAgreement.class, PageDecision.class, Representation.class);

    private static final Set<Class<?>> OBJECTIONS = Set.of(Annotation.class, ReadBack.class);

    private final EntryKind<?> kind;
    private final Optional<Entry> leftOut;

    /**
     * Of one entry.
     *
     * @param leftOut empty where no entry could be made, so that it may have said anything of its kind
     */
    Closing(EntryKind<?> kind, Optional<Entry> leftOut) {
        this.kind = kind;
        this.leftOut = leftOut;
    }

    /** Whether there is anything without which this could not stand. */
    static boolean canTake(Entry entry) {
        return entry instanceof PreparationReading
                || opens(entry)
                || leavesOut(entry)
                || entry instanceof Experience
                || entry instanceof Appraisal;
    }

    /** Whether this cannot stand without it. */
    boolean takes(Entry other) {
        return (other instanceof PreparationReading reading && !isWorried(reading))
                || (opens(other) && mayHaveClosed(other))
                || (other instanceof VisitDecision decision
                        && leavesOut(decision)
                        && isOfKind(VisitDecision.class)
                        && mayBeAbout(decision))
                || (other instanceof Experience told && isOfKind(Experience.class) && mayBeAbout(told))
                || (other instanceof Appraisal view && isOfKind(Appraisal.class) && mayBeAbout(view));
    }

    private static boolean isWorried(PreparationReading reading) {
        return reading.worries().filter(YesNo.YES::equals).isPresent();
    }

    /** A page opens by a yes of the patient, or in the patient's place, and in danger by a release too. */
    private static boolean opens(Entry other) {
        return (other instanceof InvolvementAgreement agreement && agreement.answer() == InvolvementAnswer.AGREED)
                || (other instanceof PageDecision decision && decision.answer() == PageAnswer.RELEASED);
    }

    private boolean mayHaveClosed(Entry opening) {
        if (isOfKind(DangerAtHome.class)) {
            return true;
        } else if (OBJECTIONS.contains(kind.type())) {
            return leftOut.map(objection -> names(objection, opening.id())).orElse(true);
        } else if (!ABOUT_WHO_READS.contains(kind.type())) {
            return false;
        }
        Set<PersonId> concerned = leftOut.map(Closing::persons).orElse(Set.of());
        Set<PersonId> opened = persons(opening);
        boolean isInAnothersPlace = isOfKind(Representation.class)
                && opening instanceof InvolvementAgreement agreement
                && agreement.onBehalf().isPresent();
        return isInAnothersPlace
                || concerned.isEmpty()
                || opened.isEmpty()
                || opened.stream().anyMatch(concerned::contains);
    }

    private static boolean names(Entry objection, EntryId id) {
        return objection.references().map(Reference::target).anyMatch(id::equals);
    }

    /** Whom it is about; nobody in particular means everybody. */
    private static Set<PersonId> persons(Entry entry) {
        if (entry instanceof InvolvementAgreement agreement) {
            return agreement.closeOnes();
        } else if (entry instanceof PageDecision decision) {
            return Set.of(decision.person());
        } else if (entry instanceof Representation representation) {
            return Set.of(representation.representative());
        } else if (entry instanceof CloseOne closeOne) {
            return Set.of(closeOne.person());
        }
        return Set.of();
    }

    /** What was told since may be for the team only, or a no; and then no version of it is for others. */
    private boolean mayBeAbout(Experience told) {
        Optional<Experience> out = leftOut.map(Experience.class::cast);
        boolean isOfTheSame = out.map(other -> other.teller().equals(told.teller()) && other.topic() == told.topic())
                .orElse(true);
        boolean isAnotherVersion = out.filter(other -> isReplacedBy(other, told) || isReplacedBy(told, other))
                .isPresent();
        return isAnotherVersion
                || (isOfTheSame && (told.isForTheOwnProfessional() || told.answer() != ExperienceAnswer.NO));
    }

    private static boolean isReplacedBy(Entry entry, Entry other) {
        return other.recorded().replaces().filter(entry.id()::equals).isPresent();
    }

    private boolean mayBeAbout(Appraisal view) {
        return view.judgement() != Judgement.NO
                && leftOut.map(Appraisal.class::cast)
                        .map(out ->
                                out.aspect() == view.aspect() && out.viewOf().equals(view.viewOf()))
                        .orElse(true);
    }

    /** A visit that is skipped, or takes another form. */
    private static boolean leavesOut(Entry other) {
        return other instanceof VisitDecision decision
                && (decision.plan() == VisitPlan.SKIP || decision.plan() == VisitPlan.OTHER_FORM);
    }

    /** What was decided since may be that it goes on after all, or that the patient does not agree. */
    private boolean mayBeAbout(VisitDecision decision) {
        Optional<VisitDecision> out = leftOut.map(VisitDecision.class::cast);
        return mayBeTheSame(out.flatMap(VisitDecision::visitOn), decision.visitOn())
                && mayBeTheSame(out.flatMap(VisitDecision::preparation), decision.preparation());
    }

    private static <T> boolean mayBeTheSame(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private boolean isOfKind(Class<?> type) {
        return kind.type() == type;
    }
}
