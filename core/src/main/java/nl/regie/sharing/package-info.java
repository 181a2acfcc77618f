/**
 * What others get to read on paper or on a screen, as it is kept in the dossier: a professional's decision that one
 * person gets a page or gets none, and which copy was given to whom. Both are for care staff. What the patient agreed
 * to is {@link nl.regie.people.InvolvementAgreement}; nothing here opens more than that.
 */
@RegieStyle
@NullMarked
package nl.regie.sharing;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
