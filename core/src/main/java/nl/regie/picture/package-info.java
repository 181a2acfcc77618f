/**
 * Pictures made of words: each holds the words that stand in it, and draws itself as SVG from them and from nothing
 * else. Whoever cannot see it reads the same words beside it.
 *
 * <p>A picture measures no letters, for this library has no fonts: it takes a width for each that is wide enough, and
 * breaks lines by that. Nothing is cut off: a longer text makes a higher picture. It says nothing by colour alone.
 */
@NullMarked
package nl.regie.picture;

import org.jspecify.annotations.NullMarked;
