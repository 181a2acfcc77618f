/**
 * What an organisation lays over the module: statements, periods and texts of its own, and how it addresses people.
 *
 * <p>An overlay is a file. Laid over a module it gives another module, with an id and a version of its own that each
 * evaluation names. It adds, and it puts things in other words; it never removes a norm of the module, nor changes how
 * one is read. What comes from it has its name in front, so that nobody takes it for what the module asks.
 */
@NullMarked
@RegieStyle
package nl.regie.overlay;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
