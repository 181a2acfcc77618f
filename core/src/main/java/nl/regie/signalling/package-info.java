/**
 * The signalling plan: how the patient and others notice that it gets worse, and what everybody does then (002, lines
 * 242–246).
 *
 * <p>The module speaks of a crisis plan or a plan to prevent relapse; "signalling plan" is our umbrella over both, in
 * the shape of the Dutch information building block Signalering. It follows the patient's own words. It assigns no
 * phase and raises no alarm: it says which phases a sign belongs to, and people decide.
 */
@NullMarked
@RegieStyle
package nl.regie.signalling;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
