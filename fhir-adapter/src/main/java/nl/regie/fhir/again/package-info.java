/**
 * Plans of another system that are read once more, beside what was taken over of them before. Users meet
 * {@link nl.regie.fhir.again.DraftAgain} and {@link nl.regie.fhir.again.SourceChange}; the rest is internal.
 */
@NullMarked
package nl.regie.fhir.again;

import org.jspecify.annotations.NullMarked;
