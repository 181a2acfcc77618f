/**
 * What is there beside the care of today, as pointed out to the patient and as the patient asks for it: support outside
 * regular care, peers, experts by experience, another professional (002, lines 99–103 and 117–119).
 *
 * <p>{@link nl.regie.intervention.Catalogue} holds what the sources name to choose from, with arguments on both sides.
 * Pointing out is an offer, never an order: the patient's response stands beside it, and "no, thank you" is a response.
 */
@NullMarked
@RegieStyle
package nl.regie.intervention;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
