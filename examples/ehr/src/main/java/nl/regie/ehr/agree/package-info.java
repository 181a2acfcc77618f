/**
 * A yes to a version of a plan: of the patient, or of who may say it in the patient's place or beside a child, with
 * what the patient says of it.
 */
@NullMarked
package nl.regie.ehr.agree;

import org.jspecify.annotations.NullMarked;
