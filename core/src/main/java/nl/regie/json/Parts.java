package nl.regie.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.entry.Problem;

/**
 * The parts of a refused document that could be read by themselves.
 *
 * @param byPointer each readable object, by its place in the document, in document order
 * @param textsInBrokenParts every text within the objects that could not be read: any of them may be an id that another
 *     part names
 * @param broken what is wrong with the parts that could not be read, each by itself
 */
public record Parts(Map<String, Object> byPointer, Set<String> textsInBrokenParts, List<Problem> broken) {
    /** Parts of which it is told elsewhere what is wrong with the rest. */
    public Parts(Map<String, Object> byPointer, Set<String> textsInBrokenParts) {
        this(byPointer, textsInBrokenParts, List.of());
    }

    /** How many, and nothing of what they say. */
    @Override
    public String toString() {
        return "Parts[" + byPointer.size() + " readable, " + textsInBrokenParts.size() + " texts in broken parts]";
    }
}
