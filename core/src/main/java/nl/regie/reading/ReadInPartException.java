package nl.regie.reading;

/**
 * A dossier that was read in part was to be handed on. Among what was left out there can be a wish of the patient that
 * something stays between two people, so that nobody can tell what may be shown.
 */
public final class ReadInPartException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Says why, and what to do. */
    public ReadInPartException() {
        super("This dossier was made with a newer version and read in part: it gives no copy, no FHIR and no file. "
                + "Read it with a library that knows its version.");
    }
}
