package nl.regie.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import nl.regie.finding.ClaimResult;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.naming.SameWords;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.Patient;
import nl.regie.signalling.SignallingPlan;
import nl.regie.value.Several;

/**
 * What speaks against evidence: what the patient added to it, what was not right when it was read back, what somebody
 * else wrote over it, and what was agreed in the patient's place while the patient resists, or without a right to.
 */
final class Objections {
    private static final Question<Objections> OBJECTIONS = Question.of(Objections::new);

    private final DossierOnDay on;
    private final Map<EntryId, List<Objection>> byName = new HashMap<>();
    private final Map<EntryId, List<CarePlan>> plansByPart = new HashMap<>();
    private final Set<EntryId> saidOf = new HashSet<>();
    private final int said;
    private int count;

    /** An objection and its place among all, in which they are told. */
    private record Objection(int place, Entry entry) {}

    private Objections(DossierOnDay on) {
        this.on = on;
        on.current(Annotation.class).forEach(said -> add(said, Several.of(said.about())));
        on.current(ReadBack.class)
                .that(readBack -> readBack.answer() == ReadBackAnswer.DIFFERS)
                .forEach(
                        readBack -> add(readBack, Several.in(readBack.entries()).that(id -> !readBack.confirms(id))));
        said = count;
        agreedAgainstThePatient().forEach(agreed -> add(agreed, Several.of(agreed.id())));
        if (count > 0) {
            on.current(CarePlan.class)
                    .forEach(plan -> plan.parts().map(Part::id).distinct().forEach(part -> plansByPart
                            .computeIfAbsent(part, none -> new ArrayList<>())
                            .add(plan)));
        }
        if (said > 0) {
            byName.forEach((name, against) -> Several.in(against)
                    .that(objection -> objection.place() < said)
                    .forEach(objection ->
                            saidOf.addAll(on.view().dossier().versions().lineOf(name))));
            plansByPart.forEach((part, plans) ->
                    Several.in(plans).that(plan -> saidOf.contains(plan.id())).forEach(plan -> saidOf.add(part)));
        }
    }

    private void add(Entry objection, Several<EntryId> against) {
        Objection placed = new Objection(count, objection);
        against.once().forEach(id -> byName.computeIfAbsent(id, none -> new ArrayList<>())
                .add(placed));
        count++;
    }

    static Objections in(DossierOnDay on) {
        return on.ask(OBJECTIONS);
    }

    /** Those that speak against one of these. */
    Several<Entry> to(List<EntryId> evidence) {
        Several<Entry> beside = beside(evidence);
        if (count == 0) {
            return beside;
        }
        return Several.<Entry>copyOf(List.copyOf(placed(evidence).values())).and(beside);
    }

    /**
     * What the patient added to what a claim looked at or leaves open, or said to differ in it: it stands beside it
     * also where that shows in part, or does not show.
     */
    Several<Entry> saidOf(ClaimResult result) {
        if (said == 0 || (!isSaidOfOne(result.evidence()) && !isSaidOfOne(result.open()))) {
            return Several.of();
        }
        SortedMap<Integer, Entry> against = placed(Several.in(result.evidence()).and(Several.in(result.open())));
        return Several.copyOf(List.copyOf(against.headMap(said).values()));
    }

    private boolean isSaidOfOne(List<EntryId> ids) {
        return Several.in(ids).anyIs(saidOf::contains);
    }

    private SortedMap<Integer, Entry> placed(List<EntryId> evidence) {
        SortedMap<Integer, Entry> against = new TreeMap<>();
        for (EntryId shown : evidence) {
            addThoseTo(shown, against);
            Several.in(plansByPart.getOrDefault(shown, List.of())).forEach(plan -> addThoseTo(plan.id(), against));
        }
        return against;
    }

    private void addThoseTo(EntryId shown, SortedMap<Integer, Entry> against) {
        for (EntryId name : on.versionsOf(shown)) {
            Several.in(byName.getOrDefault(name, List.of()))
                    .forEach(objection -> against.put(objection.place(), objection.entry()));
        }
    }

    /** What somebody else wrote over a line that stands, for the finding shows both. */
    Several<Entry> beside(List<EntryId> evidence) {
        return Several.in(evidence).<Entry>all(on.voices()::beside).once();
    }

    private Several<Entry> agreedAgainstThePatient() {
        return Several.<Entry>of()
                .and(on.current(CarePlan.class)
                        .that(plan -> isLeftOpen(plan) || isAgainstThePatient(plan, CarePlan.class)))
                .and(on.current(SignallingPlan.class).that(plan -> isAgainstThePatient(plan, SignallingPlan.class)))
                .and(on.current(InvolvementAgreement.class)
                        .that(agreement -> isAgainstThePatient(agreement, InvolvementAgreement.class)));
    }

    /**
     * Somebody took goals on in the patient's place, and nobody wrote down what the patient thinks of it: that is no
     * better than when the patient resists.
     */
    private boolean isLeftOpen(CarePlan plan) {
        return plan.isInForce()
                && plan.agreement().isEmpty()
                && Several.in(plan.goals())
                        .each(Goal::acceptedBy)
                        .anyIs(people -> !people.contains(on.patient())
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
        for (T version : lastFirst(on.everOf(current.id(), kind))) {
            Optional<Stance> told =
                    stance(version).filter(stance -> stance.isAgainstThePatient() || stance.isInTheirOwnVoice());
            if (told.isPresent()) {
                return told.get().isAgainstThePatient();
            }
        }
        return false;
    }

    private <T extends Entry> List<T> lastFirst(List<T> versions) {
        return versions.size() < 2
                ? versions
                : versions.stream()
                        .sorted(Comparator.comparingInt(
                                version -> -on.view().versionsOf(version.id()).size()))
                        .toList();
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
        Several<Representation> rights = on.written(Representation.class)
                .that(representation -> representation.id().equals(onBehalf.representation()));
        boolean isWithoutRight =
                rights.anyIs(representation -> representation.recorded().isInErrorFor(on.patient())
                        || !on.view().holds(representation, agreedOn));
        Patient patient = on.view().dossier().patient();
        boolean isOutgrown = rights.anyIs(representation -> patient.outgrewAYes(onBehalf, representation, on.day()));
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
        return on.ever(CarePlan.class)
                .given(CarePlan::agreement)
                .and(on.ever(SignallingPlan.class).given(SignallingPlan::agreement))
                .given(PlanAgreement::onBehalf)
                .and(on.ever(InvolvementAgreement.class).given(InvolvementAgreement::onBehalf))
                .anyIs(onBehalf -> onBehalf.patientsStance() == PatientStance.RESISTS
                        && onBehalf.inOwnWords()
                                .filter(words -> SameWords.areSame(said.text(), words.text()))
                                .isPresent());
    }
}
