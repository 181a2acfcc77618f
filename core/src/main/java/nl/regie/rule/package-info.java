/**
 * The rules: how the care module's norms are read from a dossier. One class per quality criterion, one for the
 * preconditions, one for the warning that nobody does it alone; one method per claim, which reads like the module.
 *
 * <p>A rule is a plain list of claims. The words of each claim are in the module's data under the same code. How the
 * clauses are read is ours; the table of that reading stands in the README of this library's core.
 */
@NullMarked
package nl.regie.rule;

import org.jspecify.annotations.NullMarked;
