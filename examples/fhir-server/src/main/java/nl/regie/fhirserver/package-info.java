/**
 * A real FHIR server on this machine alone, to try an exchange with: transactions, conditional requests and versions as
 * servers in use have them. It holds what it is sent in memory, and forgets it when it stops.
 */
@NullMarked
package nl.regie.fhirserver;

import org.jspecify.annotations.NullMarked;
