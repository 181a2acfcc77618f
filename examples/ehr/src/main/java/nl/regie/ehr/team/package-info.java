/**
 * What a team reads of itself: its profile, the programme to learn together, and what its dossiers show beside others.
 */
@NullMarked
package nl.regie.ehr.team;

import org.jspecify.annotations.NullMarked;
