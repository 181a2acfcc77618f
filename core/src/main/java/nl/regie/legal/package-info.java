/**
 * Who may decide for the patient, and what was imposed on the patient: the legal position.
 *
 * <p>The care module does not speak of it; Dutch law does: Burgerlijk Wetboek 7:465 on representation, and the Wvggz
 * and the Wzd on compulsory care. Whoever decides for the patient does so with the patient's own view beside it, and
 * what is imposed is never an agreed action: it says which choice remains. Nothing here judges whether a basis is
 * valid.
 */
@NullMarked
@RegieStyle
package nl.regie.legal;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
