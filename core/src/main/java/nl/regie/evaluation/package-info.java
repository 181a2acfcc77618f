/**
 * The evaluation of a dossier on a day: every statement that a rule can judge, with its verdict, its evidence and what
 * would help.
 *
 * <p>{@link nl.regie.evaluation.PracticeReport} does the same for the profile of a team.
 *
 * <p>It takes a date and never looks at the clock. It proposes nothing and scores nothing: it tells what is visible in
 * the dossier, so that people can talk about it.
 */
@NullMarked
@RegieStyle
package nl.regie.evaluation;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
