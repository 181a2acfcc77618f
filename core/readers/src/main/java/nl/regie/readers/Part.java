package nl.regie.readers;

import javax.lang.model.element.TypeElement;

/** What can stand in a field, or be a member of a list there. */
sealed interface Part {
    /** The type in Java, in full. */
    String type();

    /**
     * An object: a value with fields of its own.
     *
     * @param element the interface of the value
     */
    record Value(TypeElement element) implements Part {
        @Override
        public String type() {
            return element.getQualifiedName().toString();
        }
    }

    /**
     * A value that is one text.
     *
     * @param type in full
     * @param of the method that makes one of a text
     * @param text the method that gives the text
     */
    record OneText(String type, String of, String text) implements Part {}

    /**
     * A constant, by its exact name.
     *
     * @param type in full
     */
    record Constant(String type) implements Part {}

    /**
     * What Java has by itself.
     *
     * @param type in full
     * @param method the method that reads it, and the one that writes it
     */
    record Plain(String type, String method) implements Part {}
}
