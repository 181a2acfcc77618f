/** Who there is: patients, staff, who is on whose team, and the accounts to sign in with. */
@NullMarked
package nl.regie.ehr.people;

import org.jspecify.annotations.NullMarked;
