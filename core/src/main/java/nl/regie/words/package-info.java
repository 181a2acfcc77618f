/**
 * Words that come as data: pages in a language that the library does not speak, and pages in easy language with a
 * picture beside each heading. People make them; a page is shown only where each of its words is there.
 */
@NullMarked
@RegieStyle
package nl.regie.words;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
