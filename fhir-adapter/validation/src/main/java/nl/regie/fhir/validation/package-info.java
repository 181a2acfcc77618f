/**
 * Says what is wrong with a FHIR R4 document: by the standard, by the names that Regie ships, and by profiles in
 * folders of yours, such as the Dutch nl-core. Nothing is fetched from a network.
 *
 * <p>It stands apart from the adapter because HAPI's validator is many times heavier than the rest, and reading and
 * writing do without it. {@link nl.regie.fhir.validation.FhirValidation} is the only type to know.
 */
@NullMarked
package nl.regie.fhir.validation;

import org.jspecify.annotations.NullMarked;
