/**
 * What a product shows of one dossier on screens of its own: the plan, the findings, what to ask next, the agenda, the
 * signalling plan, and all of it at a glance. Each is a {@link nl.regie.page.Page}, and so a fragment of HTML for a
 * page of the product, JSON with labels for a product that draws its own, or plain text.
 *
 * <p>Nothing is read here that is not read elsewhere: these are the words of the other rooms in the order of a screen.
 * What is pressing comes first on each part for care staff that tells of the patient's state.
 */
@NullMarked
package nl.regie.screen;

import org.jspecify.annotations.NullMarked;
