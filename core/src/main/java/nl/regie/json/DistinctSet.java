package nl.regie.json;

import java.util.LinkedHashSet;

/**
 * A set in the order of the document that refuses a member which is already there: the document would not come back as
 * it was.
 */
final class DistinctSet<T> extends LinkedHashSet<T> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(T member) {
        if (!super.add(member)) {
            throw new IllegalArgumentException("A member of a set stands there twice.");
        }
        return true;
    }
}
