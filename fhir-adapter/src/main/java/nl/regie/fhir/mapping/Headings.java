package nl.regie.fhir.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.entry.EntryId;
import nl.regie.entry.Recorded;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.IncomingResource;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.Provenance;

/**
 * Reads what every entry begins with, and refuses an entry that is about another patient or went otherwise than we
 * write.
 */
final class Headings {
    private final Inbound in;
    private final Map<Integer, List<IncomingResource>> provenancesByTarget = new HashMap<>();

    Headings(List<IncomingResource> ours, Inbound in) {
        this.in = in;
        for (IncomingResource received : ours) {
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
    Heading of(IncomingResource received) {
        EntryId id = received.entryId();
        in.requireOurPatient(received);
        if (!received.isSettled()) {
            throw Unreadable.ofThisStatus();
        }
        IncomingResource recording = find(RegieCode.RECORDED, received).orElseThrow(Unreadable::withoutProvenance);
        Optional<IncomingResource> mark = find(RegieCode.MARKED_AS_ERROR, received);
        if (received.saysEnteredInError() && mark.isEmpty()) {
            throw Unreadable.markWithoutDay();
        }
        Recorded recorded = RecordedMapping.read(provenance(recording), mark.map(Headings::provenance), in);
        claim(recording, RegieCode.RECORDED, id);
        mark.ifPresent(marking -> claim(marking, RegieCode.MARKED_AS_ERROR, id));
        return new Heading(id, recorded);
    }

    private void claim(IncomingResource provenance, RegieCode activity, EntryId id) {
        in.claim(provenance, in.urns().provenance(in.urns().entry(id), activity));
    }

    private Optional<IncomingResource> find(RegieCode activity, IncomingResource target) {
        return provenancesByTarget.getOrDefault(target.index(), List.of()).stream()
                .filter(received -> RecordedMapping.is(activity, provenance(received)))
                .findFirst();
    }

    private static Provenance provenance(IncomingResource received) {
        return (Provenance) received.resource();
    }
}
