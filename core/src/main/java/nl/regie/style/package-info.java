/** The one style in which all values of Regie are made: short interfaces, with an implementation that nobody sees. */
@NullMarked
package nl.regie.style;

import org.jspecify.annotations.NullMarked;
