/** That the demo fits on a screen, and that what it writes can be read. */
@NullMarked
package nl.regie.demo;

import org.jspecify.annotations.NullMarked;
