package nl.regie.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import nl.regie.people.Patient;
import nl.regie.signalling.SignallingPlan;

/**
 * What speaks against evidence: what the patient added to it, what was not right when it was read back, what somebody
 * else wrote over it, and what was agreed in the patient's place while the patient resists, or without a right to.
 */
final class Objections {
    private static final Question<Objections> OBJECTIONS = Question.of(Objections::new);

    private final DossierOnDay on;
    private final Map<EntryId, List<Objection>> byName = new HashMap<>();
    private final Map<EntryId, List<CarePlan>> plansByPart = new HashMap<>();
    private int count;

    /** An objection and its place among all, in which they are told. */
    private record Objection(int place, Entry entry) {}

    private Objections(DossierOnDay on) {
        this.on = on;
        on.current(Annotation.class).forEach(said -> add(said, Stream.of(said.about())));
        on.current(ReadBack.class).stream()
                .filter(readBack -> readBack.answer() == ReadBackAnswer.DIFFERS)
                .forEach(readBack -> add(readBack, readBack.entries().stream().filter(id -> !readBack.confirms(id))));
        agreedAgainstThePatient().forEach(agreed -> add(agreed, Stream.of(agreed.id())));
        if (count > 0) {
            on.current(CarePlan.class)
                    .forEach(plan -> plan.parts().map(Part::id).distinct().forEach(part -> plansByPart
                            .computeIfAbsent(part, none -> new ArrayList<>())
                            .add(plan)));
        }
    }

    private void add(Entry objection, Stream<EntryId> against) {
        Objection placed = new Objection(count, objection);
        against.distinct().forEach(id -> byName.computeIfAbsent(id, none -> new ArrayList<>())
                .add(placed));
        count++;
    }

    static Objections in(DossierOnDay on) {
        return on.ask(OBJECTIONS);
    }

    /** Those that speak against one of these. */
    List<Entry> to(List<EntryId> evidence) {
        List<Entry> beside = beside(evidence);
        if (count == 0) {
            return beside;
        }
        SortedMap<Integer, Entry> against = new TreeMap<>();
        for (EntryId shown : evidence) {
            on.versionsOf(shown).forEach(name -> addThoseTo(name, against));
            for (CarePlan plan : plansByPart.getOrDefault(shown, List.of())) {
                on.versionsOf(plan.id()).forEach(name -> addThoseTo(name, against));
            }
        }
        return against.isEmpty()
                ? beside
                : Stream.concat(against.values().stream(), beside.stream()).toList();
    }

    private void addThoseTo(EntryId name, SortedMap<Integer, Entry> against) {
        byName.getOrDefault(name, List.of()).forEach(objection -> against.put(objection.place(), objection.entry()));
    }

    /** What somebody else wrote over a line that stands, for the finding shows both. */
    List<Entry> beside(List<EntryId> evidence) {
        Set<Entry> beside = new LinkedHashSet<>();
        evidence.forEach(id -> beside.addAll(on.voices().beside(id)));
        return List.copyOf(beside);
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
     *     place of a child who decides beside them, or alone, since and did not say so
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
        Patient patient = on.view().dossier().patient();
        boolean isOutgrown = on.written(Representation.class)
                .filter(representation -> representation.id().equals(onBehalf.representation()))
                .anyMatch(representation -> patient.outgrewAYes(onBehalf, representation, on.day()));
        boolean isInPlaceOfAChild = isOutgrown
                || (onBehalf.patientsStance() != PatientStance.CANNOT_SAY && patient.decidesBesideParentsOn(agreedOn));
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
}
