/**
 * What is told of a document: what was refused, not understood or not taken over, and where. The first room: all others
 * may speak.
 */
@NullMarked
package nl.regie.fhir.remark;

import org.jspecify.annotations.NullMarked;
