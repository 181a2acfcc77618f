/**
 * The people around a dossier: the patient, those close by, and the professionals.
 *
 * <p>Nobody does it alone, so nobody is left out: a {@linkplain nl.regie.people.CloseOne close one} (naaste) has a
 * place of their own. Names are optional; who somebody is, how to reach them and their citizen service number stay with
 * the embedding product, which can resolve the ids.
 */
@NullMarked
@RegieStyle
package nl.regie.people;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
