/**
 * The files of a Bulk FHIR export ({@code $export}: a resource a line, a file for each type), brought together patient
 * by patient. {@link nl.regie.fhir.bulk.BulkExport}, {@link nl.regie.fhir.bulk.ByPatient} and
 * {@link nl.regie.fhir.bulk.OnePatient} are for users; the rest is internal.
 */
@NullMarked
package nl.regie.fhir.bulk;

import org.jspecify.annotations.NullMarked;
