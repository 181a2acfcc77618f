/**
 * How an organisation shows itself on the pages that it gives out: its name, and one colour of its own. It says nothing
 * about care, and changes no word of a page.
 */
@NullMarked
@RegieStyle
package nl.regie.organisation;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
