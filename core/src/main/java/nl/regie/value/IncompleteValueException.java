package nl.regie.value;

import java.util.List;

/** A builder was asked for a value before it had what that value cannot be without: a misuse, never a finding. */
public final class IncompleteValueException extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> missing;

    /**
     * The form that the generated builders call.
     *
     * @param missing the names of the attributes that were not set
     */
    public IncompleteValueException(String... missing) {
        super("A value is incomplete, still to be set: " + String.join(", ", missing));
        this.missing = List.of(missing);
    }

    /** The names of the attributes that were not set. */
    public List<String> missing() {
        return missing;
    }
}
