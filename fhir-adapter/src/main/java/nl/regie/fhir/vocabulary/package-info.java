/**
 * The words that we use in FHIR: names of our own systems, codes for what the dossier says, days, and how to refer to
 * somebody or something. Internal: public only because other rooms of the adapter use it.
 */
@NullMarked
package nl.regie.fhir.vocabulary;

import org.jspecify.annotations.NullMarked;
