/**
 * The dossier: everything that is known of one patient's self-management, as values, with its file format.
 *
 * <p>The system of record stays where it is; a dossier is what an embedding product projects from it. Nothing is
 * overwritten, and a dossier can be asked what it held on an earlier day. What does not fit together is told all at
 * once.
 */
@NullMarked
@RegieStyle
package nl.regie.dossier;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
