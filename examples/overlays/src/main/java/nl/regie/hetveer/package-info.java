/**
 * An invented care group, Het Veer, that lays its own norms, periods and words over the module: an overlay in a file,
 * and one rule in code.
 */
@NullMarked
package nl.regie.hetveer;

import org.jspecify.annotations.NullMarked;
