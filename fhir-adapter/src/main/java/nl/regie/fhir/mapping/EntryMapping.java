package nl.regie.fhir.mapping;

import nl.regie.entry.Entry;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.vocabulary.Outbound;
import org.hl7.fhir.r4.model.DomainResource;

/**
 * One kind of entry as one kind of resource, in both directions. What a mapping does not read it need not refuse: that
 * is found by comparing what came with what we would write.
 */
public interface EntryMapping<E extends Entry, R extends DomainResource> {
    /** The type of resource that holds such an entry. */
    Class<R> type();

    /** Whether this resource of that type, which has an identifier of ours, holds such an entry. */
    boolean recognises(R resource);

    /** The entry as a resource, without what {@link RecordedMapping} writes. */
    R write(E entry, Outbound out);

    /**
     * The entry that the resource holds.
     *
     * @throws nl.regie.fhir.incoming.Unreadable if there is not enough to read
     */
    E read(R resource, Heading heading, Inbound in);
}
