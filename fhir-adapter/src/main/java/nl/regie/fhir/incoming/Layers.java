package nl.regie.fhir.incoming;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;

/**
 * How deep the elements of a resource stand in each other, and how much they hold. HAPI writes any depth, until there
 * is no room to go deeper, and an element that stands in many places as often as it stands there.
 */
public final class Layers {
    private record Element(Base element, int layer) {}

    /** Each is two parts of a document at least: a name and a value, or where it begins and ends. */
    private static final int MOST_ELEMENTS = BoundedJson.MOST_TOKENS / 2;

    private Layers() {}

    /** Whether a document could hold it; no for an element that holds itself. */
    public static boolean areFew(Base whole) {
        Deque<Element> toVisit = new ArrayDeque<>();
        toVisit.push(new Element(whole, 1));
        int elements = 0;
        long characters = 0;
        while (!toVisit.isEmpty()) {
            Element next = toVisit.pop();
            characters += next.element().isPrimitive()
                    ? String.valueOf(next.element().primitiveValue()).length()
                    : 0;
            if (next.layer() > BoundedJson.DEEPEST
                    || ++elements > MOST_ELEMENTS
                    || characters > BoundedJson.LARGEST_DOCUMENT) {
                return false;
            }
            for (Property property : next.element().children()) {
                property.getValues().forEach(value -> toVisit.push(new Element(value, next.layer() + 1)));
            }
        }
        return true;
    }
}
