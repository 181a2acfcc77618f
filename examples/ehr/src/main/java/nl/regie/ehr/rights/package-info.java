/** Who may see and do what, decided on the server. */
@NullMarked
package nl.regie.ehr.rights;

import org.jspecify.annotations.NullMarked;
