package nl.regie.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.entry.EntryId;
import nl.regie.entry.Recorded;
import org.hl7.fhir.r4.model.Provenance;

/**
 * Reads what every entry begins with, and refuses an entry that is about another patient or went otherwise than we
 * write.
 */
final class Headings {
    private final Inbound in;
    private final Map<Integer, List<Received>> provenancesByTarget = new HashMap<>();

    Headings(List<Received> ours, Inbound in) {
        this.in = in;
        for (Received received : ours) {
            if (received.resource() instanceof Provenance provenance) {
                in.find(provenance.getTargetFirstRep()).ifPresent(target -> provenancesByTarget
                        .computeIfAbsent(target.index(), none -> new ArrayList<>())
                        .add(received));
            }
        }
    }

    /**
     * The heading of the entry that this resource holds.
     *
     * @throws Unreadable if there is none, or the entry is not to be taken over
     */
    Heading of(Received received) {
        EntryId id = received.entryId();
        in.requireOurPatient(received);
        if (!received.isSettled()) {
            throw Unreadable.ofThisStatus();
        }
        Received recording = find(Term.RECORDED, received).orElseThrow(Unreadable::withoutProvenance);
        Optional<Received> mark = find(Term.MARKED_AS_ERROR, received);
        if (received.saysEnteredInError() && mark.isEmpty()) {
            throw Unreadable.markWithoutDay();
        }
        Recorded recorded = RecordedMapping.read(provenance(recording), mark.map(Headings::provenance), in);
        claim(recording, Term.RECORDED, id);
        mark.ifPresent(marking -> claim(marking, Term.MARKED_AS_ERROR, id));
        return new Heading(id, recorded);
    }

    private void claim(Received provenance, Term activity, EntryId id) {
        in.claim(provenance, in.urns().provenance(in.urns().entry(id), activity));
    }

    private Optional<Received> find(Term activity, Received target) {
        return provenancesByTarget.getOrDefault(target.index(), List.of()).stream()
                .filter(received -> RecordedMapping.is(activity, provenance(received)))
                .findFirst();
    }

    private static Provenance provenance(Received received) {
        return (Provenance) received.resource();
    }
}
