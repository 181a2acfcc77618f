package nl.regie.nextstep;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.day.DayView;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.people.InvolvementAgreement;
import nl.regie.signalling.SignallingPlan;

/**
 * What was agreed in the patient's place while the patient resists, in any version: a later one that leaves the
 * resistance out does not undo it. Whether it still stands, what shows of a claim tells.
 */
final class Resistance {
    private final DayView view;

    Resistance(DayView view) {
        this.view = view;
    }

    /** Of what is open, that which the patient resists. */
    Set<EntryId> in(List<EntryId> open) {
        return open.stream().filter(id -> resisted(id).findAny().isPresent()).collect(Collectors.toSet());
    }

    /** What the patient said of it. */
    Stream<OwnWords> wordsOf(EntryId id) {
        return resisted(id).flatMap(onBehalf -> onBehalf.inOwnWords().stream()).distinct();
    }

    private Stream<OnBehalf> resisted(EntryId id) {
        Dossier dossier = view.dossier();
        return view.versionsOf(id).stream()
                .flatMap(version -> dossier.findEntry(version).stream())
                .flatMap(entry -> onBehalf(entry).stream())
                .filter(onBehalf -> onBehalf.patientsStance() == PatientStance.RESISTS);
    }

    /** That somebody agreed to it in the patient's place. */
    static Optional<OnBehalf> onBehalf(Entry entry) {
        if (entry instanceof CarePlan plan) {
            return plan.agreement().flatMap(PlanAgreement::onBehalf);
        } else if (entry instanceof SignallingPlan plan) {
            return plan.agreement().flatMap(PlanAgreement::onBehalf);
        }
        return entry instanceof InvolvementAgreement agreement ? agreement.onBehalf() : Optional.empty();
    }
}
