/**
 * What a rule is made of, and what it may look at: all that somebody needs who lays norms of their own over the module,
 * and no more.
 *
 * <p>A rule is a plain list of claims, each a method that looks at a dossier as it stood on a day. The words of each
 * claim are in the module's data, or in an overlay's, under the same code. What a claim shows always stands in the
 * light of what the patient added to it, also where the rule is somebody's own.
 */
@NullMarked
package nl.regie.rule;

import org.jspecify.annotations.NullMarked;
