package nl.regie.json;

import java.util.ArrayList;

/** A list that ends where it is longer than any that is honest, so that nothing is made of what follows. */
final class BoundedList<T> extends ArrayList<T> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(T member) {
        if (size() == StrictJson.MOST_MEMBERS) {
            throw new IllegalArgumentException("A list is too long.");
        }
        return super.add(member);
    }
}
