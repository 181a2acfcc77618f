/**
 * Dossiers for who does not know the people: with other names for everybody and everything, other days, and no words
 * but those that are kept on purpose. It is still personal data: who knows enough of a person may know them from what
 * is left, and who has the key can make the names again.
 */
@NullMarked
package nl.regie.pseudonym;

import org.jspecify.annotations.NullMarked;
