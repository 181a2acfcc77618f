package nl.regie.rule;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Annotation;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Part;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.people.InvolvementAgreement;
import nl.regie.signalling.SignallingPlan;

/**
 * What speaks against evidence: what the patient added to it, and what somebody agreed in the patient's place while the
 * patient resists, or without a right to.
 */
final class Objections {
    private final DossierOnDay on;
    private final List<Entry> all;

    private Objections(DossierOnDay on) {
        this.on = on;
        this.all = Stream.concat(on.current(Annotation.class).stream(), agreedAgainstThePatient())
                .toList();
    }

    static Objections in(DossierOnDay on) {
        return on.once(Objections.class, Objections::new);
    }

    /** Those that speak against one of these. */
    List<Entry> to(List<EntryId> evidence) {
        if (all.isEmpty()) {
            return List.of();
        }
        Set<EntryId> names =
                evidence.stream().flatMap(id -> namesFor(id).stream()).collect(toSet());
        return all.stream()
                .filter(objection ->
                        names.contains(objection instanceof Annotation said ? said.about() : objection.id()))
                .toList();
    }

    private Stream<Entry> agreedAgainstThePatient() {
        Stream<Entry> plans = on.current(CarePlan.class).stream()
                .filter(plan ->
                        plan.agreement().filter(this::isAgainstThePatient).isPresent())
                .map(Entry.class::cast);
        Stream<Entry> signallingPlans = on.current(SignallingPlan.class).stream()
                .filter(plan ->
                        plan.agreement().filter(this::isAgainstThePatient).isPresent())
                .map(Entry.class::cast);
        Stream<Entry> involvement = on.current(InvolvementAgreement.class).stream()
                .filter(agreement -> agreement
                        .onBehalf()
                        .filter(onBehalf -> isAgainstThePatient(
                                onBehalf, agreement.recorded().day()))
                        .isPresent())
                .map(Entry.class::cast);
        return Stream.of(plans, signallingPlans, involvement).flatMap(entries -> entries);
    }

    private boolean isAgainstThePatient(PlanAgreement agreement) {
        return agreement
                .onBehalf()
                .filter(onBehalf -> isAgainstThePatient(onBehalf, agreement.on()))
                .isPresent();
    }

    /** The patient resists, or who agreed had no right to on that day. */
    private boolean isAgainstThePatient(OnBehalf onBehalf, LocalDate agreedOn) {
        boolean isWithoutRight = on.written(Representation.class)
                .filter(representation -> representation.id().equals(onBehalf.representation()))
                .anyMatch(representation ->
                        representation.recorded().isInErrorFor(on.patient()) || !representation.holdsOn(agreedOn));
        return onBehalf.patientsStance() == PatientStance.RESISTS || isWithoutRight;
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
