/**
 * The care module as data: what it asks, in Dutch and English, each statement with the lines of the source on which it
 * rests.
 *
 * <p>Names of criteria and the four questions are the module's; the other sentences are our own. Where a statement is
 * our reading, or the source has a slip, its remarks say so. Decisions are in the rules; here are only words. The files
 * are in the resources of this package, with a README.
 */
@NullMarked
@RegieStyle
package nl.regie.caremodule;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
