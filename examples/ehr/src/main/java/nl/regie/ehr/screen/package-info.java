/** What all screens have in common: language, words, and how a page of Regie stands in one of ours. */
@NullMarked
package nl.regie.ehr.screen;

import org.jspecify.annotations.NullMarked;
