package nl.regie.fhir.mapping;

import nl.regie.entry.EntryId;
import nl.regie.entry.Recorded;

/**
 * What every entry begins with; it is read in one way for all.
 *
 * @param id from the identifier of the resource
 * @param recorded from its Provenance
 */
public record Heading(EntryId id, Recorded recorded) {}
