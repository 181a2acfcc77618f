/**
 * JShell with Regie: what a snippet gives is shown in a few lines; and scripts run so that none is shipped that fails.
 */
@NullMarked
package nl.regie.jshell;

import org.jspecify.annotations.NullMarked;
