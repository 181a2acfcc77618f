/**
 * One class for each concept of the dossier, both directions side by side, and the two that read and write a whole
 * dossier with them. Internal.
 */
@NullMarked
package nl.regie.fhir.mapping;

import org.jspecify.annotations.NullMarked;
