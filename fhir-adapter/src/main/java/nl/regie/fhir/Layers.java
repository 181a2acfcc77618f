package nl.regie.fhir;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;

/**
 * How deep the elements of a resource stand in each other. HAPI writes any depth, until there is no room to go deeper.
 */
final class Layers {
    private record Element(Base element, int layer) {}

    private Layers() {}

    /** Whether a document could hold it; no for an element that holds itself. */
    static boolean areFew(Base whole) {
        Deque<Element> toVisit = new ArrayDeque<>();
        toVisit.push(new Element(whole, 1));
        while (!toVisit.isEmpty()) {
            Element next = toVisit.pop();
            if (next.layer() > BoundedJson.DEEPEST) {
                return false;
            }
            for (Property property : next.element().children()) {
                property.getValues().forEach(value -> toVisit.push(new Element(value, next.layer() + 1)));
            }
        }
        return true;
    }
}
