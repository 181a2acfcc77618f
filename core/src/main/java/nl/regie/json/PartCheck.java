package nl.regie.json;

import java.util.List;
import nl.regie.entry.Problem;

/**
 * Tells what is wrong between the readable parts of a document that is refused as a whole: references that lead
 * nowhere, and so on.
 */
@FunctionalInterface
public interface PartCheck {
    /** All problems between these parts, with pointers as seen from the document. */
    List<Problem> problemsBetween(Parts parts);
}
