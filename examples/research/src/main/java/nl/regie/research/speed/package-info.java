/** How fast many dossiers are read, evaluated and counted, beside what others do with the same file, in one run. */
@NullMarked
package nl.regie.research.speed;

import org.jspecify.annotations.NullMarked;
