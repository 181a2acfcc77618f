/** Saving a form so that nothing of what two people wrote is lost. */
@NullMarked
package nl.regie.ehr.writing;

import org.jspecify.annotations.NullMarked;
