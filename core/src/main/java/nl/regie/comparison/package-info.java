/**
 * What is different: between two versions of one plan, and between two plans side by side.
 *
 * <p>A difference is a list of values, from which sentences are made on request; that is what the audit trail of an EHR
 * takes. Two plans are shown beside each other to be talked about; nothing is merged.
 */
@NullMarked
package nl.regie.comparison;

import org.jspecify.annotations.NullMarked;
