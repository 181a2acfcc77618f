/**
 * Questions of a researcher to what was seen in many dossiers. Each compares two kinds of things that happened by
 * themselves: that one goes with the other does not say that one comes of the other.
 */
@NullMarked
package nl.regie.research.question;

import org.jspecify.annotations.NullMarked;
