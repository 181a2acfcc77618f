package nl.regie.rule;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Part;
import nl.regie.entry.PersonId;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.naming.SameWords;
import nl.regie.people.InvolvementAgreement;
import nl.regie.signalling.SignallingPlan;

/**
 * What speaks against evidence: what the patient added to it, what was not right when it was read back, what somebody
 * else wrote over it, and what was agreed in the patient's place while the patient resists, or without a right to.
 */
final class Objections {
    private final DossierOnDay on;
    private final List<Entry> all;

    private Objections(DossierOnDay on) {
        this.on = on;
        this.all = Stream.<Stream<? extends Entry>>of(
                        on.current(Annotation.class).stream(),
                        on.current(ReadBack.class).stream()
                                .filter(readBack -> readBack.answer() == ReadBackAnswer.DIFFERS),
                        agreedAgainstThePatient())
                .<Entry>flatMap(entries -> entries)
                .toList();
    }

    static Objections in(DossierOnDay on) {
        return on.once(Objections.class, Objections::new);
    }

    /** Those that speak against one of these. */
    List<Entry> to(List<EntryId> evidence) {
        List<Entry> beside = beside(evidence);
        if (all.isEmpty()) {
            return beside;
        }
        Set<EntryId> names =
                evidence.stream().flatMap(id -> namesFor(id).stream()).collect(toSet());
        return Stream.concat(all.stream().filter(objection -> isAgainstOneOf(names, objection)), beside.stream())
                .toList();
    }

    /** What somebody else wrote over a line that stands, for the finding shows both. */
    List<Entry> beside(List<EntryId> evidence) {
        return evidence.stream()
                .flatMap(id -> on.voices().beside(id).stream())
                .distinct()
                .toList();
    }

    private static boolean isAgainstOneOf(Set<EntryId> names, Entry objection) {
        if (objection instanceof Annotation said) {
            return names.contains(said.about());
        }
        return objection instanceof ReadBack readBack
                ? names.stream().anyMatch(id -> readBack.entries().contains(id) && !readBack.confirms(id))
                : names.contains(objection.id());
    }

    private Stream<Entry> agreedAgainstThePatient() {
        return Stream.of(
                        on.current(CarePlan.class).stream()
                                .filter(plan -> isLeftOpen(plan) || isAgainstThePatient(plan, CarePlan.class)),
                        on.current(SignallingPlan.class).stream()
                                .filter(plan -> isAgainstThePatient(plan, SignallingPlan.class)),
                        on.current(InvolvementAgreement.class).stream()
                                .filter(agreement -> isAgainstThePatient(agreement, InvolvementAgreement.class)))
                .flatMap(entries -> entries);
    }

    /**
     * Somebody took goals on in the patient's place, and nobody wrote down what the patient thinks of it: that is no
     * better than when the patient resists.
     */
    private boolean isLeftOpen(CarePlan plan) {
        return plan.isInForce()
                && plan.agreement().isEmpty()
                && plan.goals().stream()
                        .map(Goal::acceptedBy)
                        .anyMatch(people -> !people.contains(on.patient())
                                && people.stream().anyMatch(this::representsThePatient));
    }

    private boolean representsThePatient(PersonId person) {
        return !on.view().authorityOf(person, on.day()).isEmpty();
    }

    /**
     * Whether the patient stands against it, in the last version that tells. A later one that leaves that out, or says
     * otherwise without the patient's voice, changes nothing.
     */
    private <T extends Entry> boolean isAgainstThePatient(T current, Class<T> kind) {
        Set<EntryId> names = on.versionsOf(current.id());
        return on.ever(kind)
                .filter(version -> names.contains(version.id()))
                .sorted(Comparator.comparingInt(
                        version -> -on.view().versionsOf(version.id()).size()))
                .map(this::stance)
                .flatMap(Optional::stream)
                .filter(stance -> stance.isAgainstThePatient() || stance.isInTheirOwnVoice())
                .findFirst()
                .filter(Stance::isAgainstThePatient)
                .isPresent();
    }

    /**
     * How the patient stands towards what was agreed.
     *
     * @param isAgainstThePatient the patient resists, who agreed had no right to on that day, or a parent agreed in the
     *     place of a child of 12 to 15 who can say so and did not
     * @param isInTheirOwnVoice the patient says in person that it is otherwise
     */
    private record Stance(boolean isAgainstThePatient, boolean isInTheirOwnVoice) {}

    private Optional<Stance> stance(Entry version) {
        if (version instanceof CarePlan plan) {
            return plan.agreement().map(agreement -> stance(plan, agreement));
        }
        if (version instanceof SignallingPlan plan) {
            return plan.agreement().map(agreement -> stance(plan, agreement));
        }
        return version instanceof InvolvementAgreement agreement
                ? Optional.of(agreement
                        .onBehalf()
                        .map(onBehalf ->
                                stance(agreement, onBehalf, agreement.recorded().day()))
                        .orElseGet(() -> new Stance(false, on.isOwn(agreement))))
                : Optional.empty();
    }

    private Stance stance(Entry plan, PlanAgreement agreement) {
        return agreement
                .onBehalf()
                .map(onBehalf -> stance(plan, onBehalf, agreement.on()))
                .orElseGet(() -> new Stance(
                        false, on.voices().ofAgreement(plan, agreement).isWhole()));
    }

    private Stance stance(Entry version, OnBehalf onBehalf, LocalDate agreedOn) {
        boolean isWithoutRight = on.written(Representation.class)
                .filter(representation -> representation.id().equals(onBehalf.representation()))
                .anyMatch(representation -> representation.recorded().isInErrorFor(on.patient())
                        || !on.view().holds(representation, agreedOn));
        boolean isInPlaceOfAChild = onBehalf.patientsStance() != PatientStance.CANNOT_SAY
                && on.view().dossier().patient().decidesBesideParentsOn(agreedOn);
        boolean isInTheirOwnVoice = onBehalf.patientsStance() == PatientStance.AGREES
                && on.isOwn(version, onBehalf.inOwnWords().filter(said -> !isResistance(said)));
        return new Stance(
                onBehalf.patientsStance() == PatientStance.RESISTS
                        || isWithoutRight
                        || (isInPlaceOfAChild && !isInTheirOwnVoice),
                isInTheirOwnVoice);
    }

    /** Words with which the patient resisted say no yes, also where somebody copies them beside one. */
    private boolean isResistance(OwnWords said) {
        return Stream.of(
                        on.ever(CarePlan.class)
                                .flatMap(plan -> plan.agreement().stream())
                                .flatMap(agreement -> agreement.onBehalf().stream()),
                        on.ever(SignallingPlan.class)
                                .flatMap(plan -> plan.agreement().stream())
                                .flatMap(agreement -> agreement.onBehalf().stream()),
                        on.ever(InvolvementAgreement.class).flatMap(agreement -> agreement.onBehalf().stream()))
                .flatMap(each -> each)
                .anyMatch(onBehalf -> onBehalf.patientsStance() == PatientStance.RESISTS
                        && onBehalf.inOwnWords()
                                .filter(words -> SameWords.areSame(said.text(), words.text()))
                                .isPresent());
    }

    /** The names by which an annotation can mean this entry, or the plan of which this is a part. */
    private Set<EntryId> namesFor(EntryId evidence) {
        Set<EntryId> names = new HashSet<>(on.versionsOf(evidence));
        on.current(CarePlan.class).stream()
                .filter(plan -> plan.parts().map(Part::id).anyMatch(evidence::equals))
                .forEach(plan -> names.addAll(on.versionsOf(plan.id())));
        return names;
    }
}
