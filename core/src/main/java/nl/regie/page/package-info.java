/**
 * What stands on a page, as a tree: sections with items, and in these paragraphs, what somebody said, lines with a
 * label, tables, and room to write. It becomes plain text or HTML in one place, with the same templates, style and
 * escaping for every document.
 *
 * <p>A page knows nothing of care: its words come from whoever makes it. A new form on paper is a new
 * {@link nl.regie.page.Block}.
 */
@NullMarked
package nl.regie.page;

import org.jspecify.annotations.NullMarked;
