/**
 * What happened in a dossier, thing by thing: plans, visits, half years with a close one, verdicts. A row names nobody,
 * holds no word of anybody, and says of which dossier it is by a number that was given to it in this run.
 *
 * <p>Danger at home and imposed measures are not looked at, and nothing that was told in confidence or that its teller
 * keeps to the team. Rows are <em>still personal data</em>: they are for who may see the dossiers. What is made of them
 * for others hides small numbers.
 */
@NullMarked
package nl.regie.research.seen;

import org.jspecify.annotations.NullMarked;
