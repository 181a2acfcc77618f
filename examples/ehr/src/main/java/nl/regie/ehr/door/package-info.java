/** Regie's values in the converters of frameworks: ten lines each, to be copied. */
@NullMarked
package nl.regie.ehr.door;

import org.jspecify.annotations.NullMarked;
