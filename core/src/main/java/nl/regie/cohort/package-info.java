/**
 * Many dossiers at once: how often each statement of the module shows, over groups and over days, so that a team or a
 * researcher can look and learn (003, lines 263–269 and 939–941: reflect and learn, never a target).
 *
 * <p>A file has one dossier a line. {@link nl.regie.cohort.DossierLines} reads it as it comes, a
 * {@link nl.regie.cohort.Cohort} says which dossiers, in which groups and on which days, and what comes of it is a
 * {@link nl.regie.cohort.CohortSummary}: whole numbers only, so that those of parts add up to that of the whole. No
 * word that somebody said, and no name or pseudonym, is ever in one. It holds small numbers as they are: to show or to
 * hand on, there is {@code nl.regie.mirror}.
 *
 * <p>There is no ranking and no score here. Danger at home and imposed measures are not counted, and of experiences
 * only those that the teller opened to more than the team.
 */
@NullMarked
@RegieStyle
package nl.regie.cohort;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
