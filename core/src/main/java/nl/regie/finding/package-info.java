/**
 * What an evaluation finds: a verdict per statement, the claims that it rests on, and the entries that are their
 * evidence.
 *
 * <p>A verdict speaks of what is visible in a dossier, which is not the same as good care. "Cannot tell" is not "not
 * met": only counter-evidence makes something not met. Nothing is scored, and there is no total.
 */
@NullMarked
package nl.regie.finding;

import org.jspecify.annotations.NullMarked;
