/**
 * A dossier as FHIR R4 resources, and back.
 *
 * <p>{@link nl.regie.fhir.FhirExport} writes a dossier as a Bundle of structured resources;
 * {@link nl.regie.fhir.FhirImport} reads such a bundle and says what it did not understand. Reading what was written
 * gives an equal dossier: nothing is lost at the border. Each concept has one mapping class, with both directions side
 * by side. What is read is written again and compared with what came, so that every element that we did not understand,
 * or that says something else than the rest, is told. Codes are those of our own code systems, beside the few public
 * ones that the mapping names.
 *
 * <p>This is what users call, with what it tells: {@link nl.regie.entry.Problem}, for plans of others
 * {@link nl.regie.fhir.draft.TakingOver}, {@link nl.regie.fhir.draft.Draft} and {@link nl.regie.fhir.again.DraftAgain},
 * and for forms {@link nl.regie.fhir.form.FormKind}, {@link nl.regie.fhir.answers.Receipt} and
 * {@link nl.regie.fhir.answers.Answers}. {@link nl.regie.fhir.bulk.BulkExport} reads many patients at once.
 *
 * <p>The other rooms are internal.
 */
@NullMarked
package nl.regie.fhir;

import org.jspecify.annotations.NullMarked;
