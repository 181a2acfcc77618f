/** The two invented cases, which fill the tables at the first start, and the invented accounts. */
@NullMarked
package nl.regie.ehr.invented;

import org.jspecify.annotations.NullMarked;
